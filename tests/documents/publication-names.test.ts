import { expect, test } from "vitest";
import { numberedSheets, publicFile } from "../../src/documents/publication/public-name";
import { publicWorkbook } from "../../src/documents/publication/public-xlsx";
import { publicationOf, type PublicSheet } from "../../src/documents/publication/publication";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { parseTable } from "../../src/sheet/table-text";

const formNamed = (sheet: string) =>
  parseTable(
    `
    | 部门整体支出绩效自评表 | < | < | < | < | < | < |
    | 说明 | 由张三同志和张三丰同志负责 | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 调整指标值 | 实际完成值 | 分值 |
    | 产出指标 | 数量指标 | 张三丰（13812345678）培训场次 | ≥36场 | ≥30场 | 31场 | 60 |
    | 效益指标 | 社会效益指标 | 夜间亮灯率 | ≥98% | | 99% | 30 |`,
    sheet,
  ).grid;

const publish = (names: readonly string[], ...sheets: readonly string[]): readonly PublicSheet[] =>
  publicationOf(sheets.map(formNamed), { names, released: false }).sheets;

test("a name that begins with another chosen name is hidden whole", () => {
  const [sheet] = publish(["张三", "张三丰"], "自评表");
  expect(sheet?.rows[1]?.[1]?.text).toBe("由张*同志和张**同志负责");
});

test("what is hidden in an indicator's name is hidden in the note on it, too", () => {
  const [sheet] = publish(["张三丰"], "自评表");
  expect(sheet?.notes).toEqual(["注：本表有 1 项绩效目标在年度中作过调整：张**（138******78）培训场次。"]);
});

test("sheets whose names become the same when persons are hidden stay apart", async () => {
  const { sheets } = publicFile("表", publish(["张三", "张四"], "张三", "张四", "李五"), ["张三", "张四"]);
  const opened = openWorkbook(await publicWorkbook(sheets), nodeCodec);
  expect(opened.ok && opened.value.sheets.map(({ sheet }) => sheet)).toEqual(["张×", "张× 2", "李五"]);
});

test("the sheets of several workbooks in one file are numbered one by one", () => {
  const files = [
    publicFile("一所", publish([], "目标", "自评"), []),
    publicFile("二所", publish([], "自评"), []),
  ];
  expect(numberedSheets(files).map(({ name }) => name)).toEqual(["1 一所", "2 一所", "3 二所"]);
});
