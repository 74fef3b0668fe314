import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import { tableWorkbook } from "../../src/office-file/write/table-workbook";
import type { Comment } from "../../src/sheet/grid";

const samples = join(import.meta.dirname, "../../assets/samples");
const bare = readFileSync(join(samples, "08-法律援助自评表（正确）.xlsx"));
const none = { title: "", edits: [] };

function open(bytes: Uint8Array): Workbook {
  const opened = openWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

function commented(workbook: Workbook, comments: readonly Comment[]): Workbook {
  const sheet = workbook.sheets[0]?.sheet ?? "";
  const patched = patchWorkbook(workbook, { change: none, comments: [{ sheet, comments }] }, nodeCodec);
  if (!patched.ok) throw new Error(patched.failure.message);
  return patched.value;
}

const at = (row: number, col: number, text: string): Comment => ({ at: { row, col }, text });

test("comments on a sheet that has none: the parts they need come with them, every other part stays", () => {
  const before = open(bare);
  const after = commented(before, [at(4, 2, "一\n<二> & “三”"), at(9, 7, "四")]);
  expect(after.sheets[0]?.comments).toEqual([at(4, 2, "标尺：\n一\n<二> & “三”"), at(9, 7, "标尺：\n四")]);
  expect(after.sheets[0]?.rows).toEqual(before.sheets[0]?.rows);
  const [old, now] = [unzipSync(bare), unzipSync(after.bytes)];
  const changed = Object.keys(now).filter(
    (name) => strFromU8(now[name] ?? strToU8("")) !== (old[name] ? strFromU8(old[name]) : ""),
  );
  expect(changed.toSorted()).toEqual([
    "[Content_Types].xml",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("a second round adds to what is there: new cells, and behind the words of a cell that has a comment", () => {
  const first = commented(open(bare), [at(4, 2, "第一次")]);
  const second = commented(first, [at(4, 2, "第二次"), at(5, 2, "另一格")]);
  expect(second.sheets[0]?.comments).toEqual([
    at(4, 2, "标尺：\n第一次\n标尺：\n第二次"),
    at(5, 2, "标尺：\n另一格"),
  ]);
  const drawing = strFromU8(unzipSync(second.bytes)["xl/drawings/vmlDrawing1.vml"] ?? strToU8(""));
  expect(drawing.match(/<v:shape /g)).toHaveLength(2);
  expect(new Set(drawing.match(/_x0000_s\d+/g))).toHaveProperty("size", 2);
});

test("a cell with a conversation keeps it; ours stands in the next free cell and names the place", () => {
  const parts = unzipSync(commented(open(bare), [at(4, 2, "占位")]).bytes);
  const links = "xl/worksheets/_rels/sheet1.xml.rels";
  const type = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
  parts[links] = strToU8(
    strFromU8(parts[links] ?? strToU8("")).replace(
      "</Relationships>",
      `<Relationship Id="rIdT" Type="${type}" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
  );
  parts["xl/threadedComments/threadedComment1.xml"] = strToU8(
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C5" id="{1}"><text>请核对</text></threadedComment></ThreadedComments>',
  );
  const after = commented(open(zipSync(parts)), [at(4, 2, "应更正")]);
  expect(after.sheets[0]?.comments).toContainEqual(at(4, 2, "请核对"));
  expect(after.sheets[0]?.comments).toContainEqual(at(4, 3, "标尺：\n（C5）应更正"));
});

test("several sheets, each with its own numbers", async () => {
  const column = { head: "甲", width: 10 };
  const table = (name: string) => ({ name, title: name, columns: [column], rows: [["一"]] });
  const workbook = open(
    await tableWorkbook([table("表一"), table("表二")], { date: "2024-05-31", what: "台账" }),
  );
  const comments = ["表一", "表二"].map((sheet) => ({ sheet, comments: [at(2, 0, sheet)] }));
  const patched = patchWorkbook(workbook, { change: none, comments }, nodeCodec);
  expect(patched.ok && patched.value.sheets.map((grid) => grid.comments[0]?.text)).toEqual([
    "标尺：\n表一",
    "标尺：\n表二",
  ]);
});
