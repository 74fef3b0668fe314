import type { Fix } from "../../review/review";
import { toFix } from "../../review/plan-fixes";
import type { CellAddress } from "../../sheet/address";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { blank } from "./question";

const plainFigure = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What a spreadsheet would make of a typed text: figures are numbers, in a percent cell shares. */
function typedValue(grid: Grid, { row, col }: CellAddress, text: string): CellValue {
  const cell = cellAt(grid, row, col);
  const isShare = typeof cell?.value === "number" && cell.format?.includes("%") === true;
  if (text === "") return null;
  if (!plainFigure.test(text)) return text;
  return isShare ? `${text}%` : Number(text);
}

/** A typed text as a rewriting of the sheet; undefined while a figure is still to come, or where nothing would change. */
export function fixOfText(grid: Grid, at: CellAddress, typed: string): Fix | undefined {
  const text = typed.trim();
  if (text.includes(blank)) return undefined;
  const title = text === "" ? "清空" : `改为 ${text}`;
  return toFix(grid, { title, kind: "suggestion", cells: [{ at, to: typedValue(grid, at, text) }] });
}
