import type { Memo } from "../../sheet/memo";
import { Refusal } from "../file-result";
import { memoNamespace, memoToXml } from "../memo-xml";
import { findMemoPart } from "../package/memo-part";
import type { PackageOutline } from "../package/open-package";
import { relationshipsPart } from "../package/relationships";
import type { PartReader } from "../zip/part-reader";
import { appendToRoot } from "./append-to-root";
import { declaration, relationshipsNamespace } from "./part-names";

/** Parts to write, by name. */
export type NewParts = ReadonlyMap<string, string | Uint8Array>;

const itemNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Ours, the same in every workbook. */
const itemId = "{6D3F0C52-8A1B-4E7D-9C35-B1A0C41F2024}";
const contentTypes = "[Content_Types].xml";

function freeNumber(parts: PartReader): number {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`)) number++;
  return number;
}

function freeId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`rIdMemo${number}`)) number++;
  return `rIdMemo${number}`;
}

function existing(parts: PartReader, name: string): Uint8Array {
  const bytes = parts.bytes(name);
  if (!bytes) throw new Refusal("damaged");
  return bytes;
}

function newMemoParts(parts: PartReader, outline: PackageOutline, memo: Memo): NewParts {
  const { workbookPart, relationships } = outline;
  const number = freeNumber(parts);
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const typeBase = relationships.find(({ type }) => type === "worksheet")?.typeBase ?? "";
  const id = freeId(new Set(relationships.map((relationship) => relationship.id)));
  const target = "../".repeat(workbookPart.split("/").length - 1) + item;
  const workbookRelationships = relationshipsPart(workbookPart);
  const toItem = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${typeBase}customXml" Target="${target}"/>`;
  const toTypes = (prefix: string): string =>
    `<${prefix}Override PartName="/${item}" ContentType="application/xml"/>` +
    `<${prefix}Override PartName="/${properties}" ContentType="${propertiesType}"/>`;
  const toProperties = `<Relationship Id="rId1" Type="${typeBase}customXmlProps" Target="itemProps${number}.xml"/>`;
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${memoNamespace}"/></ds:schemaRefs>`;
  return new Map<string, string | Uint8Array>([
    [contentTypes, appendToRoot(existing(parts, contentTypes), toTypes)],
    [workbookRelationships, appendToRoot(existing(parts, workbookRelationships), toItem)],
    [item, memoToXml(memo)],
    [
      properties,
      `${declaration}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${itemNamespace}">${schema}</ds:datastoreItem>`,
    ],
    [
      relationshipsPart(item),
      `${declaration}<Relationships xmlns="${relationshipsNamespace}">${toProperties}</Relationships>`,
    ],
  ]);
}

/** The parts to write so that the workbook keeps the memo: our part replaced, or a new one with all it needs. */
export function memoParts(parts: PartReader, outline: PackageOutline, memo: Memo): NewParts {
  const known = findMemoPart(parts, outline.relationships);
  return known ? new Map([[known.part, memoToXml(memo)]]) : newMemoParts(parts, outline, memo);
}
