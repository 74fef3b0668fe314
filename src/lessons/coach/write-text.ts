import type { Fix } from "../../review/review";
import { toFix } from "../../review/plan-fixes";
import type { CellAddress } from "../../sheet/address";
import { cellAt, type Cell, type CellValue, type Grid } from "../../sheet/grid";
import { blank } from "./question";
import { showsPercent } from "../../sheet/percent-format";

const plainFigure = /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
/** A number holds no more digits: a longer row of them is a code, and stays as it is written. */
const mostDigits = 15;

/** True for a figure as it would be counted with; codes and figures that stand in the cell as text stay text. */
function isFigure(text: string, before: CellValue): boolean {
  const isKeptAsText = typeof before === "string" && plainFigure.test(before.trim());
  return plainFigure.test(text) && !isKeptAsText && text.replace(/\D/g, "").length <= mostDigits;
}

/** What a spreadsheet would make of a typed text: figures are numbers, in a percent cell shares. */
function typedValue(cell: Cell | undefined, text: string): CellValue {
  const isShare = typeof cell?.value === "number" && showsPercent(cell);
  if (text === "") return null;
  if (!isFigure(text, cell?.value ?? null)) return text;
  const figure = text.replaceAll(",", "");
  return isShare ? `${figure}%` : Number(figure);
}

/** A typed text as a rewriting of the sheet; undefined while a figure is still to come, or where nothing would change. */
export function fixOfText(grid: Grid, at: CellAddress, typed: string): Fix | undefined {
  const text = typed.trim();
  const cell = cellAt(grid, at.row, at.col);
  // What the cell shows is what it says: a figure may be shown rounded, or with a comma.
  if (text.includes(blank) || text === (cell?.text.trim() ?? "")) return undefined;
  const title = text === "" ? "清空" : `改为 ${text}`;
  return toFix(grid, { title, kind: "suggestion", cells: [{ at, to: typedValue(cell, text) }] });
}
