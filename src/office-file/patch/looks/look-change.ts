import type { CellAddress } from "../../../sheet/address";
import type { CellLook, Line, Side } from "../../look/look";

/** The sides of a border that are to be others; null takes a line away. */
export type BorderChange = Readonly<Partial<Record<Side, Line | null>>>;

type Plain = Omit<CellLook, "borders" | "format" | "locked">;

/** How a cell is to look otherwise: only what changes; null is as in any cell. */
export type LookChange = { readonly [Key in keyof Plain]?: Plain[Key] | null } & {
  readonly borders?: BorderChange;
};

/** A row that is to be higher or lower (in points; null: as its content needs), to hide or to show itself. */
export interface RowChange {
  readonly row: number;
  readonly height?: number | null;
  readonly hidden?: boolean;
}

/** A column that is to be wider or narrower (in characters of the standard font), to hide or to show itself. */
export interface ColumnChange {
  readonly col: number;
  readonly width?: number;
  readonly hidden?: boolean;
}

/** What changes in the looks of a sheet, told by where its rows stand at the end. */
export interface SheetLookChange {
  readonly cells: readonly { readonly at: CellAddress; readonly look: LookChange }[];
  readonly rows: readonly RowChange[];
  readonly columns: readonly ColumnChange[];
  /** Whether the sheet itself is to hide; absent where it stays as it is. */
  readonly hidden?: boolean;
  /** The colour of its tab (`#rrggbb`); null for none. */
  readonly tabColor?: string | null;
  /** Whether lines show between its cells. */
  readonly showsGridlines?: boolean;
  /** How many rows and columns stay where they are when the others move. */
  readonly frozen?: { readonly rows: number; readonly cols: number };
}
