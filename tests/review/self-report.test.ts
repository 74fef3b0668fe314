import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { selfReport } from "../../src/documents/self-report/self-report";
import { selfReportDocx } from "../../src/documents/self-report/self-report-docx";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { readDocx } from "../../src/office-file/docx/read-docx";
import { reviewSheet } from "../../src/review/review-sheet";
import { checkReport } from "../../src/review/self-report/report-differences";
import { parseTable } from "../../src/sheet/table-text";
import { toA1 } from "../../src/sheet/address";

function reviewOf(name: string) {
  const text = readFileSync(join(import.meta.dirname, "kinds", `${name}.md`), "utf8");
  const [review] = reviewSheet(parseTable(text).grid).forms;
  if (!review) throw new Error("no form");
  return review;
}

const national = reviewOf("project-review-b1-national");

function said(...paragraphs: readonly string[]): readonly string[] {
  return checkReport(national, paragraphs).differences.map(
    ({ what, written, at }) => `${what} ${written} ${toA1(at)}`,
  );
}

it.each([
  "project-review-b1-national",
  "department-review-d1-one-list",
  "department-review-d2-six-dimensions",
  "transfer-review-e3-2021",
  "transfer-review-linked-funds",
])("a report written from the sheet %s agrees with it", async (name) => {
  const review = reviewOf(name);
  const made = await selfReportDocx(selfReport(review));
  const read = readDocx(new Uint8Array(await made.arrayBuffer()), nodeCodec);
  if (!read.ok) throw new Error(read.failure.message);
  const { compared, differences } = checkReport(review, read.value);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(2);
});

it("names the unit once where its label stands in one cell with it, and ends every sentence", () => {
  const { grid } = parseTable(`
    | 2022年度项目自评表 | < | < | < | < |
    | 单位名称：白水县水利局 | < | < | < | < |
    | 项目名称 | 山洪灾害防治 | < | < | < |
    | 一级指标 | 三级指标 | 指标值 | 完成值 | 偏差原因 |
    | 产出指标 | 开展防汛演练 | ≥12场 | 9场 | 汛期延长 |
    | 产出指标 | 维护监测站 | ≥42座 | 42座 | |`);
  const [review] = reviewSheet(grid).forms;
  if (!review) throw new Error("no form");
  const paragraphs = selfReport(review).parts.flatMap((part) => part.paragraphs);
  expect(paragraphs).toContain("单位名称：白水县水利局。");
  expect(paragraphs).toContain("开展防汛演练9场（指标值≥12场）。汛期延长。");
});

it("has black headings that stay with their text", async () => {
  const made = new Uint8Array(await (await selfReportDocx(selfReport(national))).arrayBuffer());
  const parts = unzipSync(made);
  const [styles = "", body = ""] = ["word/styles.xml", "word/document.xml"].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  for (const style of ["Heading1", "Heading2"])
    expect(styles).toMatch(new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:color w:val="000000"/>`));
  expect(body.match(/<w:pStyle w:val="Heading2"\/><w:keepNext\/>/g)).toHaveLength(5);
});

it("agrees with a report in words of its own", () => {
  expect(
    said(
      "2024年度全年预算320万元，实际支出304万元，预算执行率95%，自评得分99.28分，自评等级优。",
      "全年养护农村公路186公里，计划养护186公里，优良路率达到82.4%，群众满意度88%，较上年提高3个百分点。",
      "上年养护农村公路150公里，全县共有公路3,520公里。每公里养护成本控制在1.63万元以内。",
    ),
  ).toEqual([]);
});

it.each([
  ["自评得分为98分。", "自评得分 99.28 H19"],
  ["预算执行率为100%。", "执行率 95% H6"],
  ["全年预算300万元，预算执行304万元。", "全年预算数 320 E6"],
  ["年度预算3200000元，实际支出3,000,000元。", "全年执行数 304 F6"],
  ["全年养护农村公路196公里。", "养护农村公路里程 186公里 F13"],
  ["经问卷调查，群众满意度为96.5%。", "群众满意度 88% F18"],
])("%s is not what the sheet says", (text, difference) => {
  expect(said(text)).toEqual([difference]);
});

it("is no Word document", () => {
  for (const bytes of [new Uint8Array(), new Uint8Array([1, 2, 3]), new Uint8Array([0x50, 0x4b, 3, 4])])
    expect(readDocx(bytes, nodeCodec)).toMatchObject({ ok: false });
});
