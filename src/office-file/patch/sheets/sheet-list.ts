import type { SheetDraft } from "../../../sheet/sheet-draft";
import { Refusal } from "../../file-result";
import type { PackageOutline } from "../../package/open-package";
import { relationshipsPart } from "../../package/relationships";
import { escapeXml } from "../../xml/escape-xml";
import { nameCode } from "../../xml/name-code";
import { appendToRoot } from "../append-to-root";
import type { EditedParts } from "../edited-parts";
import { rewriteXml, withAttribute, type Rewriter } from "../rewrite-xml";
import { draftXml } from "./draft-xml";
import { addLooks, type LookStyles } from "./look-styles";

const contentTypes = "[Content_Types].xml";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const tag = {
  sheets: nameCode("sheets"),
  sheet: nameCode("sheet"),
  relationship: nameCode("Relationship"),
  override: nameCode("Override"),
  definedName: nameCode("definedName"),
};
const attribute = {
  name: nameCode("name"),
  sheetId: nameCode("sheetId"),
  id: nameCode("Id"),
  partName: nameCode("PartName"),
  localSheetId: nameCode("localSheetId"),
};

/** Numbers that are free, each once, from 1 on. */
function freeNumbers(isTaken: (number: number) => boolean): () => number {
  let number = 0;
  return () => {
    do number++;
    while (isTaken(number));
    return number;
  };
}

/** A change of many sheets adds the looks once. */
const stylesOf = new WeakMap<EditedParts, LookStyles>();

/** Styles for our looks; none where the workbook has no usable list of styles: the sheet is then a plain one. */
function stylesFor(parts: EditedParts, outline: PackageOutline): LookStyles {
  const known = stylesOf.get(parts);
  if (known) return known;
  const part = outline.relationships.find(({ type }) => type === "styles")?.target;
  const added = part !== undefined && parts.has(part) ? addLooks(parts.need(part)) : undefined;
  if (!added || part === undefined) return new Map();
  parts.write(part, added.bytes);
  stylesOf.set(parts, added.styles);
  return added.styles;
}

/** The `sheet` elements' own attributes: the highest number in use, and how the link to the part is spelt. */
function listed(parts: EditedParts, part: string): { readonly highest: number; readonly linkName: string } {
  let highest = 0;
  let linkName = "r:id";
  rewriteXml(parts.need(part), ({ xml, source }) => {
    if (xml.tag !== tag.sheet || xml.isClose) return;
    linkName = /\s([\w.-]+:id)\s*=/.exec(source())?.[1] ?? linkName;
    highest = Math.max(highest, Number(xml.attributeText(attribute.sheetId) ?? 0));
  });
  return { highest, linkName };
}

/** A sheet on its way into the list: its name, the number of its part and the id of the link to it. */
interface NewSheet {
  readonly name: string;
  readonly number: number;
  readonly id: string;
}

function listSheets(parts: EditedParts, outline: PackageOutline, sheets: readonly NewSheet[]): void {
  const { workbookPart } = outline;
  const { highest, linkName } = listed(parts, workbookPart);
  // Some programs declare what the prefix means anew at every sheet, and nowhere else.
  const link = `xmlns:${linkName.replace(":id", "")}="${typeBaseOf(outline).replace(/\/$/, "")}" ${linkName}`;
  const elements = (prefix: string): string =>
    sheets
      .map(({ name, id }, index) => {
        const sheetId = highest + 1 + index;
        return `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${link}="${id}"/>`;
      })
      .join("");
  const patched = rewriteXml(parts.need(workbookPart), (rewriter) => {
    const { xml } = rewriter;
    if (xml.tag === tag.sheets && xml.isClose) rewriter.putBefore(elements(xml.prefix()));
  });
  parts.write(workbookPart, patched);
}

/** What the types of links begin with, in the kind of file this is. */
function typeBaseOf({ relationships }: PackageOutline): string {
  return relationships.find(({ type }) => type === "worksheet")?.typeBase ?? "";
}

