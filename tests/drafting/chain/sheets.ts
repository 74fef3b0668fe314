import type { ColumnRole, Form } from "../../../src/form/form";
import { recognize } from "../../../src/recognition/recognize";
import { applyChange } from "../../../src/sheet/apply-change";
import type { CellAddress } from "../../../src/sheet/address";
import { cellAt, type CellValue, type Grid } from "../../../src/sheet/grid";
import type { SheetDraft } from "../../../src/sheet/sheet-draft";

/** The sheet that a draft becomes. */
export function gridOfDraft(draft: SheetDraft): Grid {
  const step = applyChange([], { title: "", edits: [{ kind: "add-sheet", sheet: draft.name, draft }] });
  const [grid] = step.ok ? step.grids : [];
  if (!grid) throw new Error("no sheet");
  return grid;
}

/** The only form of a sheet, or its annual half. */
export function formOf(grid: Grid): Form {
  const { forms } = recognize(grid);
  const form = forms.find(({ part }) => part === null || part === "年度");
  if (!form) throw new Error(`no form in ${grid.sheet}`);
  return form;
}

/** Types values into cells as a user does; refuses to type over what is there already: nothing is typed twice. */
export function typed(grid: Grid, entries: readonly (readonly [CellAddress | undefined, CellValue])[]): Grid {
  const cells = entries.map(([at, to]) => {
    if (!at) throw new Error("no such cell");
    const was = cellAt(grid, at.row, at.col)?.value ?? null;
    if (was !== null) throw new Error(`already there: ${String(was)}`);
    return { at, was, to };
  });
  const step = applyChange([grid], { title: "", edits: [{ kind: "set-cells", sheet: grid.sheet, cells }] });
  const [after] = step.ok ? step.grids : [];
  if (!after) throw new Error("not typed");
  return after;
}

/** The cells of a column, row by row. */
export function column(
  form: Form,
  role: ColumnRole,
  values: readonly CellValue[],
): readonly (readonly [CellAddress | undefined, CellValue])[] {
  const col = form.columns[role]?.at.col;
  return values.map((value, index) => {
    const row = form.indicators[index]?.row;
    return [row === undefined || col === undefined ? undefined : { row, col }, value] as const;
  });
}
