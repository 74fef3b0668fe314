import { writable } from "../../sheet/writable";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return writable(text).replaceAll(/[&<>"]/g, (char) => escapes[char] ?? char);
}
