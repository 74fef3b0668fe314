import type { CellValue } from "../sheet/grid";

/** A value as the sheet model knows it: nothing for empty text, one way of breaking lines. */
export function heldValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value !== "string" || value === "" ? null : value.replaceAll(/\r\n?/g, "\n");
}

/** What `#DIV/0!` and its like look like. */
export const errorPattern = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;
