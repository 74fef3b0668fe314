import type { PackageOutline } from "../../package/open-package";
import { nameCode } from "../../xml/name-code";
import type { EditedParts } from "../edited-parts";
import { withTagAttribute } from "../looks/xml-attributes";
import { rewriteXml } from "../rewrite-xml";
import { activeSheet, withActiveSheet } from "./active-sheet";

const tag = { sheet: nameCode("sheet"), view: nameCode("sheetView") };
const nameName = nameCode("name");

/** Hides sheets and shows others: by their names, true for one that is to hide. */
export function showSheets(
  parts: EditedParts,
  { workbookPart, sheets }: PackageOutline,
  hidden: ReadonlyMap<string, boolean>,
): void {
  if (hidden.size === 0) return;
  const before = parts.need(workbookPart);
  const listed = rewriteXml(before, ({ xml, source, replaceTag }) => {
    if (xml.tag !== tag.sheet || xml.isClose) return;
    const hides = hidden.get(xml.attributeText(nameName) ?? "");
    if (hides !== undefined) replaceTag(withTagAttribute(source(), "state", hides ? "hidden" : null));
  });
  parts.write(workbookPart, withActiveSheet(listed, activeSheet(before)));
  for (const { name, part } of sheets) {
    if (hidden.get(name) !== true) continue;
    // A hidden sheet that counts as chosen would be changed along with the one that is seen.
    const unchosen = rewriteXml(parts.need(part), ({ xml, source, replaceTag }) => {
      if (xml.tag === tag.view && !xml.isClose) replaceTag(withTagAttribute(source(), "tabSelected", null));
    });
    parts.write(part, unchosen);
  }
}
