import { toA1 } from "../../../sheet/address";
import { Refusal } from "../../file-result";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { spliced } from "../splice";
import { childElements, withChildren } from "./child-elements";
import type { SheetLookChange } from "./look-change";
import { colorXml } from "./part-xml";
import { withTagAttribute } from "./xml-attributes";

type ViewChange = Pick<SheetLookChange, "tabColor" | "showsGridlines" | "frozen">;

/** What may stand in a sheet before its views; the order is fixed. */
const beforeViews = ["sheetPr", "dimension"];
const propertyParts = ["tabColor", "outlinePr", "pageSetUpPr"];
const viewParts = ["pane", "selection", "pivotSelection", "extLst"];

interface Wanted {
  readonly name: string;
  /** What may stand before it. */
  readonly before: readonly string[];
}

/** A sheet part with an element directly under its root made anew; `of` is told what is written, or nothing, and the prefix. */
function withElement(
  bytes: Uint8Array,
  { name, before }: Wanted,
  of: (written: string | undefined, prefix: string) => string,
): Uint8Array {
  const xml = new XmlReader(bytes);
  const [wanted, earlier] = [nameCode(name), new Set(before.map(nameCode))];
  if (!xml.next()) throw new Refusal("damaged");
  const prefix = xml.prefix();
  while (xml.next()) {
    const from = xml.start;
    if (xml.tag !== wanted && earlier.has(xml.tag)) {
      xml.skip();
      continue;
    }
    if (xml.tag !== wanted) return spliced(bytes, [{ from, to: from, text: of(undefined, prefix) }]);
    xml.skip();
    const written = new TextDecoder().decode(bytes.subarray(from, xml.end));
    return spliced(bytes, [{ from, to: xml.end, text: of(written, prefix) }]);
  }
  throw new Refusal("damaged");
}

function paneXml(prefix: string, { rows, cols }: NonNullable<ViewChange["frozen"]>): string {
  const splits = `${cols > 0 ? ` xSplit="${cols}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = rows === 0 ? "topRight" : cols === 0 ? "bottomLeft" : "bottomRight";
  const first = toA1({ row: rows, col: cols });
  return `<${prefix}pane${splits} topLeftCell="${first}" activePane="${active}" state="frozen"/>`;
}

function viewXml(view: string, prefix: string, { showsGridlines, frozen }: ViewChange): string {
  const lined =
    showsGridlines === undefined
      ? view
      : withTagAttribute(view, "showGridLines", showsGridlines ? null : "0");
  if (!frozen) return lined;
  const parts = childElements(lined, viewParts);
  // What is selected is told by the panes, which are others now.
  parts.delete("selection");
  parts.delete("pane");
  if (frozen.rows + frozen.cols > 0) parts.set("pane", paneXml(prefix, frozen));
  return withChildren(lined, parts, viewParts);
}

/** A sheet part with another colour of its tab, with or without lines between the cells, and with other rows and columns that stay. */
export function patchView(bytes: Uint8Array, change: ViewChange): Uint8Array {
  const { tabColor, showsGridlines, frozen } = change;
  const tabbed =
    tabColor === undefined
      ? bytes
      : withElement(bytes, { name: "sheetPr", before: [] }, (written, prefix) => {
          const sheet = written ?? `<${prefix}sheetPr/>`;
          const parts = childElements(sheet, propertyParts);
          if (tabColor === null) parts.delete("tabColor");
          else parts.set("tabColor", colorXml(prefix, "tabColor", tabColor));
          return withChildren(sheet, parts, propertyParts);
        });
  if (showsGridlines === undefined && frozen === undefined) return tabbed;
  return withElement(tabbed, { name: "sheetViews", before: beforeViews }, (written, prefix) => {
    const views = written ?? `<${prefix}sheetViews/>`;
    const parts = childElements(views, ["sheetView", "extLst"]);
    const view = parts.get("sheetView") ?? `<${prefix}sheetView workbookViewId="0"/>`;
    parts.set("sheetView", viewXml(view, prefix, change));
    return withChildren(views, parts, ["sheetView", "extLst"]);
  });
}
