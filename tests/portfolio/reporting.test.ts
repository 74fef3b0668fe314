import { expect, test } from "vitest";
import { readProjectList } from "../../src/portfolio/reporting/project-list";
import { reportingGaps } from "../../src/portfolio/reporting/reporting-gaps";
import { parseTable } from "../../src/sheet/table-text";
import { deskRecord } from "../support/desk-record";

function listOf(text: string) {
  const list = readProjectList([parseTable(text).grid]);
  if (!list.ok) throw new Error(list.message);
  return list.projects;
}

test("columns are told by their headers, in any order and under a title; totals are no projects", () => {
  expect(
    listOf(`
    | 2024年项目清单 | < | < | < |
    | | | | 单位：元 |
    | 序号 | 批复金额 | 项目名称 | 预算单位 |
    | 1 | 1,200,000 | 路灯维护 | 第一养护所 |
    | 2 | 80000 | 桥梁检测 | |
    | | 1280000 | 合计 | |`),
  ).toMatchObject([
    { row: 4, unit: "第一养护所", project: "路灯维护", approved: 120 },
    { row: 5, unit: "第一养护所", project: "桥梁检测", approved: 8 },
  ]);
  expect(listOf("| 项目名称 | 单位 | 预算数（万元） |\n| 甲项目 | 乙单位 | 3.5 |")).toMatchObject([
    { approved: 3.5 },
  ]);
});

const linesOf = (text: string): readonly string[] =>
  listOf(text).map(({ unit, project, approved }) => `${unit} ${project} ${approved ?? "–"}`);

test("the unit's column is not taken for money, nor one of codes for names; an amount adjusted since is what was approved", () => {
  expect(
    linesOf(`
    | 预算单位编码 | 预算单位 | 项目编码 | 项目名称 | 年初预算（万元） | 调整后预算（万元） | 资金性质 |
    | 105001 | 水利站 | 3205 | 河道清淤 | 120 | 130 | 一般公共预算 |
    | 105001 | 水利站 | 3206 | 堤防维修 | 30 | | 一般公共预算 |`),
  ).toEqual(["水利站 河道清淤 130", "水利站 堤防维修 30"]);
});

test("headings, parts of money, notes and the header of the next page are no projects", () => {
  expect(
    linesOf(`
    | 序号 | 项目名称 | 责任单位 | 金额（元） |
    | 一、县水务局 | < | < | < |
    | （一）续建项目 | < | < | < |
    | 1 | 河道清淤 | | 1200000 |
    | | 其中：上级资金 | | 1000000 |
    | | 本级资金 | | 200000 |
    | 2 | 堤防维修 | | 300000 |
    | | 其中：上级资金 | | 200000 |
    | 3 | 水质监测 | | 90000 |
    | | 本页小计 | | 1590000 |
    | 序号 | 项目名称 | 责任单位 | 金额（元） |
    | 二 | 县教育局 | | 800000 |
    | 4 | 校舍维修 | 第一小学 | 800000 |
    | 注：以上项目均应报送 | < | < | < |`),
  ).toEqual(["县水务局 河道清淤 120", "县水务局 堤防维修 30", "县水务局 水质监测 9", "第一小学 校舍维修 80"]);
});

test("large amounts are in 元 where nothing says what they are in", () => {
  expect(linesOf("| 项目名称 | 金额 |\n| 河道清淤 | 1200000 |\n| 堤防维修 | 455000 |")).toEqual([
    " 河道清淤 120",
    " 堤防维修 45.5",
  ]);
});

test("a unit is the same with and without 本级 or 人民", () => {
  const projects = listOf("| 项目名称 | 单位名称 |\n| 路灯维护 | 县水务局本级 |\n| 绿化 | 城关镇政府 |");
  const gaps = reportingGaps(projects, [
    deskRecord({ file: "1.xlsx", unit: "县水务局（本级）", project: "路灯维护" }),
    deskRecord({ file: "2.xlsx", unit: "城关镇人民政府", project: "绿化" }),
  ]);
  expect(gaps).toMatchObject({ missing: [], unlisted: [] });
});

