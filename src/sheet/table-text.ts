import type { CellAddress, CellRange } from "./address";
import { gridOf, type Cell, type Grid } from "./grid";

/** A table text read: the grid, and the cells that stood between ⟦ and ⟧ in reading order. */
export interface TableText {
  readonly grid: Grid;
  readonly marked: readonly CellAddress[];
}

/** `1200`, `-3.5`: figures are numbers as a person would type them; anything else is text. */
function toCell(text: string): Cell | undefined {
  if (text === "") return undefined;
  const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
  return { value: plain ? Number(text) : text, text };
}

/** Grows the merge that ends at the given cell over one more cell, or starts one. */
function extendMerge(merges: CellRange[], from: CellAddress, to: CellAddress): void {
  const index = merges.findIndex(
    (m) => from.row >= m.top && from.row <= m.bottom && from.col >= m.left && from.col <= m.right,
  );
  const old = merges[index] ?? { top: from.row, left: from.col, bottom: from.row, right: from.col };
  const merge = { ...old, bottom: Math.max(old.bottom, to.row), right: Math.max(old.right, to.col) };
  if (index < 0) merges.push(merge);
  else merges[index] = merge;
}

/**
 * Reads a sheet written as lines of `| a | b |`: `^` merges a cell with the one above, `<` with the one to its left,
 * `\n` is a line break, `⟦x⟧` marks a cell, `~` before a line hides its row. Separator lines (`|---|`) are passed over.
 */
export function parseTable(text: string, sheet = "表"): TableText {
  const merges: CellRange[] = [];
  const marked: CellAddress[] = [];
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^(?:~ *)?\|/.test(line) && !/^\|[\s:]*---[-|:\s]*$/.test(line));
  const hiddenRows = new Set(lines.flatMap((line, row) => (line.startsWith("~") ? [row] : [])));
  const rows = lines.map((line, row) =>
    line
      .replace(/^(?:~ *)?\||\|$/g, "")
      .split("|")
      .map((part, col) => {
        const written = part.trim();
        const mark = /^⟦(.*)⟧$/.exec(written);
        if (mark) marked.push({ row, col });
        const content = (mark?.[1] ?? written).replaceAll("\\n", "\n");
        if (content === "^" && row > 0) extendMerge(merges, { row: row - 1, col }, { row, col });
        else if (content === "<" && col > 0) extendMerge(merges, { row, col: col - 1 }, { row, col });
        else return toCell(content);
        return undefined;
      }),
  );
  return { grid: gridOf(sheet, rows, { merges, hiddenRows }), marked };
}
