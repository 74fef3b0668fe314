import { attribute, scanXml } from "../xml/scan";
import { formatCode } from "./cell-text";

/** The number format of each cell style by its index; undefined for General. */
export function readStyles(xml: string | undefined): readonly (string | undefined)[] {
  if (xml === undefined) return [];
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) ids.push(Number(attribute(attributes, "numFmtId") ?? 0));
      else if (name === "numFmt") {
        custom.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return ids.map((id) => formatCode(id, custom));
}
