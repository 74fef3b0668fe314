import { Refusal } from "../file-result";
import { nameCode } from "../xml/name-code";
import type { PartReader } from "../zip/part-reader";
import { sharedReading } from "../zip/shared-reading";
import { readRelationships, type Relationship } from "./relationships";
import type { Visibility } from "../../sheet/grid";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** The part that holds its cells. */
  readonly part: string;
}

/** What the workbook part says. */
export interface PackageOutline {
  readonly workbookPart: string;
  readonly relationships: readonly Relationship[];
  /** Work sheets only: sheets of charts, dialogs and macros hold no table. */
  readonly sheets: readonly SheetEntry[];
  readonly countsFrom1904: boolean;
}

const workbook = nameCode("workbook");
const workbookPr = nameCode("workbookPr");
const date1904 = nameCode("date1904");
const sheet = nameCode("sheet");
const nameName = nameCode("name");
const stateName = nameCode("state");
const idName = nameCode("id");

function findWorkbookPart(parts: PartReader): string {
  const main = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw new Refusal("not-a-workbook");
  if (main.toLowerCase().endsWith(".bin")) throw new Refusal("unsupported", "二进制工作簿 .xlsb");
  if (!parts.has(main)) throw new Refusal("damaged");
  return main;
}

function toVisibility(state: string): Visibility {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}

/** A sheet of the list, with the id of the relationship that leads to its part. */
interface Listed {
  readonly name: string;
  readonly state: string;
  readonly id: string;
}

const readList = sharedReading((xml) => {
  const listed: Listed[] = [];
  let countsFrom1904 = false;
  if (!xml.next() || xml.tag !== workbook) throw new Refusal("not-a-workbook");
  while (xml.next()) {
    if (xml.isClose) continue;
    if (xml.tag === workbookPr) countsFrom1904 = /^(1|true)$/.test(xml.attributeText(date1904) ?? "");
    if (xml.tag !== sheet) continue;
    let [name, state, id] = ["", "", ""];
    while (xml.nextAttribute()) {
      if (xml.attribute === nameName) name = xml.value();
      else if (xml.attribute === stateName) state = xml.value();
      else if (xml.attribute === idName) id = xml.value();
    }
    listed.push({ name, state, id });
  }
  return { listed, countsFrom1904 };
});

/** Finds the workbook part and reads what it lists. */
export function openPackage(parts: PartReader): PackageOutline {
  const workbookPart = findWorkbookPart(parts);
  const relationships = readRelationships(parts, workbookPart);
  const list = readList(parts, workbookPart);
  if (!list) throw new Refusal("not-a-workbook");
  const targets = new Map(relationships.map((relation) => [relation.id, relation]));
  const sheets = list.listed.flatMap(({ name, state, id }): SheetEntry[] => {
    const found = targets.get(id);
    if (found?.target === undefined || !parts.has(found.target)) throw new Refusal("damaged");
    return found.type === "worksheet" ? [{ name, visibility: toVisibility(state), part: found.target }] : [];
  });
  return { workbookPart, relationships, sheets, countsFrom1904: list.countsFrom1904 };
}
