import type { Form } from "../../form/form";
import { proofText } from "../../review/report/proof-words";
import type { ProvedRow } from "../../review/review";
import type { Change } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import { isBlank } from "../../values/blank";

/** The words over the column for papers, without blanks; undefined where the form has none. */
export function evidenceHead({ columns }: Form): string | undefined {
  return columns.evidence?.text.replace(/\s+/g, "");
}

/** Writes what was noted into the form's own column, where that is still empty. */
export function evidenceChange(grid: Grid, form: Form, rows: readonly ProvedRow[]): Change {
  const cells = rows.flatMap(({ indicator, proof }) => {
    const cell = indicator.extra.evidence;
    if (!cell || !isBlank(cell.text)) return [];
    const { row, col } = cell.at;
    const held = cellAt(grid, row, col);
    if (held?.formula !== undefined) return [];
    return [{ at: cell.at, was: held?.value ?? null, to: proofText(proof) }];
  });
  const title = `填“${evidenceHead(form) ?? ""}”栏`;
  return { title, edits: cells.length === 0 ? [] : [{ kind: "set-cells", sheet: form.sheet, cells }] };
}
