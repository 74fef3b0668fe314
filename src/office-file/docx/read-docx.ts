import type { Codec } from "../codec";
import { attempt, Refusal, refused, type FileResult } from "../file-result";
import { readRelationships } from "../package/relationships";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import { readDirectory } from "../zip/directory";
import { partReader, type PartReader } from "../zip/part-reader";

const tag = {
  document: nameCode("document"),
  paragraph: nameCode("p"),
  text: nameCode("t"),
  tab: nameCode("tab"),
  lineBreak: nameCode("br"),
  /** What was struck out, and what Word keeps twice for old programs. */
  deleted: nameCode("del"),
  fallback: nameCode("Fallback"),
};

const mostParagraphs = 20_000;

/** What a tag inside a paragraph adds to its text. */
function textOf(xml: XmlReader): string {
  if (xml.tag === tag.text) return xml.text();
  if (xml.tag === tag.tab) return "\t";
  return xml.tag === tag.lineBreak ? "\n" : "";
}

function readParagraphs(xml: XmlReader): readonly string[] {
  const paragraphs: string[] = [];
  let text = "";
  while (xml.next() && paragraphs.length < mostParagraphs) {
    if (xml.isClose) {
      if (xml.tag !== tag.paragraph) continue;
      if (text.trim() !== "") paragraphs.push(text.trim());
      text = "";
    } else if (xml.tag === tag.deleted || xml.tag === tag.fallback) {
      if (!xml.isEmpty) xml.skip();
    } else text += textOf(xml);
  }
  return paragraphs;
}

function documentIn(parts: PartReader): XmlReader {
  const main = readRelationships(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const xml = main === undefined ? undefined : parts.xml(main);
  if (xml?.next() !== true || xml.tag !== tag.document) throw new Refusal("not-a-document");
  return xml;
}

/** The paragraphs of a Word document (.docx) that hold text, those of its tables among them. */
export function readDocx(bytes: Uint8Array, codec: Codec): FileResult<readonly string[]> {
  if (bytes.length === 0) return refused("empty-file");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused("not-a-document");
  return attempt(() => readParagraphs(documentIn(partReader(readDirectory(bytes), codec))));
}
