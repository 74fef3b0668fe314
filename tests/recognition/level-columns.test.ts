import { expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

function rowsOf(sheet: string): readonly string[] {
  return recognize(parseTable(sheet).grid)
    .forms.flatMap(({ indicators }) => indicators)
    .map(({ group1, group2, name, target }) =>
      [group1?.label.text, group2?.label.text, name.text, target?.text].join(" "),
    );
}

it("carries the label above down where a level says 同上", () => {
  const rows = rowsOf(`
    | 项目支出绩效目标表 | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 聘用护林员人数 | ≥60人 |
    | 同上 | 同上 | 巡护里程 | ≥9000公里 |
    | 同上 | 质量指标 | 火情发现率 | ≥98% |`);
  expect(rows).toEqual([
    "产出指标 数量指标 聘用护林员人数 ≥60人",
    "产出指标 数量指标 巡护里程 ≥9000公里",
    "产出指标 质量指标 火情发现率 ≥98%",
  ]);
});

it("takes the second of two columns of kinds for the level 2", () => {
  const rows = rowsOf(`
    | 医院项目支出绩效目标表 | < | < | < |
    | 指标类型 | 指标分类 | 绩效指标 | 目标值 |
    | 产出 | 数量 | 新增重点专科 | ≥2个 |
    | ^ | 质量 | 四级手术占比 | ≥45% |`);
  expect(rows).toEqual(["产出 数量 新增重点专科 ≥2个", "产出 质量 四级手术占比 ≥45%"]);
});

it("holds no row to 定量 where another column of targets has the figures", () => {
  const rows = rowsOf(`
    | 项目支出绩效自评表 | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 目标值 | 完成值 |
    | 产出指标 | 数量指标 | 开放天数 | 定量 | ≥310天 | 312天 |
    | ^ | 时效指标 | 展览开展时间 | 定性 | 按计划开展 | 按计划开展 |`);
  expect(rows).toEqual(["产出指标 数量指标 开放天数 ≥310天", "产出指标 时效指标 展览开展时间 按计划开展"]);
});

it("finds names and values in one column of both", () => {
  const rows = rowsOf(`
    | 项目支出绩效目标表 | < | < |
    | 一级指标 | 二级指标 | 三级指标及指标值 |
    | 产出指标 | 数量指标 | 整治易涝点≥3处 |`);
  expect(rows).toEqual(["产出指标 数量指标 整治易涝点≥3处 整治易涝点≥3处"]);
});

it.each(["*", "……", "XX", "无"])("tells once of a goal of nothing but %s", (goal) => {
  const [review] = reviewSheet(
    parseTable(`
      | 项目支出绩效目标申报表 | < | < | < |
      | 项目名称 | 农村道路维修 | < | < |
      | 年度目标 | ${goal} | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 维修道路里程 | ≥12公里 |`).grid,
  ).forms;
  const told = review?.findings.filter(({ rule }) => rule === "goal-unstated" || rule === "placeholder-left");
  expect(told).toHaveLength(1);
});

it("names rows in the level that stands behind, whatever the words of the levels say", () => {
  const rows = rowsOf(`
    | 国土综合整治项目绩效评价指标表 | < | < | < |
    | 评价内容 | 评价指标 | 目标值 | 分值 |
    | 目标完成情况 | 新增耕地面积 | ≥200亩 | 20 |
    | ^ | 新增耕地质量等别 | ≥8等 | 10 |`);
  expect(rows).toEqual([" 目标完成情况 新增耕地面积 ≥200亩", " 目标完成情况 新增耕地质量等别 ≥8等"]);
});

it("finds a header that has its block's points beside the names of all levels", () => {
  const { forms } = recognize(
    parseTable(`
      | 食品监管补助资金绩效自评表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 50 |
      | 产出指标 | 数量指标 | 抽检批次 | ≥400批次 | 412批次 | 30 |
      | ^ | 质量指标 | 违法案件查办率 | 100% | 100% | 20 |`).grid,
  );
  expect(forms[0]?.indicators.map(({ actual, score }) => [actual?.text, score?.text])).toEqual([
    ["412批次", "30"],
    ["100%", "20"],
  ]);
});
