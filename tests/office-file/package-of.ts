import { nodeCodec } from "../../src/hosts/file/node-codec";
import { readDirectory } from "../../src/office-file/zip/directory";
import { saveParts } from "../../src/office-file/zip/save-parts";

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An empty package: the end of its directory and nothing else. */
const empty = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** A package of parts. */
export function packageOf(parts: Parts): Uint8Array {
  return saveParts(readDirectory(empty), new Map(Object.entries(parts)), nodeCodec);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package2006 = "http://schemas.openxmlformats.org/package/2006";

/** The parts of a small workbook around one sheet; any of them may be replaced or added to. */
export function partsOf(sheet: string | Uint8Array, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="${package2006}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${package2006}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${package2006}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
}

/** The XML of a sheet with rows in it and something behind them. */
export function sheetXml(rows: string, after = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
