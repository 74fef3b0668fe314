import type { XmlReader } from "../xml/xml-reader";
import { attributeName, element } from "./names";

const mostSpaces = 32767;

function spaces(xml: XmlReader): string {
  const count = Number(xml.attributeText(attributeName.count) ?? "1");
  return " ".repeat(count >= 0 && count <= mostSpaces ? count : 1);
}

/** The text of the paragraph just opened: spans joined, footnotes left out. */
export function readParagraph(xml: XmlReader): string {
  if (xml.isEmpty) return "";
  let text = xml.text();
  while (xml.nextIn(element.paragraph)) {
    if (!xml.isClose) {
      if (xml.tag === element.spaces) text += spaces(xml);
      else if (xml.tag === element.tab) text += "\t";
      else if (xml.tag === element.lineBreak) text += "\n";
      else if (xml.tag === element.note) xml.skip();
    }
    text += xml.text();
  }
  return text;
}
