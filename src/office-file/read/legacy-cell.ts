import type { Cell } from "../../sheet/grid";
import { numberText } from "./cell-text";

/** A value as the library hands it over. */
export type LegacyValue = string | number | boolean | Date | null | undefined;

const dayMs = 86_400_000;
/** Serial 0 of the 1900 calendar, as Excel counts after February 1900. */
const epoch = Date.UTC(1899, 11, 30);
const dateCode = "yyyy/m/d";

/** A cell of an old workbook. */
export function cellOfLegacy(value: LegacyValue): Cell | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string") return { value, text: value };
  if (typeof value === "boolean") return { value, text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return { value, text: numberText(value, undefined, false) };
  const serial = (value.getTime() - epoch) / dayMs;
  return { value: serial, text: numberText(serial, dateCode, false), format: dateCode };
}
