import { Refusal } from "../file-result";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import { withoutEnd } from "../xml/without-end";
import { spliced } from "./splice";

const calculation = nameCode("calcPr");
/** The elements that may stand before the one that says how to calculate; the order is fixed. */
const before = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"].map(nameCode));

/** The workbook part, asking the office program to work all formulas out again when it opens the file. */
export function askToRecalculate(bytes: Uint8Array): Uint8Array {
  const xml = new XmlReader(bytes);
  let behind = -1;
  let prefix = "";
  while (xml.next()) {
    if (before.has(xml.tag) && (xml.isClose || xml.isEmpty)) {
      behind = xml.end;
      prefix = xml.prefix();
    }
    if (xml.tag !== calculation || xml.isClose) continue;
    const tag = new TextDecoder().decode(bytes.subarray(xml.start, xml.end));
    const kept = withoutEnd(tag).replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const text = `${kept} fullCalcOnLoad="1"${xml.isEmpty ? "/>" : ">"}`;
    return spliced(bytes, [{ from: xml.start, to: xml.end, text }]);
  }
  if (behind < 0) throw new Refusal("damaged");
  return spliced(bytes, [{ from: behind, to: behind, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
