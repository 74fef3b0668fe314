import type { DeleteRows, InsertRows } from "../../../sheet/change";
import { Refusal } from "../../file-result";
import type { PackageOutline, SheetEntry } from "../../package/open-package";
import { readRelationships } from "../../package/relationships";
import { escapeXml } from "../../xml/escape-xml";
import { indexOfBytes } from "../../xml/find-bytes";
import { nameCode } from "../../xml/name-code";
import type { EditedParts } from "../edited-parts";
import { rewriteXml, withAttribute } from "../rewrite-xml";
import { shiftFormula, type FormulaPlace } from "./formula-references";
import { dropGone } from "./drop-gone";
import { findLikeRow } from "./like-row";
import { shiftReference, type RowShift } from "./row-shift";
import { shiftAttached } from "./shift-attached";
import { shiftFormulas, shiftSheet } from "./shift-sheet";

const tag = {
  sheet: nameCode("sheet"),
  definedName: nameCode("definedName"),
  formula: nameCode("f"),
  cell: nameCode("c"),
  source: nameCode("worksheetSource"),
};
const attribute = {
  name: nameCode("name"),
  sheetId: nameCode("sheetId"),
  sheet: nameCode("sheet"),
  i: nameCode("i"),
};

const encoder = new TextEncoder();

function mentions(bytes: Uint8Array, sheet: string): boolean {
  return indexOfBytes(bytes, [...encoder.encode(escapeXml(sheet))], 0) >= 0;
}

function shiftNames(parts: EditedParts, part: string, place: FormulaPlace): void {
  const shifted = rewriteXml(parts.need(part), (rewriter) => {
    if (rewriter.xml.tag !== tag.definedName || rewriter.xml.isClose) return;
    rewriter.mapText((text) => shiftFormula(text, place));
  });
  parts.write(part, shifted);
}

function shiftChart(parts: EditedParts, part: string, place: FormulaPlace): void {
  const bytes = parts.need(part);
  if (!mentions(bytes, place.moved)) return;
  const shifted = rewriteXml(bytes, (rewriter) => {
    if (rewriter.xml.tag !== tag.formula || rewriter.xml.isClose) return;
    rewriter.mapText((text) => shiftFormula(text, place));
  });
  parts.write(part, shifted);
}

function sheetIdOf(parts: EditedParts, part: string, sheet: string): string | undefined {
  const xml = parts.xml(part);
  while (xml?.next() === true) {
    if (xml.tag !== tag.sheet || xml.isClose) continue;
    if (xml.attributeText(attribute.name) === sheet) return xml.attributeText(attribute.sheetId);
  }
  return undefined;
}

/** The list of computed cells: each entry names its sheet, or means that of the entry before. */
function shiftCalculationChain(
  parts: EditedParts,
  part: string,
  { id, shift }: { id: string; shift: RowShift },
): void {
  let current = "";
  const shifted = rewriteXml(parts.need(part), (rewriter) => {
    const { xml } = rewriter;
    if (xml.tag !== tag.cell || xml.isClose) return;
    current = xml.attributeText(attribute.i) ?? current;
    if (current !== id) return;
    rewriter.replaceTag(
      withAttribute(rewriter.source(), "r", (reference) => shiftReference(reference, shift) ?? reference),
    );
  });
  parts.write(part, shifted);
}

function refusePivotSource(parts: EditedParts, part: string, sheet: string): void {
  const xml = parts.xml(part);
  while (xml?.next() === true) {
    if (xml.tag === tag.source && !xml.isClose && xml.attributeText(attribute.sheet) === sheet)
      throw new Refusal("not-writable", "数据透视表取数于此表");
  }
}

function shiftOthers(parts: EditedParts, outline: PackageOutline, place: FormulaPlace): void {
  for (const { name, part } of outline.sheets) {
    if (name === place.moved) continue;
    const bytes = parts.need(part);
    if (mentions(bytes, place.moved)) parts.write(part, shiftFormulas(bytes, { ...place, home: name }));
  }
  for (const part of parts.names()) {
    if (!parts.has(part)) continue;
    if (/\/charts\/[^/]*\.xml$/.test(part)) shiftChart(parts, part, place);
    else if (/pivotcachedefinition[^/]*\.xml$/.test(part)) refusePivotSource(parts, part, place.moved);
  }
}

/** Opens or takes out rows of a sheet, with everything in the package that refers to rows below. */
export function shiftRows(
  parts: EditedParts,
  outline: PackageOutline,
  { entry, edit }: { entry: SheetEntry; edit: InsertRows | DeleteRows },
): void {
  const shift: RowShift = { row: edit.row, count: edit.kind === "insert-rows" ? edit.count : -edit.count };
  const place: FormulaPlace = { home: null, moved: entry.name, shift };
  const bytes = dropGone(parts.need(entry.part), shift);
  const like = edit.kind === "insert-rows" ? findLikeRow(bytes, edit.like) : undefined;
  parts.write(entry.part, shiftSheet(bytes, { sheet: entry.name, shift, like }));
  shiftAttached(parts, readRelationships(parts, entry.part), shift);
  shiftNames(parts, outline.workbookPart, place);
  shiftOthers(parts, outline, place);
  const chain = outline.relationships.find(({ type }) => type === "calcChain")?.target;
  const id = sheetIdOf(parts, outline.workbookPart, entry.name);
  if (chain !== undefined && id !== undefined && parts.has(chain))
    shiftCalculationChain(parts, chain, { id, shift });
}
