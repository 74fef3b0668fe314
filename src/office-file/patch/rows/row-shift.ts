const lastRow = 1048575;

/** Rows that come (`count` above 0) before the zero-based `row`, or go from it on (`count` below 0). */
export interface RowShift {
  readonly row: number;
  readonly count: number;
}

/** One end of a reference: column and row as written, either may be missing (`A:C`, `5:7`). */
interface End {
  readonly column: string;
  readonly fixed: string;
  /** Zero-based; null for whole columns. */
  readonly row: number | null;
}

function readEnd(text: string): End | undefined {
  const match = /^(\$?[A-Z]{0,3})(\$?)(\d{0,7})$/i.exec(text);
  if (!match) return undefined;
  const [, column = "", fixed = "", digits = ""] = match;
  return { column, fixed, row: digits === "" ? null : Number(digits) - 1 };
}

function endText({ column, fixed, row }: End): string {
  return row === null ? `${column}${fixed}` : `${column}${fixed}${row + 1}`;
}

/** Where a row stands afterwards; undefined when it is one of those that go. */
export function shiftRow(row: number, { row: at, count }: RowShift): number | undefined {
  if (row < at) return row;
  return row + count < at ? undefined : row + count;
}

/** First and last row of a span afterwards; undefined when all of it goes. */
function shiftSpan(top: number, bottom: number, shift: RowShift): readonly [number, number] | undefined {
  const first = shiftRow(top, shift) ?? shift.row;
  const last = shiftRow(bottom, shift) ?? shift.row - 1;
  return last < first ? undefined : [first, Math.min(last, lastRow)];
}

/** A reference such as `$B$3:D5`, `5:7` or `C4` afterwards; undefined when all of it goes. What is none stays as it is. */
export function shiftReference(text: string, shift: RowShift): string | undefined {
  const [one = "", other] = text.split(":");
  const first = readEnd(one);
  const last = other === undefined ? first : readEnd(other);
  if (!first || !last || first.row === null || last.row === null) return text;
  const span = shiftSpan(Math.min(first.row, last.row), Math.max(first.row, last.row), shift);
  if (!span) return undefined;
  const [top, bottom] = span;
  const isUpward = first.row > last.row;
  const start = endText({ ...first, row: isUpward ? bottom : top });
  return other === undefined ? start : `${start}:${endText({ ...last, row: isUpward ? top : bottom })}`;
}

/** Several references with spaces between them; undefined when nothing of them is left. */
export function shiftReferences(text: string, shift: RowShift): string | undefined {
  const left = text
    .split(" ")
    .map((reference) => shiftReference(reference, shift))
    .filter((reference) => reference !== undefined);
  return left.length === 0 ? undefined : left.join(" ");
}

/** A reference moved as a whole, as when its formula is copied: fixed rows and columns stay. */
export function offsetReference(text: string, by: { readonly rows: number; readonly cols: number }): string {
  return text
    .split(":")
    .map((part) => {
      const end = readEnd(part);
      if (!end) return part;
      const row = end.row === null || end.fixed === "$" ? end.row : end.row + by.rows;
      return endText({ ...end, column: offsetColumn(end.column, by.cols), row });
    })
    .join(":");
}

function offsetColumn(column: string, by: number): string {
  if (column === "" || column.startsWith("$") || by === 0) return column;
  let number = by;
  for (const [index, letter] of [...column.toUpperCase()].entries())
    number += (letter.charCodeAt(0) - 64) * 26 ** (column.length - index - 1);
  let name = "";
  for (; number > 0; number = Math.floor((number - 1) / 26))
    name = String.fromCharCode(65 + ((number - 1) % 26)) + name;
  return name;
}
