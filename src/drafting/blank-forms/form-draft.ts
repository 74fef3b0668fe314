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

function cellOf(cell: Cell | undefined, at: { row: number; isCovered: boolean; isFree: boolean }): DraftCell {
  const value = cell?.value ?? null;
  if (at.row < titleRows) return { value, look: "title" };
  // The year stands under the title without lines around it.
  if (at.row < headingRows && at.isFree) {
    const isYear = typeof value === "string" && value.startsWith("（");
    return isYear ? { value, look: "title" } : { value };
  }
  if (typeof value === "number") return { value, look: "number" };
  return { value, look: value === null && !at.isCovered ? "text" : "label" };
}

/** （2026年度）, or a form's number: what stands under a title outside the form's lines. */
const underTitle = /^[（(]|^报表编号/;

function rowsOf({ rows, merges }: Grid, colCount: number): SheetDraft["rows"] {
  const index = indexMerges(merges);
  const isFree = underTitle.test(String(rows[titleRows]?.[0]?.value ?? ""));
  return rows.map((row, rowIndex) =>
    Array.from({ length: colCount }, (_, col) => {
      const anchor = index.anchor(rowIndex, col);
      const isCovered = anchor.row !== rowIndex || anchor.col !== col;
      return cellOf(row?.[col], { row: rowIndex, isCovered, isFree });
    }),
  );
}

const titleHeight = 30;
const lineHeight = 15;
const margin = 6;
/** Excel refuses a row higher than 409 points. */
const highest = 409;

/** How many lines a text takes in a cell so many characters wide; a Chinese character is as wide as two. */
function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 1) / 2));
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Row heights in points, so that every text can be read; cells merged over several rows share theirs. */
export function heightsOf(
  rows: SheetDraft["rows"],
  merges: SheetDraft["merges"],
  widths: readonly number[],
): readonly number[] {
  const index = indexMerges(merges);
  return rows.map((cells, row) => {
    if (cells.some(({ look }) => look === "title")) return titleHeight;
    const lines = cells.map(({ value }, col) => {
      const merge = index.at(row, col);
      if (value === null || (merge && merge.bottom > merge.top)) return 1;
      const width = widths.slice(col, (merge?.right ?? col) + 1).reduce((sum, one) => sum + one, 0);
      return linesOf(String(value), width);
    });
    return Math.min(highest, Math.max(...lines) * lineHeight + margin);
  });
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
