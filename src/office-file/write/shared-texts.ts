import { escapeXml } from "../xml/escape-xml";
import type { TextWriter } from "./gather";
import { cellText } from "./table-workbook";

/** Texts a workbook holds once, however many cells show them. */
export interface SharedTexts {
  /** The number under which cells name a text as it may stand in a cell; null where nothing is left of it. */
  readonly indexOf: (text: string) => number | null;
  /** Another number means that texts looked up before are looked up anew. */
  readonly era: () => number;
  /** Call it when all cells are written. */
  readonly end: () => void;
}

/** So many texts are looked up; then it begins anew: a text that stands there twice harms nobody, and memory is bounded. */
const mostKnown = 8192;

const countAttributes = / (?:count|uniqueCount)="\d+"/g;

/** Goes on with the shared texts of a workbook that has some already; the part is written piece by piece. */
export function sharedTexts(xml: string, out: TextWriter): SharedTexts {
  const end = xml.lastIndexOf("</sst>");
  const known = new Map<string, number | null>();
  let era = 0;
  let next = xml.split("<si>").length - 1;
  // How many there will be nobody knows yet; the counts may be left out.
  out.text(xml.slice(0, end).replace(countAttributes, ""));
  return {
    indexOf(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      if (known.size >= mostKnown) {
        known.clear();
        era++;
      }
      const shown = cellText(text);
      const index = shown === "" ? null : next++;
      known.set(text, index);
      if (index === null) return null;
      out.text(`<si><t xml:space="preserve">${escapeXml(shown)}</t></si>`);
      out.mayCut();
      return index;
    },
    era: () => era,
    end() {
      out.text("</sst>");
      out.end();
    },
  };
}
