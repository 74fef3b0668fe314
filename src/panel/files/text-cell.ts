import type { Cell } from "../../sheet/grid";

const formulaLike = /^[=+\-@\t\r]/;

/** A text as a cell of a file of ours: what a spreadsheet could take for a formula is marked as text, so that it stays text. */
export function textCell(text: string): Cell | undefined {
  if (text === "") return undefined;
  return formulaLike.test(text) ? { value: text, text, format: "@" } : { value: text, text };
}
