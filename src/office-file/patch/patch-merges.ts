import { parseRange, rangeToA1, type CellRange } from "../../sheet/address";
import type { SetMerges } from "../../sheet/change";
import { Refusal } from "../file-result";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import { rewriteXml, type Rewriter } from "./rewrite-xml";

const merges = nameCode("mergeCells");
const merge = nameCode("mergeCell");
const ref = nameCode("ref");
/** The elements that may stand between the cells and the merges; the order is fixed. */
const before = new Set(
  [
    ...["sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter"],
    ...["sortState", "dataConsolidate", "customSheetViews"],
  ].map((name) => nameCode(name)),
);

function keyOf(range: CellRange): string {
  return rangeToA1(range);
}

function elementOf(prefix: string, ranges: readonly string[]): string {
  if (ranges.length === 0) return "";
  const items = ranges.map((range) => `<${prefix}mergeCell ref="${range}"/>`).join("");
  return `<${prefix}mergeCells count="${ranges.length}">${items}</${prefix}mergeCells>`;
}

function readRanges({ xml }: Rewriter): readonly string[] {
  const ranges: string[] = [];
  if (xml.isEmpty) return ranges;
  while (xml.nextIn(merges)) {
    const range = xml.tag === merge && !xml.isClose ? parseRange(xml.attributeText(ref) ?? "") : undefined;
    if (range) ranges.push(keyOf(range));
  }
  return ranges;
}

/** Where a new list of merges belongs: behind the last element that may stand before it. */
function placeFor(bytes: Uint8Array): { readonly at: number; readonly prefix: string } {
  const xml = new XmlReader(bytes);
  let [at, prefix] = [-1, ""];
  while (xml.next())
    if (before.has(xml.tag) && (xml.isClose || xml.isEmpty)) [at, prefix] = [xml.end, xml.prefix()];
  if (at < 0) throw new Refusal("damaged");
  return { at, prefix };
}

/** A sheet part with some merges taken apart and others made. */
export function patchMerges(bytes: Uint8Array, { was, to }: SetMerges): Uint8Array {
  const gone = new Set(was.map(keyOf));
  const listOf = (ranges: readonly string[]): readonly string[] => [
    ...ranges.filter((range) => !gone.has(range)),
    ...to.map(keyOf),
  ];
  const patched = rewriteXml(bytes, (rewriter) => {
    const { xml } = rewriter;
    if (xml.tag !== merges || xml.isClose) return;
    const from = xml.start;
    const prefix = xml.prefix();
    rewriter.replaceFrom(from, elementOf(prefix, listOf(readRanges(rewriter))));
  });
  // Where nothing was replaced there was no list.
  if (patched !== bytes || to.length === 0) return patched;
  const { at, prefix } = placeFor(bytes);
  return rewriteXml(bytes, (rewriter) => {
    if (rewriter.xml.end === at) rewriter.replaceFrom(at, elementOf(prefix, listOf([])));
  });
}
