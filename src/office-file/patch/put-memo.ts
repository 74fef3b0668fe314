import type { Memo } from "../../sheet/memo";
import { Refusal } from "../file-result";
import { memoXml } from "../memo-part";
import { findMemo, readWorkbookPart } from "../read/read-workbook";
import { relationsPath } from "../read/relations";
import type { PartReader } from "../zip/read-part";

const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const propsRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
const relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const propsType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Ours, the same in every workbook. */
const itemId = "{6D3F0C52-8A1B-4E7D-9C35-B1A0C41F2024}";
const contentTypes = "[Content_Types].xml";

/** Puts an element last in the root. */
function append(xml: string, element: string): string {
  const at = xml.lastIndexOf("</");
  if (at < 0) throw new Refusal("unsupported", "a root without content");
  return xml.slice(0, at) + element + xml.slice(at);
}

function freeNumber(parts: PartReader): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number++;
  return number;
}

function freeId(relations: readonly { readonly id: string }[]): string {
  const taken = new Set(relations.map((relation) => relation.id));
  let number = 1;
  while (taken.has(`rIdMemo${number}`)) number++;
  return `rIdMemo${number}`;
}

/** The parts to write so that the workbook keeps the memo: one part replaced, or a new one with what it needs. */
export function memoParts(parts: PartReader, memo: Memo): ReadonlyMap<string, string> {
  const workbook = readWorkbookPart(parts);
  const known = findMemo(parts, workbook);
  if (known) return new Map([[known.path, memoXml(memo)]]);
  const number = freeNumber(parts);
  const item = `customXml/item${number}.xml`;
  const props = `itemProps${number}.xml`;
  const workbookRelations = relationsPath(workbook.path);
  const relation = `<Relationship Id="${freeId(workbook.relations)}" Type="${relationType}" Target="/${item}"/>`;
  const override = `<Override PartName="/customXml/${props}" ContentType="${propsType}"/>`;
  return new Map([
    [item, memoXml(memo)],
    [
      `customXml/${props}`,
      `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${propsNamespace}"/>`,
    ],
    [
      relationsPath(item),
      `${declaration}<Relationships xmlns="${relationsNamespace}"><Relationship Id="rId1" Type="${propsRelation}" Target="${props}"/></Relationships>`,
    ],
    [workbookRelations, append(parts.text(workbookRelations) ?? "", relation)],
    [contentTypes, append(parts.text(contentTypes) ?? "", override)],
  ]);
}
