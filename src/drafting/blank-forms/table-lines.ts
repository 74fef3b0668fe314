import type { Filling } from "./form-template";

/** The cells of a line of table text. */
export function splitLine(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function joinLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Texts that want room on the printed form: how many lines at least. */
const tall: ReadonlyMap<string, number> = new Map([
  ["goal", 3],
  ["goalActual", 3],
  ["goalMid", 3],
  ["goalAdjusted", 3],
  ["overview", 2],
  ["duties", 2],
  ["process", 2],
  ["grounds", 2],
  ["reasons", 2],
  ["measures", 2],
  ["problems", 2],
  ["conclusion", 2],
  ["opinion", 2],
]);

/** More lines do not go on a printed page; a text beyond all measure is read in its cell, as in any spreadsheet. */
const mostLines = 60;

/** A Chinese character is as wide as two of the characters that column widths count. */
const widthOfCharacter = 2;

function linesNeeded(text: string, width: number): number {
  const perLine = Math.max(4, Math.floor(width / widthOfCharacter) - 1);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function widthAt(cells: readonly string[], widths: readonly number[], col: number): number {
  let width = widths[col] ?? 0;
  for (let next = col + 1; cells[next] === "<"; next++) width += widths[next] ?? 0;
  return width;
}

function heightOf(cells: readonly string[], filling: Filling, widths: readonly number[]): number {
  const heights = cells.map((cell, col) => {
    const token = /^\{([\w.]+)\}$/.exec(cell)?.[1] ?? "";
    const least = tall.get(token);
    if (least === undefined) return 1;
    const text = String(filling[token] ?? "");
    return Math.min(mostLines, Math.max(least, linesNeeded(text, widthAt(cells, widths, col))));
  });
  return Math.max(1, ...heights);
}

/** A line brought to the form's width, and merged down over as many rows as its long texts need. */
export function tallLines(line: string, filling: Filling, widths: readonly number[]): readonly string[] {
  const written = splitLine(line);
  const missing = Math.max(0, widths.length - written.length);
  const cells = [...written, ...Array.from({ length: missing }, () => "<")];
  const further = cells.map((cell) => (cell === "<" ? "<" : "^"));
  const count = heightOf(cells, filling, widths);
  return [joinLine(cells), ...Array.from({ length: count - 1 }, () => joinLine(further))];
}
