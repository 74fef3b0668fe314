import type { CellRange } from "../../sheet/address";
import type { Cell, Grid } from "../../sheet/grid";
import { indexMerges } from "../../sheet/merges";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { parseTable } from "../../sheet/table-text";

type DraftCell = SheetDraft["rows"][number][number];

/** A blank form as data: its words and merges as table text, and what stands beside them. */
interface FormLayout {
  readonly name: string;
  /** The first row is the title, the second the year. */
  readonly table: string;
  readonly widths: readonly number[];
  readonly choices: SheetDraft["choices"];
  readonly landscape: boolean;
}

const titleRows = 1;
const headingRows = 2;

function cellOf(cell: Cell | undefined, at: { row: number; isCovered: boolean }): DraftCell {
  const value = cell?.value ?? null;
  if (at.row < titleRows) return { value, look: "title" };
  // The year stands under the title without lines around it.
  if (at.row < headingRows) return at.isCovered ? { value } : { value, look: "title" };
  if (typeof value === "number") return { value, look: "number" };
  return { value, look: value === null && !at.isCovered ? "text" : "label" };
}

function rowsOf({ rows, merges }: Grid, colCount: number): SheetDraft["rows"] {
  const index = indexMerges(merges);
  return rows.map((row, rowIndex) =>
    Array.from({ length: colCount }, (_, col) => {
      const anchor = index.anchor(rowIndex, col);
      const isCovered = anchor.row !== rowIndex || anchor.col !== col;
      return cellOf(row?.[col], { row: rowIndex, isCovered });
    }),
  );
}

/** The new sheet of a form's layout: A4, one page, nothing protected. */
export function formDraft({ name, table, widths, choices, landscape }: FormLayout): SheetDraft {
  const { grid } = parseTable(table, name);
  return {
    name,
    rows: rowsOf(grid, widths.length),
    merges: grid.merges,
    widths,
    choices,
    print: { landscape, onePage: true },
  };
}

/** Rows of one column, both ends included. */
export function columnRange(col: number, top: number, bottom: number): CellRange {
  return { top, left: col, bottom, right: col };
}
