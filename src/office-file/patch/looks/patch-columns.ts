import { Refusal } from "../../file-result";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { spliced } from "../splice";
import type { ColumnChange } from "./look-change";
import { withTagAttribute } from "./xml-attributes";

const tag = { list: nameCode("cols"), column: nameCode("col"), data: nameCode("sheetData") };
const attribute = { min: nameCode("min"), max: nameCode("max") };

/** Columns that stand in the file together, both ends included and counted from 0. */
interface Columns {
  readonly first: number;
  readonly last: number;
  readonly xml: string;
}

interface Found {
  readonly columns: readonly Columns[];
  /** Where the list stands, or belongs. */
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}

function findColumns(bytes: Uint8Array): Found {
  const xml = new XmlReader(bytes);
  const columns: Columns[] = [];
  let from = -1;
  while (xml.next()) {
    if (xml.tag === tag.list) {
      if (!xml.isClose) from = xml.start;
      if (xml.isClose || xml.isEmpty) return { columns, from, to: xml.end, prefix: xml.prefix() };
    } else if (xml.tag === tag.data) return { columns, from: xml.start, to: xml.start, prefix: xml.prefix() };
    else if (from >= 0 && xml.tag === tag.column && !xml.isClose) {
      const place = (code: number): number => Number(xml.attributeText(code) ?? 1) - 1;
      const source = new TextDecoder().decode(bytes.subarray(xml.start, xml.end));
      columns.push({ first: place(attribute.min), last: place(attribute.max), xml: source });
    }
  }
  throw new Refusal("damaged");
}

function placed({ first, last, xml }: Columns): string {
  return withTagAttribute(withTagAttribute(xml, "min", `${first + 1}`), "max", `${last + 1}`);
}

function changed(xml: string, { width, hidden }: ColumnChange): string {
  let column = xml;
  if (width !== undefined) {
    column = withTagAttribute(withTagAttribute(column, "width", `${width}`), "customWidth", "1");
  }
  return hidden === undefined ? column : withTagAttribute(column, "hidden", hidden ? "1" : null);
}

/** The columns with one taken out of those it stood together with, and changed. */
function withChange(columns: readonly Columns[], change: ColumnChange, empty: string): readonly Columns[] {
  const { col } = change;
  const own = columns.find(({ first, last }) => col >= first && col <= last);
  const made = { first: col, last: col, xml: changed(own?.xml ?? empty, change) };
  if (!own) return [...columns, made];
  const left = { ...own, last: col - 1 };
  const right = { ...own, first: col + 1 };
  const parts = [left, made, right].filter(({ first, last }) => first <= last);
  return columns.flatMap((one) => (one === own ? parts : [one]));
}

/** A sheet part with other widths and other hidden columns; the others keep what they have. */
export function patchColumns(bytes: Uint8Array, changes: readonly ColumnChange[]): Uint8Array {
  if (changes.length === 0) return bytes;
  const { columns, from, to, prefix } = findColumns(bytes);
  let now = columns;
  for (const change of changes) now = withChange(now, change, `<${prefix}col/>`);
  const sorted = now.toSorted((one, other) => one.first - other.first);
  const text = `<${prefix}cols>${sorted.map(placed).join("")}</${prefix}cols>`;
  return spliced(bytes, [{ from, to, text }]);
}
