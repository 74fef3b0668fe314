import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import { toA1 } from "../../src/sheet/address";
import { cellEditsOf, type CellEdit, type Change } from "../../src/sheet/change";
import type { CellValue } from "../../src/sheet/grid";
import { fixture, opened } from "./opened";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { changeOf } from "./patched";
import { relationship, relationships } from "./relationships";

const book = opened(fixture("self-review.xlsx"));

describe("a refused change", () => {
  const codeOf = (workbook: Workbook, change: Change): string => {
    const result = patchWorkbook(workbook, { change }, nodeCodec);
    return result.ok
      ? "ok"
      : `${result.failure.code} ${/（(.*)）/.exec(result.failure.message)?.[1] ?? ""}`.trim();
  };
  const was = (address: string, value: CellValue): Change => {
    const change = changeOf(book, { D5: "改", [address]: "改" });
    const isStale = ({ at }: CellEdit): boolean => toA1(at) === address;
    const cells = cellEditsOf(change).map((cell) => (isStale(cell) ? { ...cell, was: value } : cell));
    const sheet = change.edits[0]?.sheet ?? "";
    return { title: change.title, edits: [{ kind: "set-cells", sheet, cells }] };
  };
  const bookWith = (sheet: string, more: Parts = {}): Workbook => opened(packageOf(partsOf(sheet, more)));
  const table = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("t", "table", "../tables/table1.xml")),
    "xl/tables/table1.xml": '<table ref="A1:B3"><tableColumns/></table>',
  };
  const plain = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>');

  it.each<[string, Workbook, Change, string]>([
    ["a cell that changed meanwhile", book, was("E5", "别的"), "changed-since-read 自评表!E5"],
    ["a number that is text now", book, was("F5", "20"), "changed-since-read 自评表!F5"],
    ["a formula", book, was("G10", 87.7), "formula-cell 自评表!G10"],
    ["a protected sheet", book, changeOf(book, { B1: 1 }, 3), "protected 填报说明"],
    [
      "a sheet that is gone",
      book,
      { title: "", edits: [{ kind: "set-cells", sheet: "附表", cells: [] }] },
      "changed-since-read 附表",
    ],
    [
      "the header of a table object",
      bookWith(plain, table),
      changeOf(bookWith(plain), { A1: 2 }),
      "not-writable 要改的是表格对象的标题行",
    ],
    ["below that header", bookWith(plain, table), changeOf(bookWith(plain), { A2: 2 }), "ok"],
    [
      "a signed file",
      bookWith(plain, { "_xmlsignatures/origin.sigs": "" }),
      changeOf(bookWith(plain), { A1: 2 }),
      "not-writable 文件有数字签名",
    ],
    [
      "a sheet in UTF-16",
      opened(packageOf(partsOf(Buffer.from(`\ufeff${plain.replace("UTF-8", "UTF-16")}`, "utf16le")))),
      changeOf(bookWith(plain), { A1: 2 }),
      "unsupported UTF-16 编码",
    ],
    [
      "rows out of order",
      bookWith(sheetXml('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>')),
      changeOf(bookWith(plain), { A1: 5 }),
      "not-writable 工作表的内部结构少见",
    ],
  ])("%s", (...[, workbook, change, code]) => {
    expect(codeOf(workbook, change)).toBe(code);
  });
});
