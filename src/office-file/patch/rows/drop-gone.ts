import { isOneCell, parseRange } from "../../../sheet/address";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { rewriteXml, withAttribute, type Rewriter } from "../rewrite-xml";
import { shiftReferences, type RowShift } from "./row-shift";
import { referenceAttributes } from "./sheet-references";

const merge = nameCode("mergeCell");

/** What only says how cells look or what they take, each with the attribute that names its cells: it goes with them. */
const namedBy: ReadonlyMap<number, number> = new Map(
  ["mergeCell", "hyperlink", "dataValidation", "conditionalFormatting", "ignoredError", "protectedRange"].map(
    (element) => {
      const tag = nameCode(element);
      return [tag, nameCode(referenceAttributes.get(tag)?.[0] ?? "")];
    },
  ),
);

/** The lists that some of them stand in: none may be empty. */
const lists: ReadonlySet<number> = new Set(
  ["mergeCells", "hyperlinks", "dataValidations", "ignoredErrors", "protectedRanges"].map((list) =>
    nameCode(list),
  ),
);

interface Length {
  total: number;
  gone: number;
}

/** A merge of which one cell is left is none. */
function isNoMerge(reference: string): boolean {
  const range = parseRange(reference);
  return range !== undefined && isOneCell(range);
}

function isGone(xml: XmlReader, shift: RowShift): boolean {
  const cells = xml.attributeText(namedBy.get(xml.tag) ?? 0);
  if (cells === undefined) return false;
  const left = shiftReferences(cells, shift);
  return left === undefined || (xml.tag === merge && isNoMerge(left));
}

/** How many entries each list has, and how many of them go, by where the list begins. */
function measure(bytes: Uint8Array, shift: RowShift): ReadonlyMap<number, Length> {
  const lengths = new Map<number, Length>();
  const xml = new XmlReader(bytes);
  let inside: Length | undefined;
  while (xml.next()) {
    if (lists.has(xml.tag)) {
      inside = xml.isClose ? undefined : { total: 0, gone: 0 };
      if (inside) lengths.set(xml.start, inside);
    } else if (inside && !xml.isClose && namedBy.has(xml.tag)) {
      inside.total++;
      if (isGone(xml, shift)) inside.gone++;
    }
  }
  return lengths;
}

function drop({ xml, replaceFrom }: Rewriter): void {
  const from = xml.start;
  xml.skip();
  replaceFrom(from, "");
}

/** A sheet part without what belongs to deleted rows alone, as Excel leaves it: their merges, choices, colours and links. */
export function dropGone(bytes: Uint8Array, shift: RowShift): Uint8Array {
  if (shift.count >= 0) return bytes;
  const lengths = measure(bytes, shift);
  return rewriteXml(bytes, (rewriter) => {
    const { xml } = rewriter;
    if (xml.isClose) return;
    const length = lengths.get(xml.start);
    if (length !== undefined && length.gone > 0) {
      if (length.gone === length.total) drop(rewriter);
      else
        rewriter.replaceTag(
          withAttribute(rewriter.source(), "count", () => String(length.total - length.gone)),
        );
    } else if (namedBy.has(xml.tag) && isGone(xml, shift)) drop(rewriter);
  });
}