test("a form is no list, though it names its project; a register of indicators is one", () => {
  const head = "| 一级指标 | 三级指标 | 指标值 |";
  const form = parseTable(`| 项目名称 | 清淤补助资金 | |\n| 主管部门 | 水务局 | |\n${head}`).grid;
  const list = readProjectList([form]);
  expect(list.ok ? "a list" : list.message).toContain("这是绩效报表，不是项目清单。");
  expect(
    linesOf(`| 项目名称 | 单位名称 ${head}\n| 河道清淤 | 水利站 | 产出指标 | 清淤长度 | ≥3公里 |`),
  ).toEqual(["水利站 河道清淤 –"]);
});

test("a list without a header is refused with what it should have", () => {
  expect(readProjectList([parseTable("| 路灯维护 | 120 |").grid])).toMatchObject({
    ok: false,
    message: expect.stringContaining("项目名称") as string,
  });
});

test("missing, duplicate, differently named, another amount, not listed", () => {
  const projects = listOf(`
    | 单位名称 | 项目名称 | 批复金额（万元） |
    | 一所 | 路灯维护项目 | 120 |
    | 一所 | 桥梁检测 | 50 |
    | 二所 | 路灯维护项目 | 80 |
    | 二所 | 农村公路日常养护补助 | 300 |
    | 三所 | 档案数字化 | 20 |`);
  const records = [
    deskRecord({ file: "1.xlsx", unit: "一所", project: "2024年路灯维护", money: 118 }),
    deskRecord({ file: "2.xlsx", unit: "一所", project: "桥梁检测", money: 50 }),
    deskRecord({ file: "3.xlsx", unit: "一所", project: "桥梁检测", money: 50 }),
    deskRecord({ file: "4.xlsx", unit: "二所", project: "路灯维护", money: 80 }),
    deskRecord({ file: "5.xlsx", unit: "二所", project: "农村公路养护补助资金", money: 300 }),
    deskRecord({ file: "6.xlsx", unit: "四所", project: "食堂设备更新", money: 9 }),
  ];
  const gaps = reportingGaps(projects, records);
  expect(gaps.missing.map(({ project }) => project)).toEqual(["档案数字化"]);
  expect(gaps.duplicate.map(({ records: found }) => found.map(({ file }) => file))).toEqual([
    ["2.xlsx", "3.xlsx"],
  ]);
  expect(gaps.renamed.map(({ record }) => record.file)).toEqual(["5.xlsx"]);
  expect(gaps.otherAmount).toMatchObject([{ approved: 120, reported: 118 }]);
  expect(gaps.unlisted.map(({ file }) => file)).toEqual(["6.xlsx"]);
  expect(gaps).toMatchObject({ listed: 5, reported: 4 });
});

test("the halves of one form are one answer", () => {
  const projects = listOf("| 项目名称 | 单位名称 |\n| 路灯维护 | 一所 |");
  const half = { unit: "一所", project: "路灯维护", kind: "project-target" } as const;
  const gaps = reportingGaps(projects, [
    deskRecord({ ...half, index: 0, part: "中期" }),
    deskRecord({ ...half, index: 1, part: "年度" }),
  ]);
  expect(gaps.duplicate).toEqual([]);
});

test("a header of several rows, numbers before names and codes of the budget system are read past", () => {
  const merged = listOf(`
    | 单位 | 项目名称 | 2025年预算（万元） | < |
    | ^ | ^ | 合计 | 财政拨款 |
    | 一所 | 1.路灯维护 | 120 | 120 |
    | 一所 | 320500000042-51000021R000042-桥梁检测 | 50 | 50 |`);
  expect(merged.map(({ approved }) => approved)).toEqual([120, 50]);
  const gaps = reportingGaps(merged, [
    deskRecord({ file: "1.xlsx", unit: "一所", project: "路灯维护", money: 120 }),
    deskRecord({ file: "2.xlsx", unit: "一所", project: "桥梁检测", money: 50 }),
  ]);
  expect(gaps).toMatchObject({ listed: 2, reported: 2, missing: [], renamed: [], otherAmount: [] });
});

test("units above their projects in one column are no projects", () => {
  const bySum = listOf(`
    | 单位/项目名称 | 预算数（万元） |
    | 青峰市水务局 | 170 |
    | 路灯维护 | 120 |
    | 桥梁检测 | 50 |
    | 市民服务中心 | 80 |
    | 市图书馆 | 9 |
    | 古籍修复 | 9 |`);
  expect(bySum.map(({ unit, project }) => `${unit} ${project}`)).toEqual([
    "青峰市水务局 路灯维护",
    "青峰市水务局 桥梁检测",
    "青峰市水务局 市民服务中心",
    "市图书馆 古籍修复",
  ]);
});

