import { Refusal } from "../file-result";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import { spliced } from "./splice";

const legacyDrawing = nameCode("legacyDrawing");
/** What may stand behind it in a sheet; the order is fixed. */
const behind = new Set(
  [
    ...["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
    ...["webPublishItems", "tableParts", "extLst"],
  ].map(nameCode),
);

/** The sheet part with a link to the drawing of its comments; a link that is there stays. */
export function linkDrawing(bytes: Uint8Array, id: string, namespace: string): Uint8Array {
  const xml = new XmlReader(bytes);
  if (!xml.next()) throw new Refusal("damaged");
  const root = xml.tag;
  const prefix = xml.prefix();
  let depth = xml.isEmpty ? 0 : 1;
  while (depth > 0 && xml.next()) {
    if (depth === 1 && !xml.isClose && xml.tag === legacyDrawing) return bytes;
    const isPlace = depth === 1 && (xml.isClose ? xml.tag === root : behind.has(xml.tag));
    if (isPlace) {
      const text = `<${prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
      return spliced(bytes, [{ from: xml.start, to: xml.start, text }]);
    }
    if (!xml.isEmpty) depth += xml.isClose ? -1 : 1;
  }
  throw new Refusal("damaged");
}
