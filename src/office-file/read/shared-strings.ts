import type { Budget } from "../budget";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import { readRichText } from "./rich-text";

const item = nameCode("si");

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: XmlReader | undefined, budget: Budget): readonly string[] {
  const texts: string[] = [];
  while (xml?.next() === true) {
    if (xml.tag !== item || xml.isClose) continue;
    const text = xml.isEmpty ? "" : readRichText(xml, item);
    budget.spendItems(1);
    budget.spendText(text.length);
    texts.push(text);
  }
  return texts;
}
