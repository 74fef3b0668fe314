import type { Cell, CellValue } from "../../sheet/grid";

/** What Excel says of a cell. */
export interface ExcelCell {
  readonly value: unknown;
  readonly text: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

const errorPattern = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;

/** A value as the sheet model knows it: nothing for empty text, one way of breaking lines. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value !== "string" || value === "" ? null : value.replaceAll(/\r\n?/g, "\n");
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
  const value = cellValue(described.value);
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
