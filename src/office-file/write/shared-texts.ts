import { escapeXml } from "../xml/escape-xml";
import type { TextWriter } from "./gather";
import { cellText } from "./table-workbook";

/** Texts a workbook holds once, however many cells show them. */
export interface SharedTexts {
  /** The number under which cells name a text as it may stand in a cell; null where nothing is left of it. */
  readonly indexOf: (text: string) => number | null;
  /** Call it when all cells are written. */
  readonly end: () => void;
}

/** So many texts are looked up; then it begins anew: a text that stands there twice harms nobody, and memory is bounded. */
const mostKnown = 8192;

const countAttributes = / (?:count|uniqueCount)="\d+"/g;

/** Goes on with the shared texts of a workbook that has some already; the part is written piece by piece. */
export function sharedTexts(xml: string, write: TextWriter): SharedTexts {
  const end = xml.lastIndexOf("</sst>");
  const known = new Map<string, number | null>();
  let next = xml.split("<si>").length - 1;
  // How many there will be nobody knows yet; the counts may be left out.
  write(xml.slice(0, end).replace(countAttributes, ""), false);
  return {
    indexOf(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (known.size >= mostKnown) known.clear();
      const shown = cellText(text);
      const index = shown === "" ? null : next++;
      known.set(text, index);
      if (index !== null) write(`<si><t xml:space="preserve">${escapeXml(shown)}</t></si>`, false);
      return index;
    },
    end: () => write("</sst>", true),
  };
}
