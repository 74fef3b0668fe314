import { cellOf } from "../../../office-file/text/cell-of";
import { numberFormat, type NumberFormat } from "../../../office-file/text/number-format";
import type { CellRange } from "../../../sheet/address";
import type { Cell, CellValue } from "../../../sheet/grid";
import { errorPattern, heldValue } from "../../held-value";
import { get, type WpsObject } from "../member";
import { rangeAt } from "../sheets";
import { readFormats } from "./read-formats";
import { readTable } from "./read-table";

/** What is known of a cell before its text is asked for. */
interface Known {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly format: NumberFormat;
}

/** A text cell may hold what looks like a formula; it then shows just that. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : undefined;
}

/** Results that are errors come as numbers, objects or texts: what is shown tells. */
function mayBeError(value: unknown): boolean {
  if (typeof value === "number") return value < -2_146_826_200 && value > -2_146_826_300;
  return typeof value === "string" ? value.startsWith("#") : typeof value !== "boolean";
}

/** Texts as WPS shows them, each asked for once; a column too narrow for a figure shows # signs, then we format it ourselves. */
function shownText(
  asked: Map<string, string>,
  { value, format }: Known,
  ask: () => unknown,
): string | undefined {
  if (typeof value !== "number" || format.code === undefined) return undefined;
  const key = `${format.code} ${value}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  const text = typeof answer === "string" && !/^#*$/.test(answer) ? answer : format.showNumber(value);
  asked.set(key, text);
  return text;
}

/** Reads the cells of a range, one answer for all values, one for all formulas. `asked` keeps texts between ranges. */
export function readCells(
  sheet: WpsObject,
  range: CellRange,
  asked = new Map<string, string>(),
): readonly (readonly (Cell | undefined)[])[] {
  const values = readTable(sheet, range, "Value2");
  const hasFormulas = get(rangeAt(sheet, range), "HasFormula") !== false;
  const formulas = hasFormulas ? readTable(sheet, range, "Formula") : [];
  const formatAt = readFormats(sheet, range);
  return values.map((row, i) =>
    row.map((said, j) => {
      const at = { row: range.top + i, col: range.left + j };
      const text = (): unknown =>
        get(rangeAt(sheet, { top: at.row, left: at.col, bottom: at.row, right: at.col }), "Text");
      const formula = formulaOf(formulas[i]?.[j], said);
      const error = formula !== undefined && mayBeError(said) ? text() : undefined;
      if (typeof error === "string" && errorPattern.test(error))
        return cellOf(error, {
          format: numberFormat(formatAt(at.row, at.col)),
          formula,
          isError: true,
          dayShift: 0,
        });
      const known = { value: heldValue(said), formula, format: numberFormat(formatAt(at.row, at.col)) };
      const cell = cellOf(known.value, { ...known, dayShift: 0 });
      const shown = shownText(asked, known, text);
      return cell && shown !== undefined ? { ...cell, text: shown } : cell;
    }),
  );
}
