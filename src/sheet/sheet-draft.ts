import type { CellRange } from "./address";
import type { CellValue } from "./grid";

/** How a cell of a new sheet looks; a host knows what each means in its program. */
export type Look = "title" | "head" | "label" | "text" | "number" | "plain";

interface DraftCell {
  readonly value: CellValue;
  /** Absent: as any empty cell of a new sheet. */
  readonly look?: Look;
}

/** A list of legal choices for the cells of a range (数据有效性). */
interface Choices {
  readonly range: CellRange;
  readonly values: readonly string[];
}

/** A sheet that does not exist yet: a blank form, a list of findings. */
export interface SheetDraft {
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly merges: readonly CellRange[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Row heights in points, from the first row on; absent: as high as the program makes them. */
  readonly heights?: readonly number[];
  readonly choices: readonly Choices[];
  /** Printed on A4, one page wide; `onePage` also fits the height. */
  readonly print: { readonly landscape: boolean; readonly onePage: boolean };
}
