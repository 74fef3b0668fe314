import { Refusal } from "../file-result";
import { XmlReader } from "../xml/xml-reader";
import { withoutEnd } from "../xml/without-end";
import { spliced } from "./splice";

/** The part with something more at the end of its root element; `toXml` is told the prefix that its elements have. */
export function appendToRoot(bytes: Uint8Array, toXml: (prefix: string) => string): Uint8Array {
  const xml = new XmlReader(bytes);
  if (!xml.next()) throw new Refusal("damaged");
  const root = { start: xml.start, end: xml.end, isEmpty: xml.isEmpty, prefix: xml.prefix() };
  const text = toXml(root.prefix);
  if (root.isEmpty) {
    const open = `${withoutEnd(new TextDecoder().decode(bytes.subarray(root.start, root.end)))}>`;
    const name = /^<([^\s>]+)/.exec(open)?.[1] ?? "";
    return spliced(bytes, [{ from: root.start, to: root.end, text: `${open}${text}</${name}>` }]);
  }
  let last = -1;
  while (xml.next()) if (xml.isClose) last = xml.start;
  if (last < 0) throw new Refusal("damaged");
  return spliced(bytes, [{ from: last, to: last, text }]);
}
