import { Refusal } from "../../file-result";
import { openPackage } from "../../package/open-package";
import { escapeXml } from "../../xml/escape-xml";
import { nameCode } from "../../xml/name-code";
import type { EditedParts } from "../edited-parts";
import { rewriteXml, withAttribute, type Rewriter } from "../rewrite-xml";
import { renameInFormula } from "../rows/formula-references";
import { formulaElements } from "../rows/sheet-references";

/** A sheet that a person gave another name. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

const tag = {
  sheet: nameCode("sheet"),
  definedName: nameCode("definedName"),
  hyperlink: nameCode("hyperlink"),
  source: nameCode("worksheetSource"),
};
const attribute = { name: nameCode("name"), location: nameCode("location"), sheet: nameCode("sheet") };

/** Every place that may name a sheet: formulas of cells, formats, checks, names and charts, links, sources of pivot tables. */
function renameAt(rewriter: Rewriter, renamed: Renamed): void {
  const { xml, source, replaceTag } = rewriter;
  if (xml.isClose) return;
  const renamedFormula = (text: string): string => renameInFormula(text, renamed);
  if (formulaElements.has(xml.tag) || xml.tag === tag.definedName) rewriter.mapText(renamedFormula);
  else if (xml.tag === tag.hyperlink) {
    const location = xml.attributeText(attribute.location) ?? "";
    const moved = renamedFormula(location);
    if (moved !== location) replaceTag(withAttribute(source(), "location", () => escapeXml(moved)));
  } else if (xml.tag === tag.source && xml.attributeText(attribute.sheet) === renamed.from)
    replaceTag(withAttribute(source(), "sheet", () => escapeXml(renamed.to)));
  else if (xml.tag === tag.sheet && xml.attributeText(attribute.name) === renamed.from)
    replaceTag(withAttribute(source(), "name", () => escapeXml(renamed.to)));
}

/** Parts beside the sheets that may name one. */
const mayName = /\/(?:charts|chartsheets|pivotcache)\/[^/]*\.xml$/;

/** A part in which a sheet has another name; the very same bytes where nothing names it. */
function withRenamed(bytes: Uint8Array, renamed: Renamed): Uint8Array {
  return rewriteXml(bytes, (rewriter) => renameAt(rewriter, renamed));
}

/** The parts that may name a sheet. */
function namingParts(parts: EditedParts): readonly string[] {
  const { workbookPart, sheets } = openPackage(parts);
  const others = parts.names().filter((part) => mayName.test(`/${part}`) && parts.has(part));
  return [workbookPart, ...sheets.map(({ part }) => part), ...others];
}

/** True where anything in the package names a sheet that its list has not. */
export function isNamed(parts: EditedParts, sheet: string): boolean {
  const other = { from: sheet, to: `${sheet}…` };
  return namingParts(parts).some((part) => {
    const bytes = parts.need(part);
    return withRenamed(bytes, other) !== bytes;
  });
}

/** Gives sheets other names, wherever they are named. Refused for a formula over several sheets in a row. */
export function renameSheets(parts: EditedParts, renamed: readonly Renamed[]): void {
  if (renamed.length === 0) return;
  const taken = new Set(openPackage(parts).sheets.map(({ name }) => name.toLowerCase()));
  for (const one of renamed) {
    if (taken.has(one.to.toLowerCase()) && one.to.toLowerCase() !== one.from.toLowerCase())
      throw new Refusal("not-writable", `已有叫“${one.to}”的工作表`);
    for (const part of namingParts(parts)) {
      const bytes = parts.need(part);
      const after = withRenamed(bytes, one);
      if (after !== bytes) parts.write(part, after);
    }
  }
}
