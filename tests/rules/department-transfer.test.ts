import { describe, expect, it } from "vitest";
import coreUnmarked from "../../src/rules/department/core-unmarked";
import dimensionMissing from "../../src/rules/department/dimension-missing";
import goalRatioTotal from "../../src/rules/department/goal-ratio-total";
import projectsExceedDepartment from "../../src/rules/department/projects-exceed-department";
import printedSum from "../../src/rules/department/printed-sum";
import scoreOverFormula from "../../src/rules/scores/score-over-formula";
import aggregateWrong from "../../src/rules/transfer/aggregate-wrong";
import otherFundUnexplained from "../../src/rules/transfer/other-fund-unexplained";
import partsAllHundred from "../../src/rules/transfer/parts-all-hundred";
import splitLooser from "../../src/rules/transfer/split-looser";
import splitMissing from "../../src/rules/transfer/split-missing";
import splitSum from "../../src/rules/transfer/split-sum";
import operatorWrongWay from "../../src/rules/wording/operator-wrong-way";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { parseTable } from "../../src/sheet/table-text";
import { findingsOf, testExamples } from "../support/rule-tester";

const group = [
  ...[coreUnmarked, dimensionMissing, goalRatioTotal, printedSum, projectsExceedDepartment],
  ...[aggregateWrong, otherFundUnexplained, partsAllHundred, splitLooser, splitMissing, splitSum],
];
for (const rule of group) testExamples(rule);

describe("control rates of a department", () => {
  const sheet = (name: string, target: string): string => `
    | 部门整体支出绩效自评表 | < | < | < |
    | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 |
    | 过程 | ${name} | ${target} | 86% |`;

  it.each([
    "三公经费控制率",
    "公用经费控制率",
    "在职人员控制率",
    "结转结余率",
    "三公经费变动率",
    "预算调整率",
  ])("%s is a ceiling", (name) => {
    expect(findingsOf(operatorWrongWay, sheet(name, "≥100%"))).toHaveLength(1);
    expect(findingsOf(operatorWrongWay, sheet(name, "≤100%"))).toEqual([]);
  });
});

it("an actual is judged by the adjusted target where one is written", () => {
  const sheet = (adjusted: string): string => `
    | 2024年度部门整体绩效自评表 | < | < | < | < | < |
    | 指标名称 | 年初指标值 | 调整指标值 | 全年完成值 | 指标权重（分） | 指标得分（分） |
    | 查档接待人次 | ≥3000人次 | ${adjusted} | 3100人次 | 30 | 30 |`;
  expect(findingsOf(scoreOverFormula, sheet("≥3200人次"))).toHaveLength(1);
  expect(findingsOf(scoreOverFormula, sheet(""))).toEqual([]);
});

describe("a regional sheet and the sheets of its counties in one workbook", () => {
  interface Target {
    readonly title: string;
    readonly money: number;
    readonly households: number;
    readonly rate: string;
  }
  const target = (sheet: string, { title, money, households, rate }: Target) =>
    parseTable(
      `
      | ${title} | < | < | < |
      | 项目名称 | 危房改造补助 | < | < |
      | 项目资金（万元） | 年度资金总额 | ${money} | < |
      | 年度目标 | 完成危房改造${households}户。 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 危房改造户数 | ≥${households}户 |
      | ^ | 质量指标 | 验收合格率 | ${rate} |
      | 效益指标 | 社会效益指标 | 受益人口 | ≥${households * 3}人 |
      | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% |`,
      sheet,
    ).grid;
  const counties = [
    target("甲县", { title: "转移支付项目绩效目标表", money: 300, households: 300, rate: "≥95%" }),
    target("乙县", { title: "转移支付项目绩效目标表", money: 200, households: 200, rate: "≥95%" }),
  ];
  const transferRules = group.map(({ id }) => id);
  const said = (households: number, rate: string): readonly (readonly unknown[])[] =>
    reviewWorkbook([
      target("全市", { title: "转移支付区域绩效目标表", money: 500, households, rate }),
      ...counties,
    ])
      .sheets.flatMap(({ forms }) => forms)
      .flatMap(({ findings, form }) => findings.map(({ rule }) => [form.sheet, rule] as const))
      .filter(([, rule]) => transferRules.includes(rule));

  it("agree", () => {
    expect(said(500, "≥95%")).toEqual([]);
  });

  it("do not add up", () => {
    expect(said(520, "≥95%")).toEqual([["全市", "split-sum"]]);
  });

  it("ask for less than the region", () => {
    expect(said(500, "≥98%")).toEqual([["全市", "split-looser"]]);
  });
});

describe("a department and its projects in one workbook", () => {
  const project = (sheet: string, money: number) =>
    parseTable(
      `
      | 项目支出绩效目标申报表 | < | < | < |
      | （2025年度） | < | < | < |
      | 项目名称 | ${sheet} | 主管部门 | 青峰县某局 |
      | 项目资金（万元） | 年度资金总额 | ${money} | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 养护里程 | ≥30公里 |`,
      sheet,
    ).grid;
  const department = parseTable(
    `
    | 部门整体支出绩效目标申报表 | < | < |
    | （2025年度） | < | < |
    | 部门（单位）名称 | 青峰县某局 | < |
    | 年度预算（万元） | 资金总额 | 900 |
    | ^ | 基本支出 | 500 |
    | ^ | 项目支出 | 400 |
    | 一级指标 | 三级指标 | 指标值 |
    | 产出指标 | 养护里程 | ≥60公里 |`,
    "部门",
  ).grid;
  const said = (...money: readonly number[]): readonly string[] =>
    reviewWorkbook([department, ...money.map((one, at) => project(`道路养护${at + 1}`, one))])
      .sheets.flatMap(({ forms }) => forms)
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule === projectsExceedDepartment.id)
      .map(({ level, message }) => `${level} ${message}`);

  it("agree, are more, or are not all there", () => {
    expect(said(300, 100)).toEqual([]);
    expect(said(300, 130)).toEqual([
      "warning 本工作簿里 2 张项目表的资金合计 430 万元，超过部门的项目支出 400 万元。",
    ]);
    expect(said(300, 60)).toEqual([expect.stringMatching(/^advice .*请核对是否还有项目。$/)]);
    expect(said(300)).toEqual([]);
  });
});
