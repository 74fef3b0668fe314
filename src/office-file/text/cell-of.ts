import type { Cell, CellValue } from "../../sheet/grid";
import type { NumberFormat } from "./number-format";

/** What a file says about a cell besides its value. */
export interface CellFacts {
  readonly format: NumberFormat;
  /** Present when the cell is computed; empty when the file does not spell the formula out here. */
  readonly formula?: string | undefined;
  readonly isError?: boolean;
  /** Days to add to a date's serial number before it is shown: 1462 in workbooks that count from 1904. */
  readonly dayShift: number;
}

type Draft = { -readonly [Key in keyof Cell]: Cell[Key] };

function displayed(value: CellValue, { format, dayShift }: CellFacts): string {
  if (typeof value === "number") return format.showNumber(format.isDate ? value + dayShift : value);
  if (typeof value === "string") return format.showText(value);
  return value === null ? "" : value ? "TRUE" : "FALSE";
}

/** The cell that holds a value; undefined when it holds nothing and computes nothing. */
export function cellOf(value: CellValue, facts: CellFacts): Cell | undefined {
  const { format, formula, isError = false } = facts;
  if ((value === null || value === "") && formula === undefined) return undefined;
  const cell: Draft = { value, text: isError ? String(value) : displayed(value, facts) };
  if (formula !== undefined) cell.formula = formula;
  if (format.code !== undefined) cell.format = format.code;
  if (isError) cell.error = true;
  return cell;
}