/** New sheets at the end of the workbook, in one go: what lists them is read and written once, however many they are. */
export function addSheets(parts: EditedParts, outline: PackageOutline, drafts: readonly SheetDraft[]): void {
  const { workbookPart, relationships } = outline;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const partOf = (number: number): string => `${folder}worksheets/sheet${number}.xml`;
  const ids = new Set(relationships.map(({ id }) => id));
  const freePart = freeNumbers((number) => parts.has(partOf(number)));
  const freeId = freeNumbers((number) => ids.has(`rIdSheet${number}`));
  const styles = stylesFor(parts, outline);
  const sheets = drafts.map((draft): NewSheet => {
    const number = freePart();
    parts.write(partOf(number), draftXml(draft, styles));
    return { name: draft.name, number, id: `rIdSheet${freeId()}` };
  });
  const base = typeBaseOf(outline);
  const toRelationship = (prefix: string) => (sheet: NewSheet) =>
    `<${prefix}Relationship Id="${sheet.id}" Type="${base}worksheet" Target="worksheets/sheet${sheet.number}.xml"/>`;
  const toType = (prefix: string) => (sheet: NewSheet) =>
    `<${prefix}Override PartName="/${partOf(sheet.number)}" ContentType="${sheetType}"/>`;
  const append = (name: string, toXml: (prefix: string) => (sheet: NewSheet) => string): void =>
    parts.write(
      name,
      appendToRoot(parts.need(name), (prefix) => sheets.map(toXml(prefix)).join("")),
    );
  append(relationshipsPart(workbookPart), toRelationship);
  append(contentTypes, toType);
  listSheets(parts, outline, sheets);
}

/** Takes the element out that is just met, with everything in it. */
function takeOut({ xml, replaceFrom }: Rewriter): void {
  const from = xml.start;
  xml.skip();
  replaceFrom(from, "");
}

/** Names that belong to a sheet count it by its place among all sheets; `gone` are the places of those that go. */
function renumberName(rewriter: Rewriter, gone: readonly number[]): void {
  const own = rewriter.xml.attributeText(attribute.localSheetId);
  if (own === undefined) return;
  const place = Number(own);
  const before = gone.filter((at) => at < place).length;
  if (gone.includes(place)) takeOut(rewriter);
  else if (before > 0)
    rewriter.replaceTag(withAttribute(rewriter.source(), "localSheetId", () => String(place - before)));
}

/** Takes sheets out of the list; the ids of the links to them. */
function unlist(parts: EditedParts, workbookPart: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const links = new Set<string>();
  const gone: number[] = [];
  let seen = 0;
  const patched = rewriteXml(parts.need(workbookPart), (rewriter) => {
    const { xml } = rewriter;
    if (xml.isClose) return;
    if (xml.tag === tag.definedName) renumberName(rewriter, gone);
    if (xml.tag !== tag.sheet) return;
    if (names.has(xml.attributeText(attribute.name) ?? "")) {
      const link = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(rewriter.source())?.[1];
      if (link !== undefined) links.add(link);
      gone.push(seen);
      takeOut(rewriter);
    }
    seen++;
  });
  if (links.size < names.size || seen === gone.length)
    throw new Refusal("not-writable", "工作簿至少要有一张工作表");
  parts.write(workbookPart, patched);
  return links;
}

function withoutElement(
  bytes: Uint8Array,
  element: number,
  isIt: (rewriter: Rewriter) => boolean,
): Uint8Array {
  return rewriteXml(bytes, (rewriter) => {
    if (rewriter.xml.tag === element && !rewriter.xml.isClose && isIt(rewriter)) takeOut(rewriter);
  });
}

/** Takes parts out of the package, with their types. */
export function dropParts(parts: EditedParts, dropped: readonly string[]): void {
  if (dropped.length === 0) return;
  const names = new Set(dropped.map((part) => `/${part}`.toLowerCase()));
  const isType = ({ xml }: Rewriter): boolean =>
    names.has(xml.attributeText(attribute.partName)?.toLowerCase() ?? "");
  parts.write(contentTypes, withoutElement(parts.need(contentTypes), tag.override, isType));
  for (const part of dropped) if (parts.has(part)) parts.remove(part);
}

/** Takes links of a part to others out. */
export function dropLinks(parts: EditedParts, owner: string, ids: ReadonlySet<string>): void {
  const links = relationshipsPart(owner);
  const isLink = ({ xml }: Rewriter): boolean => ids.has(xml.attributeText(attribute.id) ?? "");
  parts.write(links, withoutElement(parts.need(links), tag.relationship, isLink));
}

/** Takes sheets out of the workbook again, with what leads to them: what lists them is read and written once. */
export function removeSheets(parts: EditedParts, outline: PackageOutline, names: ReadonlySet<string>): void {
  const { workbookPart, sheets } = outline;
  const going = sheets.filter(({ name }) => names.has(name));
  if (going.length < names.size) throw new Refusal("changed-since-read", [...names].join("、"));
  dropLinks(parts, workbookPart, unlist(parts, workbookPart, names));
  dropParts(
    parts,
    going.map(({ part }) => part),
  );
}
