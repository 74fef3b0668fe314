import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import { unescapeText } from "./unescape";

const run = nameCode("t");
const phonetic = nameCode("rPh");

/** The text inside the element `parent` that was just opened: its runs joined, readings of characters left out. */
export function readRichText(xml: XmlReader, parent: number): string {
  let text = "";
  while (xml.nextIn(parent)) {
    if (xml.isClose || xml.isEmpty) continue;
    if (xml.tag === phonetic) while (xml.nextIn(phonetic));
    else if (xml.tag === run) text += xml.text();
  }
  return unescapeText(text);
}
