import { parseAddress } from "../../sheet/address";
import type { Comment } from "../../sheet/grid";
import { readRelationships } from "../package/relationships";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import type { PartReader } from "../zip/part-reader";
import { readRichText } from "./rich-text";

const comment = nameCode("comment");
const threadedComment = nameCode("threadedComment");
const text = nameCode("text");
const ref = nameCode("ref");

/** What the comment just opened says. */
function readSaid(xml: XmlReader, element: number): string {
  let said = "";
  while (xml.nextIn(element)) {
    if (xml.tag !== text || xml.isClose || xml.isEmpty) continue;
    said += element === comment ? readRichText(xml, text) : xml.text();
  }
  return said;
}

/** Texts by address. The remarks of a conversation come one after the other and are joined by line breaks. */
function readTexts(xml: XmlReader | undefined, element: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  while (xml?.next() === true) {
    if (xml.tag !== element || xml.isClose || xml.isEmpty) continue;
    const address = xml.attributeText(ref) ?? "";
    const before = texts.get(address);
    const said = readSaid(xml, element);
    texts.set(address, before === undefined ? said : `${before}\n${said}`);
  }
  return texts;
}

/** The comments of a sheet. A conversation stands in place of the plain comment that stands in for it in older programs. */
export function readComments(parts: PartReader, sheetPart: string): readonly Comment[] {
  const relationships = readRelationships(parts, sheetPart);
  const read = (type: string, element: number): ReadonlyMap<string, string> => {
    const target = relationships.find((relation) => relation.type === type)?.target ?? "";
    return readTexts(parts.xml(target), element);
  };
  const plain = read("comments", comment);
  const threaded = read("threadedComment", threadedComment);
  return [...new Map([...plain, ...threaded])].flatMap(([address, said]) => {
    const at = parseAddress(address);
    return at ? [{ at, text: said }] : [];
  });
}
