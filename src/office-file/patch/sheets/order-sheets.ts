import { Refusal } from "../../file-result";
import { openPackage } from "../../package/open-package";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import type { EditedParts } from "../edited-parts";
import { withTagAttribute } from "../looks/xml-attributes";
import { rewriteXml } from "../rewrite-xml";
import { spliced } from "../splice";
import { activeSheet, withActiveSheet } from "./active-sheet";

const tag = { sheet: nameCode("sheet"), definedName: nameCode("definedName") };
const attribute = { name: nameCode("name"), localSheetId: nameCode("localSheetId") };

interface Listed {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function listedSheets(bytes: Uint8Array): readonly Listed[] {
  const xml = new XmlReader(bytes);
  const listed: Listed[] = [];
  while (xml.next()) {
    if (xml.tag !== tag.sheet || xml.isClose) continue;
    const [name, from] = [xml.attributeText(attribute.name) ?? "", xml.start];
    xml.skip();
    listed.push({ name, from, to: xml.end });
  }
  return listed;
}

/** Names that belong to a sheet count it by its place, which is another now. */
function renumbered(bytes: Uint8Array, placeOf: (place: number) => number): Uint8Array {
  return rewriteXml(bytes, ({ xml, source, replaceTag }) => {
    if (xml.tag !== tag.definedName || xml.isClose) return;
    const own = xml.attributeText(attribute.localSheetId);
    if (own !== undefined) replaceTag(withTagAttribute(source(), "localSheetId", `${placeOf(Number(own))}`));
  });
}

/** Puts the sheets of a workbook into another order. Refused where it has sheets that hold no table, such as charts. */
export function orderSheets(parts: EditedParts, names: readonly string[]): void {
  const { workbookPart } = openPackage(parts);
  const bytes = parts.need(workbookPart);
  const listed = listedSheets(bytes);
  if (listed.every(({ name }, place) => name === names[place])) return;
  const order = names.map((name) => listed.findIndex((one) => one.name === name));
  if (order.length !== listed.length || order.includes(-1))
    throw new Refusal("not-writable", "工作簿里有图表工作表，不能调换顺序");
  const decoder = new TextDecoder();
  const moved = spliced(
    bytes,
    listed.map(({ from, to }, place) => {
      const { from: start = from, to: end = to } = listed[order[place] ?? place] ?? {};
      return { from, to, text: decoder.decode(bytes.subarray(start, end)) };
    }),
  );
  const placed = renumbered(moved, (place) => order.indexOf(place));
  parts.write(workbookPart, withActiveSheet(placed, activeSheet(bytes)));
}
