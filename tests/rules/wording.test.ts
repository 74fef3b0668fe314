import { describe, expect, it } from "vitest";
import operatorMissing from "../../src/rules/wording/operator-missing";
import operatorWrongWay from "../../src/rules/wording/operator-wrong-way";
import rateAtLeastHundred from "../../src/rules/wording/rate-at-least-hundred";
import rateOverHundred from "../../src/rules/wording/rate-over-hundred";
import targetAlwaysReached from "../../src/rules/wording/target-always-reached";
import targetInName from "../../src/rules/wording/target-in-name";
import targetMisread from "../../src/rules/wording/target-misread";
import targetNotMeasurable from "../../src/rules/wording/target-not-measurable";
import targetUnitMissing from "../../src/rules/wording/target-unit-missing";
import termMisspelled from "../../src/rules/wording/term-misspelled";
import valueSpelling from "../../src/rules/wording/value-spelling";
import { toA1 } from "../../src/sheet/address";
import { findingsOf, formsOf, testExamples } from "../support/rule-tester";
import { wordingRules } from "./wording-group";

for (const rule of wordingRules) testExamples(rule);

describe("the level of a finding", () => {
  it.each([
    [targetNotMeasurable, "效益指标 | 社会效益指标 | 办学条件 | 改善山区学校食宿", "advice"],
    [targetNotMeasurable, "效益指标 | 社会效益指标 | 办学条件 | 明显改善", "warning"],
    [rateOverHundred, "产出指标 | 质量指标 | 到课率 | ≥105%", "error"],
    [rateOverHundred, "产出指标 | 质量指标 | 任务完成率 | ≥105%", "advice"],
    [operatorMissing, "产出指标 | 数量指标 | 义诊场次 | 12场", "advice"],
    [targetAlwaysReached, "产出指标 | 数量指标 | 义诊场次 | ≥0场", "error"],
  ])("of $id: %s → %s", (rule, row, level) => {
    const sheet = `| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |\n| ${row} | 10 |`;
    expect(findingsOf(rule, sheet).map((finding) => finding.level)).toEqual([level]);
  });
});

describe("fixes", () => {
  const usual = "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |";
  const split = "| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |";
  const titled = "| 项目支出绩效目标申报表（2025年度） | < | < | < | < |\n| 年度资金总额 | 90 | | | |\n";
  it.each([
    {
      rule: rateAtLeastHundred,
      sheet: `${usual}\n| 产出指标 | 质量指标 | 合格率 | ≥100% | 10 |`,
      cells: { D2: "=100%" },
    },
    { rule: rateAtLeastHundred, sheet: `${split}\n| 合格率 | % | ≥ | 100 | 10 |`, cells: { C2: "=" } },
    {
      rule: operatorWrongWay,
      sheet: `${usual}\n| 产出指标 | 成本指标 | 项目总成本 | 不低于20万元 | 10 |`,
      cells: { D2: "≤20万元" },
    },
    { rule: operatorWrongWay, sheet: `${split}\n| 责任事故起数 | 起 | ≥ | 2 | 10 |`, cells: { C2: "≤" } },
    {
      rule: targetAlwaysReached,
      sheet: `${usual}\n| 效益指标 | 社会效益指标 | 责任事故起数 | ≥0起 | 10 |`,
      cells: { D2: "=0起" },
    },
    {
      rule: targetUnitMissing,
      sheet: `${usual}\n| 产出指标 | 数量指标 | 参训人数 | ≥60 | 10 |`,
      cells: { D2: "≥60人" },
    },
    {
      rule: targetUnitMissing,
      sheet: `${usual}\n| 产出指标 | 质量指标 | 覆盖率 | 1 | 10 |`,
      cells: { D2: "100%" },
    },
    { rule: targetUnitMissing, sheet: `${split}\n| 演出场次 | | ≥ | 20 | 10 |`, cells: { B2: "场" } },
    { rule: operatorMissing, sheet: `${split}\n| 森林火灾受害率 | ‰ | | 0.9 | 10 |`, cells: { C2: "≤" } },
    {
      rule: targetInName,
      sheet: `${usual}\n| 产出指标 | 质量指标 | 苗木成活率达95%以上 | | 10 |`,
      cells: { C2: "苗木成活率", D2: "≥95%" },
    },
    {
      rule: targetNotMeasurable,
      sheet: `${titled}${usual}\n| 产出指标 | 时效指标 | 完工时间 | 按期完成 | 10 |`,
      cells: { D4: "2025年12月31日前" },
    },
    {
      rule: valueSpelling,
      sheet: `${usual}\n| 产出指标 | 数量指标 | 参训人数 | >= 60 人 | 10 |`,
      cells: { D2: "≥60 人" },
    },
    { rule: valueSpelling, sheet: `${split}\n| 成活率 | 百分比 | ≥ | ９５ | 10 |`, cells: { D2: 95 } },
    {
      rule: termMisspelled,
      sheet: `${usual}\n| 产出指标 | 质量指标 | 预算执行旅 | ≥95% | 10 |`,
      cells: { C2: "预算执行率" },
    },
  ])("of $rule.id: $cells", ({ rule, sheet, cells }) => {
    const [first] = findingsOf(rule, sheet);
    const written = first?.fixes.flatMap((fix) => fix.cells) ?? [];
    expect(Object.fromEntries(written.map(({ at, to }) => [toA1(at), to]))).toEqual(cells);
  });

  it("never touch what a scanner spoiled", () => {
    const sheet = `${usual}\n| 产出指标 | 质量指标 | 合格率 | 290% | 10 |`;
    expect(findingsOf(targetMisread, sheet).flatMap((finding) => finding.fixes)).toEqual([]);
  });

  it("of spelling keep the value that is read", () => {
    const [bad] = valueSpelling.examples.bad;
    const values = formsOf(bad?.sheet ?? "").flatMap((form) =>
      form.indicators.map(({ target }) => target?.value.number),
    );
    const fixes = findingsOf(valueSpelling, bad?.sheet ?? "").flatMap((finding) => finding.fixes);
    expect(fixes.every((fix) => fix.kind === "safe")).toBe(true);
    expect(values).toEqual([3200, 100, 95]);
  });
});

describe("a cell", () => {
  const sheets = wordingRules.flatMap((rule) => rule.examples.bad.map((example) => example.sheet));
  it.each(sheets.map((sheet, index) => [index, sheet] as const))(
    "of example %i is found wanting once",
    (_, sheet) => {
      const ownWords = new Set(["value-spelling", "term-misspelled", "basis-missing", "operator-missing"]);
      const places = wordingRules
        .filter((rule) => !ownWords.has(rule.id))
        .flatMap((rule) => findingsOf(rule, sheet))
        .flatMap(({ range }) => (range ? [`${range.top},${range.left}`] : []));
      expect(places.toSorted()).toEqual([...new Set(places)].toSorted());
    },
  );
});
