import type { CellRange } from "../../sheet/address";

export type LineStyle =
  | "thin"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "double"
  | "medium"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "thick";

/** One side of a cell's border. */
export interface Line {
  readonly style: LineStyle;
  /** `#rrggbb`; black when the file says nothing or leaves it to the system. */
  readonly color: string;
}

export type Side = "left" | "right" | "top" | "bottom" | "down" | "up";

/** How the cells of one style look. What is absent is as in any cell. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Side, Line>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** In degrees, counter-clockwise; "stacked" for one character below the other. */
  readonly rotation?: number | "stacked";
  /** The number format code; absent for General. */
  readonly format?: string;
  /** False where a cell may be changed although its sheet is protected. */
  readonly locked?: boolean;
}

/** Columns that share a width and a style; both ends included. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font, as the file counts them. */
  readonly width?: number;
  readonly hidden: boolean;
  /** The index of the style that empty cells have. */
  readonly style?: number;
}

export interface RowLook {
  /** In points. */
  readonly height?: number;
  /** True when a person set the height; otherwise it follows the content. */
  readonly isFixed: boolean;
  readonly hidden: boolean;
  readonly style?: number;
}

/** A formula that several cells share: written out in the first, meant relatively in the others. */
export interface SharedFormula {
  readonly group: string;
  /** Present in the first cell of the group. */
  readonly formula?: string;
}

/** A list of legal choices (数据有效性), written out in the file. */
export interface ListedChoices {
  readonly range: CellRange;
  readonly values: readonly string[];
}

/** What a sheet looks like, beside what its cells hold. */
export interface SheetLook {
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** The style of every cell that the file lists, by row and column. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  readonly shared: readonly (readonly (SharedFormula | undefined)[] | undefined)[];
  readonly choices: readonly ListedChoices[];
  readonly defaultWidth?: number;
  readonly defaultHeight?: number;
  readonly showsGridlines: boolean;
  /** In percent. */
  readonly zoom: number;
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly tabColor?: string;
}

/** What a workbook looks like. */
export interface BookLook {
  /** By the index that cells, rows and columns refer to. */
  readonly looks: readonly CellLook[];
  /** In the order of the workbook's sheets. */
  readonly sheets: readonly SheetLook[];
}
