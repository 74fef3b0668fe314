import { describe, expect, it } from "vitest";
import type { Profile } from "../../src/profile/profile";
import commentBlank from "../../src/rules/structure/comment-blank";
import goalUnstated from "../../src/rules/structure/goal-unstated";
import headingEmpty from "../../src/rules/structure/heading-empty";
import indicatorCountUnusual from "../../src/rules/structure/indicator-count-unusual";
import level1Missing from "../../src/rules/structure/level1-missing";
import nameDuplicate from "../../src/rules/structure/name-duplicate";
import periodReversed from "../../src/rules/structure/period-reversed";
import placeholderLeft from "../../src/rules/structure/placeholder-left";
import quantityWithoutQuality from "../../src/rules/structure/quantity-without-quality";
import textOverLimit from "../../src/rules/structure/text-over-limit";
import { findingsOf, testExamples } from "../support/rule-tester";
import { findingsUnder, fullSet, saidBy, target } from "./structure-sheets";

const all = [
  commentBlank,
  goalUnstated,
  headingEmpty,
  indicatorCountUnusual,
  level1Missing,
  nameDuplicate,
  periodReversed,
  placeholderLeft,
  quantityWithoutQuality,
  textOverLimit,
];

for (const rule of all) testExamples(rule);

describe("level1-missing", () => {
  const without = (level1: string): readonly string[] => fullSet.filter((row) => !row.startsWith(level1));

  it.each([
    ["项目支出绩效目标申报表", "error"],
    ["部门整体支出绩效目标表", "warning"],
    ["转移支付区域绩效目标表", "warning"],
  ])("%s without benefit: %s", (title, level) => {
    const findings = findingsOf(level1Missing, target({ title, rows: without("效益") }));
    expect(findings.map((finding) => [finding.message, finding.level, finding.range])).toEqual([
      ["没有效益指标，应补充。", level, null],
    ]);
  });

  it("finds that there is no output", () => {
    const sheet = target({ rows: fullSet.slice(2) });
    expect(findingsOf(level1Missing, sheet).map(({ message }) => message)).toEqual([
      "没有产出指标，应补充。",
    ]);
  });

  it.each([
    ["业务楼消防工程", ["cost"]],
    ["检验设备购置", ["cost"]],
    ["政府采购监管", []],
    ["暖心工程活动", []],
    ["工程师继续教育", []],
    ["农村饮水安全巩固", []],
  ])("%s: %j", (project, expected) => {
    expect(saidBy(findingsOf(level1Missing, target({ project })))).toEqual(expected);
  });

  it.each([
    "产出指标 | 成本指标 | 单台采购价 | ≤15万元",
    "成本指标 | 经济成本指标 | 采购总额 | ≤90万元",
    "产出指标 | 数量指标 | 项目总投资 | 90万元",
  ])("takes “%s” for cost", (row) => {
    expect(findingsOf(level1Missing, target({ project: "检验设备购置", rows: [row, ...fullSet] }))).toEqual(
      [],
    );
  });

  it.each([
    [without("满意度"), ["satisfaction"]],
    [fullSet, []],
    [[...without("满意度"), "效益指标 | 社会效益指标 | 救助对象满意度 | ≥90%"], []],
  ])("asks projects for the public whether people are content", (rows, expected) => {
    expect(saidBy(findingsOf(level1Missing, target({ project: "临时救助", rows })))).toEqual(expected);
  });

  it("takes what must be there from the profile", () => {
    const mustLevel1: Profile["mustLevel1"] = ["产出指标", "满意度指标", "成本指标"];
    const findings = findingsUnder(
      level1Missing,
      { mustLevel1 },
      target({ project: "设备购置", rows: without("满意度") }),
    );
    expect(findings.map(({ message, level }) => [message, level])).toEqual([
      ["没有满意度指标，应补充。", "error"],
      ["没有成本指标，应补充。", "error"],
    ]);
  });

  it("is silent where a row's level is not known", () => {
    const rows = [...without("效益"), "其他指标 | 其他 | 档案归集数 | ≥12卷"];
    expect(findingsOf(level1Missing, target({ rows }))).toEqual([]);
  });
});

