import type { Ignore, Memo } from "../sheet/memo";
import { nameCode } from "./xml/name-code";
import { escapeXml } from "./xml/escape-xml";
import { XmlReader } from "./xml/xml-reader";

/** By its namespace every host finds our part again. */
export const memoNamespace = "urn:biaochi:memo:1";
const root = nameCode("memo");
const xmlns = nameCode("xmlns");

/** The memo as the content of our custom XML part: JSON inside one element. */
export function memoToXml(memo: Memo): string {
  // JSON spells out what XML cannot hold, but for two characters.
  const json = JSON.stringify(memo).replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memo xmlns="${memoNamespace}">${escapeXml(json)}</memo>`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isIgnore(value: unknown): value is Ignore {
  return (
    isRecord(value) &&
    [value["rule"], value["sheet"], value["content"], value["reason"]].every(
      (text) => typeof text === "string",
    ) &&
    (value["range"] === null || typeof value["range"] === "string")
  );
}

function toMemo(json: string): Memo {
  const value: unknown = JSON.parse(json);
  const { profile, ignores } = isRecord(value) ? value : {};
  return {
    version: 1,
    ...(typeof profile === "string" ? { profile } : {}),
    ignores: Array.isArray(ignores) ? ignores.filter(isIgnore) : [],
  };
}

/** The memo in a custom XML part; undefined when the part is somebody else's. */
export function memoFromXml(xml: XmlReader): Memo | undefined {
  if (!xml.next() || xml.tag !== root || xml.attributeText(xmlns) !== memoNamespace) return undefined;
  try {
    return toMemo(xml.text());
  } catch {
    return { version: 1, ignores: [] };
  }
}
