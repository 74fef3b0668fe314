import type { Budget } from "../budget";
import { builtinFormat } from "../text/builtin-formats";
import { generalFormat, numberFormat, type NumberFormat } from "../text/number-format";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";

const numFmts = nameCode("numFmts");
const numFmt = nameCode("numFmt");
const cellXfs = nameCode("cellXfs");
const xf = nameCode("xf");
const numFmtId = nameCode("numFmtId");
const formatCode = nameCode("formatCode");

function readCodes(xml: XmlReader, codes: Map<number, string>): void {
  while (xml.nextIn(numFmts)) {
    if (xml.tag !== numFmt || xml.isClose) continue;
    let id = Number.NaN;
    let code = "";
    while (xml.nextAttribute()) {
      if (xml.attribute === numFmtId) id = xml.valueNumber();
      else if (xml.attribute === formatCode) code = xml.value();
    }
    codes.set(id, code);
  }
}

function formatId(xml: XmlReader): number {
  while (xml.nextAttribute()) if (xml.attribute === numFmtId) return xml.valueNumber();
  return 0;
}

function readCellStyles(xml: XmlReader, codes: ReadonlyMap<number, string>, budget: Budget): NumberFormat[] {
  const formats: NumberFormat[] = [];
  while (xml.nextIn(cellXfs)) {
    if (xml.tag !== xf || xml.isClose) continue;
    budget.spendItems(1);
    const id = formatId(xml);
    formats.push(id === 0 ? generalFormat : numberFormat(codes.get(id) ?? builtinFormat(id)));
  }
  return formats;
}

/** The number format of each cell style, by its index. */
export function readStyles(xml: XmlReader, budget: Budget): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  while (xml.next()) {
    if (xml.isClose || xml.isEmpty) continue;
    if (xml.tag === numFmts) readCodes(xml, codes);
    // What follows are styles by name and for conditions: no cell refers to them.
    else if (xml.tag === cellXfs) return readCellStyles(xml, codes, budget);
  }
  return [];
}
