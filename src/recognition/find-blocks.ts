import type { Header } from "./header";
import { isTitle, leadingRole } from "./labels";
import { tellsMoneyUnit } from "./row-kind";
import type { Rows } from "./rows";
import type { SheetView } from "./sheet-view";

/** The rows of one form and the table headers in it, top to bottom. */
export interface Block {
  readonly rows: Rows;
  readonly headers: readonly [Header, ...Header[]];
}

/** The rows of a form before its first table. */
export function headOf({ rows, headers }: Block): Rows {
  return { from: rows.from, to: headers[0].top };
}

/** 自评表（第2页）, 自评表（续）: the form goes on. */
const goesOn = /续|第[^1一]页/;

/** The first row of a new form between two tables: its title, else its 项目名称; undefined when the form goes on. */
function formStart(view: SheetView, from: number, to: number): number | undefined {
  for (let row = from; row < to; row++) {
    const cells = view.line(row);
    if (cells.length === 0) continue;
    if (cells.length <= 3 && cells.some(({ key, label }) => isTitle(label) && !goesOn.test(key))) return row;
    if (cells.some((cell) => leadingRole(cell.label) === "project"))
      return row > from && tellsMoneyUnit(view.line(row - 1)) ? row - 1 : row;
  }
  return undefined;
}

/** Cuts a sheet into forms: a table with a title or a 项目名称 of its own begins one, any other continues the last. */
export function findBlocks(view: SheetView, headers: readonly Header[]): readonly Block[] {
  const starts: { top: number; headers: [Header, ...Header[]] }[] = [];
  headers.forEach((header, index) => {
    const previous = headers[index - 1];
    const top = previous ? formStart(view, previous.bottom + 1, header.top) : 0;
    const current = starts.at(-1);
    if (top === undefined && current) current.headers.push(header);
    else starts.push({ top: top ?? header.top, headers: [header] });
  });
  return starts.map(({ top, headers: own }, index) => ({
    rows: { from: top, to: starts[index + 1]?.top ?? view.grid.rowCount },
    headers: own,
  }));
}
