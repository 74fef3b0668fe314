import type { Cell, CellValue } from "../../sheet/grid";
import { generalText } from "../text/general-text";
import { isoDateToSerial } from "../text/iso-date";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";

/** The attributes of a cell that say what it holds. */
export interface OdsValue {
  readonly type: string;
  /** The number, date, duration or flag as written. */
  readonly written: string;
  readonly isFormula: boolean;
  readonly isError: boolean;
}

const valueType = nameCode("value-type");
const formula = nameCode("formula");
const carriers = new Set(
  ["value", "date-value", "time-value", "boolean-value", "string-value"].map(nameCode),
);

/** Reads the current attribute if it belongs to the value. */
export function withAttribute(value: OdsValue, xml: XmlReader): OdsValue {
  if (carriers.has(xml.attribute)) return { ...value, written: xml.value() };
  if (xml.attribute === formula) return { ...value, isFormula: true };
  if (xml.attribute !== valueType) return value;
  const type = xml.value();
  // The type stands twice, the second time in a namespace of its own that knows errors, too.
  return type === "error" ? { ...value, isError: true } : { ...value, type };
}

function toDayFraction(duration: string): number | null {
  const match = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/.exec(duration);
  if (!match) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return hours / 24 + minutes / 1440 + seconds / 86_400;
}

function toValue({ type, written, isError }: OdsValue, shown: string): CellValue {
  if (isError) return shown;
  switch (type) {
    case "float":
    case "currency":
    case "percentage":
      return written !== "" && Number.isFinite(Number(written)) ? Number(written) : null;
    case "date":
      return isoDateToSerial(written) ?? shown;
    case "time":
      return toDayFraction(written) ?? shown;
    case "boolean":
      return written === "true";
    default:
      return shown === "" ? written : shown;
  }
}

/** The number format that shows a value as this file shows it; dates in the plainest form. */
function toFormat(type: string, shown: string): string | undefined {
  if (type === "date") return "yyyy-mm-dd";
  if (type === "time") return "h:mm:ss";
  if (type !== "percentage") return undefined;
  const decimals = /\.(\d+)%/.exec(shown)?.[1]?.length ?? 0;
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

/** The cell of a value and the text shown for it; undefined when it is empty. */
export function odsCell(from: OdsValue, shown: string): Cell | undefined {
  const value = toValue(from, shown);
  if ((value === null || value === "") && !from.isFormula) return undefined;
  const plain = typeof value === "number" ? generalText(value) : value === null ? "" : String(value);
  const format = typeof value === "number" ? toFormat(from.type, shown) : undefined;
  return {
    value,
    text: shown === "" ? plain : shown,
    ...(from.isFormula ? { formula: "" } : {}),
    ...(format === undefined ? {} : { format }),
    ...(from.isError ? { error: true } : {}),
  };
}
