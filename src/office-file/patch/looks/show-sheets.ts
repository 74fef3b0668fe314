import type { PackageOutline } from "../../package/open-package";
import { nameCode } from "../../xml/name-code";
import type { EditedParts } from "../edited-parts";
import { rewriteXml } from "../rewrite-xml";
import { tagAttribute, withTagAttribute } from "./xml-attributes";

const tag = {
  sheet: nameCode("sheet"),
  book: nameCode("workbookView"),
  view: nameCode("sheetView"),
};

/** Which sheets of a workbook's list hide, in their order. */
function hiddenSheets(bytes: Uint8Array): readonly boolean[] {
  const hidden: boolean[] = [];
  rewriteXml(bytes, ({ xml, source }) => {
    if (xml.tag !== tag.sheet || xml.isClose) return;
    hidden.push((tagAttribute(source(), "state") ?? "visible") !== "visible");
  });
  return hidden;
}

/** The workbook opens with a sheet that shows itself. */
function openShown(bytes: Uint8Array): Uint8Array {
  const hidden = hiddenSheets(bytes);
  return rewriteXml(bytes, ({ xml, source, replaceTag }) => {
    if (xml.tag !== tag.book || xml.isClose) return;
    const active = Number(tagAttribute(source(), "activeTab") ?? 0);
    if (hidden[active] === true)
      replaceTag(withTagAttribute(source(), "activeTab", `${hidden.indexOf(false)}`));
  });
}

/** Hides sheets and shows others; `hidden` says which, by the place of a sheet in the workbook. */
export function showSheets(
  parts: EditedParts,
  { workbookPart, sheets }: PackageOutline,
  hidden: ReadonlyMap<number, boolean>,
): void {
  if (hidden.size === 0) return;
  let place = -1;
  const listed = rewriteXml(parts.need(workbookPart), ({ xml, source, replaceTag }) => {
    if (xml.tag !== tag.sheet || xml.isClose) return;
    const hides = hidden.get(++place);
    if (hides !== undefined) replaceTag(withTagAttribute(source(), "state", hides ? "hidden" : null));
  });
  parts.write(workbookPart, openShown(listed));
  sheets.forEach(({ part }, index) => {
    if (hidden.get(index) !== true) return;
    // A hidden sheet that counts as chosen would be changed along with the one that is seen.
    const unchosen = rewriteXml(parts.need(part), ({ xml, source, replaceTag }) => {
      if (xml.tag === tag.view && !xml.isClose) replaceTag(withTagAttribute(source(), "tabSelected", null));
    });
    parts.write(part, unchosen);
  });
}
