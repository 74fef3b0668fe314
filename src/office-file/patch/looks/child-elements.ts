import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { withoutEnd } from "../../xml/without-end";

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** The elements directly inside an element, as written, by their names. */
export function childElements(element: string, names: readonly string[]): Map<string, string> {
  const bytes = encoder.encode(element);
  const xml = new XmlReader(bytes);
  const byCode = new Map(names.map((name) => [nameCode(name), name]));
  const children = new Map<string, string>();
  if (!xml.next()) return children;
  while (xml.next()) {
    if (xml.isClose) continue;
    const [from, name] = [xml.start, byCode.get(xml.tag)];
    xml.skip();
    if (name !== undefined) children.set(name, decoder.decode(bytes.subarray(from, xml.end)));
  }
  return children;
}

/** An element with other elements inside, in the order of `names`; its own attributes stay. */
export function withChildren(
  element: string,
  children: ReadonlyMap<string, string>,
  names: readonly string[],
): string {
  const open = withoutEnd(element.slice(0, element.indexOf(">") + 1));
  const inside = names.map((name) => children.get(name) ?? "").join("");
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? "";
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}