test("another phase is another project, however alike the names are", () => {
  const projects = listOf("| 项目名称 | 单位名称 |\n| 城区排水管网改造工程二期 | 一所 |");
  const gaps = reportingGaps(projects, [
    deskRecord({ unit: "一所", project: "城区排水管网改造工程（一期）" }),
  ]);
  expect(gaps).toMatchObject({ missing: [{ row: 2 }], renamed: [], unlisted: [{}] });
});

test("units and their money stand in headings above their projects, also in a column of their own with a sum", () => {
  expect(
    linesOf(`
    | 项目名称 | 金额 | 备注 |
    | 一、县水务局（单位：元） | < | < |
    | 河道清淤 | 1200 | |
    | 二、县教育局（单位：万元） | < | < |
    | 校舍维修 | 80 | |`),
  ).toEqual(["县水务局 河道清淤 0.12", "县教育局 校舍维修 80"]);
  expect(
    linesOf(`
    | 部门（单位） | 项目名称 | 预算安排数（万元） |
    | 合计 | | 90 |
    | 县水务局 | | 70 |
    | | 河道清淤 | 50 |
    | | 堤防维修 | 20 |
    | 县教育局 | | 20 |
    | | 校舍维修 | 20 |`),
  ).toEqual(["县水务局 河道清淤 50", "县水务局 堤防维修 20", "县教育局 校舍维修 20"]);
  expect(
    linesOf(`
    | 填报单位：县水务局 | | 单位：元 |
    | 序号 | 项目名称 | 批复资金 |
    | 1 | 河道清淤 | 5000 |`),
  ).toEqual(["县水务局 河道清淤 0.5"]);
});

test("of several columns of money the sum of this year is taken, whether their heading is merged or stands in a row of text", () => {
  const heads = (group: string): readonly string[] =>
    linesOf(`
    | 序号 | 实施单位 | 项目名称 | 资金安排情况（单位：元） | ${group} | ${group} | 执行数 |
    |  |  |  | 财政拨款 | 其他资金 | 合计 | |
    | 1 | 水利站 | 河道清淤 | 1000 | 200 | 1200 | 900 |`);
  expect(heads("<")).toEqual(["水利站 河道清淤 0.12"]);
  expect(heads("")).toEqual(["水利站 河道清淤 0.12"]);
  expect(
    linesOf(`
    | 单位名称 | 项目名称 | 预算金额（万元） | < |
    | ^ | ^ | 2024年 | 2025年 |
    | 一所 | 路灯维护 | 50 | 60 |
    | 一所 | 桥梁检测 | 20 | |`),
  ).toEqual(["一所 路灯维护 60", "一所 桥梁检测 –"]);
  expect(
    linesOf("| 项目单位 | 一级项目名称 | 二级项目名称 | 当年预算（元） |\n| 一所 | 公用 | 路灯 | 500 |"),
  ).toEqual(["一所 路灯 0.05"]);
});

test("a unit below its department is asked for the project, and the department where the row names nobody else", () => {
  const projects = listOf(`
    | 主管部门 | 实施单位 | 项目名称 |
    | 县水务局 | 水利站 | 河道清淤 |
    | 县水务局 | 水文站 | 水质监测 |
    | 县教育局 | | 校舍维修 |`);
  expect(projects.map(({ unit }) => unit)).toEqual(["水利站", "水文站", "县教育局"]);
  const gaps = reportingGaps(projects, [
    deskRecord({ file: "1.xlsx", unit: "县水务局", project: "河道清淤" }),
    deskRecord({ file: "2.xlsx", unit: "水文站", department: "县水务局", project: "水质监测" }),
  ]);
  expect(gaps).toMatchObject({ missing: [{ project: "校舍维修" }], unlisted: [] });
});

test("a project whose money is split over several rows is one project; a row written twice is one row", () => {
  expect(
    linesOf(`
    | 序号 | 预算单位 | 项目名称 | 经济科目 | 预算数（万元） |
    | 1 | 一所 | 路灯维护 | 30201 | 12.5 |
    | 2 | 一所 | 路灯维护 | 30202 | 7.5 |
    | 3 | 一所 | 桥梁检测 | 30202 | 7 |
    | 4 | 一所 | 桥梁检测 | 30202 | 7 |`),
  ).toEqual(["一所 路灯维护 20", "一所 桥梁检测 7"]);
});
