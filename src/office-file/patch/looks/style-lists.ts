import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { spliced, type Splice } from "../splice";

/** The lists of a styles part that cells draw on, in the order in which they stand there. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

export type ListName = (typeof order)[number];

const names = new Map<number, ListName>(order.map((name) => [nameCode(name), name]));

interface List {
  readonly items: string[];
  /** How many the file has. */
  readonly before: number;
}

/** The lists of a styles part, to which items are added; those that are there stay byte for byte. */
export interface StyleLists {
  /** The prefix of the part's elements. */
  readonly prefix: string;
  readonly count: (list: ListName) => number;
  /** An item as written; undefined where the list has none of that number. */
  readonly item: (list: ListName, index: number) => string | undefined;
  /** The number of an item: that of one written alike, or of a new one. */
  readonly put: (list: ListName, xml: string) => number;
  /** The part with what was added; undefined when nothing was. */
  readonly finish: () => Uint8Array | undefined;
}

const decoder = new TextDecoder();

/** The items of the list that was just opened, as written. */
function readItems(xml: XmlReader, bytes: Uint8Array): string[] {
  const items: string[] = [];
  if (xml.isEmpty) return items;
  const list = xml.tag;
  while (xml.nextIn(list)) {
    if (xml.isClose) continue;
    const from = xml.start;
    xml.skip();
    items.push(decoder.decode(bytes.subarray(from, xml.end)));
  }
  return items;
}

/** A list's stated count goes: it is allowed to be missing. */
function openTag(source: string): string {
  return source.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "").replace(/\s*\/>$/, ">");
}

/** Walks the elements directly under the root; the list is the name of one that cells draw on. */
function walkLists(bytes: Uint8Array, visit: (xml: XmlReader, list: ListName | undefined) => void): void {
  const xml = new XmlReader(bytes);
  if (!xml.next()) return;
  while (xml.next()) {
    const list = names.get(xml.tag);
    if (xml.isClose) continue;
    const { end } = xml;
    visit(xml, list);
    // Passed over where it was not walked through.
    if (xml.end === end) xml.skip();
  }
}

function withAdded(bytes: Uint8Array, added: ReadonlyMap<ListName, string>, prefix: string): Uint8Array {
  const splices: Splice[] = [];
  const pending = new Map(added);
  const listXml = (list: ListName, items: string): string => `<${prefix}${list}>${items}</${prefix}${list}>`;
  walkLists(bytes, (xml, list) => {
    const place = list === undefined ? order.length : order.indexOf(list);
    // A list that is not there is made where it belongs.
    for (const [missing, items] of pending) {
      if (order.indexOf(missing) >= place) continue;
      pending.delete(missing);
      splices.push({ from: xml.start, to: xml.start, text: listXml(missing, items) });
    }
    const items = list === undefined ? undefined : pending.get(list);
    if (list === undefined || items === undefined) return;
    pending.delete(list);
    const open = openTag(decoder.decode(bytes.subarray(xml.start, xml.end)));
    const { start: from, end: to, isEmpty } = xml;
    splices.push({ from, to, text: isEmpty ? `${open}${items}</${xml.prefix()}${list}>` : open });
    if (isEmpty) return;
    xml.skip();
    splices.push({ from: xml.start, to: xml.start, text: items });
  });
  return spliced(bytes, splices);
}

/** The lists of a styles part. */
export function styleLists(bytes: Uint8Array): StyleLists {
  const lists = new Map<ListName, List>(order.map((name) => [name, { items: [], before: 0 }]));
  let prefix = "";
  walkLists(bytes, (xml, list) => {
    prefix = xml.prefix();
    if (list === undefined) return;
    const items = readItems(xml, bytes);
    lists.set(list, { items, before: items.length });
  });
  const listOf = (name: ListName): string[] => lists.get(name)?.items ?? [];
  return {
    prefix,
    count: (name) => listOf(name).length,
    item: (name, index) => listOf(name)[index],
    put(name, xml) {
      const items = listOf(name);
      const known = items.indexOf(xml);
      return known < 0 ? items.push(xml) - 1 : known;
    },
    finish() {
      const grown = [...lists].filter(([, { items, before }]) => items.length > before);
      if (grown.length === 0) return undefined;
      const added = grown.map(([name, { items, before }]) => [name, items.slice(before).join("")] as const);
      return withAdded(bytes, new Map(added), prefix);
    },
  };
}
