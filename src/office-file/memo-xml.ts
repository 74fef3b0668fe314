import type { Approved, Ignore, Memo, OwnProfile, Proof, ShownColumns } from "../sheet/memo";
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

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isIgnore(value: unknown): value is Ignore {
  return (
    isRecord(value) &&
    [value["rule"], value["sheet"], value["content"], value["reason"]].every(isText) &&
    (value["range"] === null || typeof value["range"] === "string")
  );
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isShownColumns(value: unknown): value is ShownColumns {
  return (
    isRecord(value) &&
    isText(value["sheet"]) &&
    isPlace(value["headerRow"]) &&
    isRecord(value["columns"]) &&
    Object.values(value["columns"]).every(isPlace)
  );
}

function isApproved(value: unknown): value is Approved {
  return isRecord(value) && isText(value["sheet"]) && (value["file"] === null || isText(value["file"]));
}

function isOwnProfile(value: unknown): value is OwnProfile {
  return (
    isRecord(value) &&
    isText(value["name"]) &&
    isText(value["base"]) &&
    isRecord(value["changes"]) &&
    isRecord(value["basis"]) &&
    Object.values(value["basis"]).every(isText)
  );
}

function isProof(value: unknown): value is Proof {
  return (
    isRecord(value) &&
    [value["sheet"], value["form"], value["indicator"], value["actual"], value["note"]].every(isText) &&
    Array.isArray(value["papers"]) &&
    value["papers"].every(isText)
  );
}

/** A memo as some version of ours wrote it: what has another shape is left out. */
function memoFromJson(json: string): Memo {
  const value: unknown = JSON.parse(json);
  const { profile, ownProfile, ignores, rulesOff, columns, approved, proofs, sheets, returned } = isRecord(
    value,
  )
    ? value
    : {};
  return {
    version: 1,
    ...(isText(profile) ? { profile } : {}),
    ...(isOwnProfile(ownProfile) ? { ownProfile } : {}),
    ignores: Array.isArray(ignores) ? ignores.filter(isIgnore) : [],
    ...(Array.isArray(rulesOff) ? { rulesOff: rulesOff.filter(isText) } : {}),
    ...(Array.isArray(columns) ? { columns: columns.filter(isShownColumns) } : {}),
    ...(isApproved(approved) ? { approved } : {}),
    ...(Array.isArray(proofs) ? { proofs: proofs.filter(isProof) } : {}),
    ...(Array.isArray(sheets) && sheets.every(isText) ? { sheets } : {}),
    ...(isText(returned) ? { returned } : {}),
  };
}

/** The memo in a custom XML part; undefined when the part is somebody else's. */
export function memoFromXml(xml: XmlReader): Memo | undefined {
  if (!xml.next() || xml.tag !== root || xml.attributeText(xmlns) !== memoNamespace) return undefined;
  try {
    return memoFromJson(xml.text());
  } catch {
    return { version: 1, ignores: [] };
  }
}
