/** A cell by zero-based row and column. */
export interface CellAddress {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells of one sheet. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** `0` → `A`, `27` → `AB`. */
function columnName(col: number): string {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `{row: 2, col: 1}` → `B3`. */
export function toA1({ row, col }: CellAddress): string {
  return `${columnName(col)}${row + 1}`;
}

/** `B3:D5`, or `B3` when the range is a single cell. */
export function rangeToA1(range: CellRange): string {
  const start = toA1({ row: range.top, col: range.left });
  const end = toA1({ row: range.bottom, col: range.right });
  return start === end ? start : `${start}:${end}`;
}

/** `B3` or `$B$3` → address; undefined when the text is no address inside Excel's limits. */
export function parseAddress(text: string): CellAddress | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  let col = 0;
  for (const letter of match[1].toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return col <= 16384 && row <= 1048576 ? { row: row - 1, col: col - 1 } : undefined;
}

/** `B3:D5` or `B3` → range with its corners in order; undefined when it is none. */
export function parseRange(text: string): CellRange | undefined {
  const [first = "", second = first] = text.split(":");
  const a = parseAddress(first);
  const b = parseAddress(second);
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

/** The range from one cell down to another, whichever of them stands further left; null where one is missing. */
export function rangeFrom(first: CellAddress | undefined, last: CellAddress | undefined): CellRange | null {
  if (!first || !last) return null;
  const [left, right] = [Math.min(first.col, last.col), Math.max(first.col, last.col)];
  return { top: first.row, left, bottom: last.row, right };
}

export function sameAddress(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.col === b.col;
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function contains(range: CellRange, { row, col }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}

/** Whether a range is a cell alone. */
export function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}
