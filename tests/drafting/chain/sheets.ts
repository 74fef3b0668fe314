import type { Form } from "../../../src/form/form";
import { recognize } from "../../../src/recognition/recognize";
import { applyChange } from "../../../src/sheet/apply-change";
import type { Grid } from "../../../src/sheet/grid";
import type { SheetDraft } from "../../../src/sheet/sheet-draft";
import { typing, type Entry } from "../../support/typing";

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

/** Types values into cells as a user does. */
export function typed(grid: Grid, entries: readonly Entry[]): Grid {
  const cells = typing(grid, entries);
  const step = applyChange([grid], { title: "", edits: [{ kind: "set-cells", sheet: grid.sheet, cells }] });
  const [after] = step.ok ? step.grids : [];
  if (!after) throw new Error("not typed");
  return after;
}