describe("quantity-without-quality", () => {
  it.each([
    [["产出指标 | 质量指标 | 验收合格率 | =100%"], ["one"]],
    [["产出指标 | 成本指标 | 总成本 | ≤30万元"], ["neither"]],
    [["产出指标 | 数量指标 | 改造座数 | ≥4座", "产出指标 | 其他 | 验收合格率 | =100%"], []],
    [["效益指标 | 社会效益指标 | 受益人口 | ≥2.3万人"], []],
  ])("%j: %j", (rows, expected) => {
    expect(saidBy(findingsOf(quantityWithoutQuality, target({ rows })))).toEqual(expected);
  });
});

describe("indicator-count-unusual", () => {
  const rows = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, row) => `产出指标 | 数量指标 | 第${row + 1}标段铺设长度 | ≥2公里`);

  it("knows the fewest only from the profile", () => {
    const sheet = target({ rows: rows(2) });
    expect(findingsOf(indicatorCountUnusual, sheet)).toEqual([]);
    expect(
      findingsUnder(indicatorCountUnusual, { minIndicators: 3 }, sheet).map(({ message }) => message),
    ).toEqual(["只有 2 个指标，至少要设 3 个。"]);
  });

  it.each([
    ["年度资金总额（万元） | 5", 17, ["count"]],
    ["年度资金总额（元） | 50000", 17, ["count"]],
    ["年度资金总额（万元） | 600", 24, []],
    ["年度资金总额（万元） | 5", 16, []],
    ["年度资金总额（万元） | 6000", 41, ["count"]],
  ])("%s for %i rows: %j", (money, count, expected) => {
    expect(saidBy(findingsOf(indicatorCountUnusual, target({ head: [money], rows: rows(count) })))).toEqual(
      expected,
    );
  });
});

describe("heading-empty", () => {
  it.each([
    ["主管部门 | ", ["empty"]],
    ["实施单位 | 　", ["empty"]],
    ["主管部门 | 某市水务局", []],
    ["项目负责人 | ", []],
    ["填报单位（盖章） | ", []],
  ])("%s: %j", (row, expected) => {
    expect(saidBy(findingsOf(headingEmpty, target({ head: [row] })))).toEqual(expected);
  });
});

describe("name-duplicate", () => {
  it.each([
    [["产出指标 | 数量指标 | 铺设长度 | ≥2公里", "^ | ^ | 指标2：铺设长度 | ≥3公里"], ["again"]],
    [["产出指标 | 数量指标 | 受益人口（男） | ≥200人", "^ | ^ | 受益人口（女） | ≥300人"], []],
    [["产出指标 | 数量指标 | 按要求支付 | 4次", "^ | 成本指标 | 按要求支付 | ≤40万元"], []],
    [["产出指标 | 数量指标 | 补助面积 | ≥30亩", "^ | ^ | 其中：桃 | ≥10亩", "^ | ^ | 其中：桃 | ≥20亩"], []],
    [["产出指标 | 数量指标 | 建设泵站 | ≥4座", "^ | ^ | ^ | 4座全部投用"], []],
  ])("%j", (rows, expected) => {
    expect(saidBy(findingsOf(nameDuplicate, target({ rows })))).toEqual(expected);
  });

  it.each([
    ["≥90%", ["again"]],
    ["≥80%", []],
  ])("in a list without levels counts only with the same target (%s)", (value, expected) => {
    const sheet = `
      | 项目绩效目标批复表 | < |
      | 项目名称 | 疫苗冷链建设 |
      | 指标名称 | 指标值 |
      | 冷链覆盖率 | ≥90% |
      | 冷链覆盖率 | ${value} |`;
    expect(saidBy(findingsOf(nameDuplicate, sheet))).toEqual(expected);
  });

  it("is silent where the profile does not mind", () => {
    const rows = ["产出指标 | 数量指标 | 铺设长度 | ≥2公里", "^ | ^ | 铺设长度 | ≥3公里"];
    expect(findingsUnder(nameDuplicate, { duplicateNames: false }, target({ rows }))).toEqual([]);
  });
});
