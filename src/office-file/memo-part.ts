import type { Ignore, Memo } from "../sheet/memo";
import { attribute, scanXml } from "./xml/scan";

/** The namespace of our own part: by it we find it again. */
const namespace = "urn:biaochi:memo:1";
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The memo as the XML of our part. */
export function memoXml(memo: Memo): string {
  const json = JSON.stringify(memo).replace(/[&<>]/g, (char) => escapes[char] ?? char);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memo xmlns="${namespace}">${json}</memo>`;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function toIgnore(value: unknown): Ignore | undefined {
  const [rule, sheet, range, content, reason] = ["rule", "sheet", "range", "content", "reason"].map((name) =>
    member(value, name),
  );
  if (!isText(rule) || !isText(sheet) || !isText(content) || !isText(reason)) return undefined;
  return range === null || isText(range) ? { rule, sheet, range, content, reason } : undefined;
}

function toMemo(value: unknown): Memo {
  const profile = member(value, "profile");
  const listed = member(value, "ignores");
  const ignores = Array.isArray(listed) ? listed.map(toIgnore).filter((ignore) => ignore !== undefined) : [];
  return { version: 1, ignores, ...(isText(profile) ? { profile } : {}) };
}

/** The memo out of a custom XML part; undefined when the part is not ours. */
export function parseMemo(xml: string): Memo | undefined {
  if (!xml.includes(namespace)) return undefined;
  let json = "";
  const roots: string[] = [];
  scanXml(xml, {
    open(name, attributes) {
      roots.push(`${name} ${attribute(attributes, "xmlns") ?? ""}`);
    },
    close: () => undefined,
    text(text) {
      json += text;
    },
  });
  if (roots[0] !== `memo ${namespace}`) return undefined;
  try {
    return toMemo(JSON.parse(json.trim()) as unknown);
  } catch {
    return toMemo(undefined);
  }
}
