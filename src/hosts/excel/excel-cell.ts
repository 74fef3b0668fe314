import type { Cell, CellValue } from "../../sheet/grid";
import { errorPattern, heldValue } from "../held-value";

/** What Excel says of a cell. */
export interface ExcelCell {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

/** A text cell may hold what looks like a formula; it then shows just that. */
function formulaOf({ formula, value }: ExcelCell): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula.slice(1)
    : undefined;
}

/** Long texts may be shown as a row of # signs; then they are taken as they are. */
function shownText(value: CellValue, text: unknown): string {
  const shown = typeof text === "string" ? text.replaceAll(/\r\n?/g, "\n") : "";
  return typeof value === "string" && /^#*$/.test(shown) ? value : shown;
}

/** The cell Excel describes; undefined when it holds nothing. */
export function cellFrom(described: ExcelCell): Cell | undefined {
  const value = heldValue(described.value);
  const formula = formulaOf(described);
  if (value === null && formula === undefined) return undefined;
  const { format } = described;
  return {
    value,
    text: shownText(value, described.text),
    ...(formula === undefined ? {} : { formula }),
    ...(typeof format === "string" && format !== "General" ? { format } : {}),
    ...(typeof value === "string" && errorPattern.test(value) ? { error: true } : {}),
  };
}
