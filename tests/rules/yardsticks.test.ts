import { describe, expect, it } from "vitest";
import { fixedFiguresOf } from "../../src/library/fixed-figures";
import { pastFiguresOf } from "../../src/form/past-figures";
import { reviewWorkbook } from "../../src/review/review-workbook";
import targetAgainstStandard from "../../src/rules/yardsticks/target-against-standard";
import targetBelowPastYears from "../../src/rules/yardsticks/target-below-past-years";
import targetFarFromPastYears from "../../src/rules/yardsticks/target-far-from-past-years";
import { parseTable } from "../../src/sheet/table-text";
import { library } from "../library/bundled";
import { findingsOf, formsOf, testExamples } from "../support/rule-tester";

const rules = [targetAgainstStandard, targetBelowPastYears, targetFarFromPastYears];
for (const rule of rules) testExamples(rule);

const fixed = fixedFiguresOf(library);

/** A target sheet of one row: `质量 出水COD浓度 ≤60毫克/升`. */
const sheet = (line: string, year = 2025): string => {
  const [kind = "", name = "", target = ""] = line.split(" ");
  const levels = kind === "成本" ? "成本指标 | 经济成本指标" : `产出指标 | ${kind}指标`;
  return `
| 项目支出绩效目标申报表 | < | < | < | < |
| （${year}年度） | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| ${levels} | ${name} | ${target} | 20 |`;
};

const saidOf = (text: string): readonly string[] =>
  reviewWorkbook([parseTable(text).grid], { fixed }).sheets.flatMap(({ forms }) =>
    forms.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === "target-against-standard").map(({ message }) => message),
    ),
  );

describe("what documents fix", () => {
  it.each([
    ["成本 小学生均公用经费基准定额 ≥650元/生·年", /720元\/生·年.* 低于标准/],
    ["成本 营养餐补助标准 =4元/生·天", /5元.* 低于标准/],
    ["数量 场馆开放天数 ≥300天", /330天.* 低于标准/],
    ["时效 不动产一般登记办理时限 ≤7个工作日", /5个工作日以内.* 高于标准/],
    ["时效 到达辖区边缘时间 ≤8分钟", /5分钟.* 高于标准/],
    ["质量 出水COD浓度 ≤60毫克/升", /50毫克.* 高于标准/],
  ])("asks about %s", (line, expected) =>
    expect(saidOf(sheet(line))).toEqual([expect.stringMatching(expected)]),
  );

  it.each([
    ["成本 小学生均公用经费基准定额 ≥720元/生·年", 2025],
    ["成本 小学生均公用经费基准定额 ≥650元/生·年", 2022],
    ["时效 不动产一般登记办理时限 ≤4个工作日", 2025],
    ["时效 到达辖区边缘时间 ≤3分钟", 2025],
    ["成本 基本公共卫生服务经费人均财政补助标准 ≥90元/人·年", 2024],
    ["成本 膳食补助标准 及时", 2025],
  ] as const)("says nothing about %s in %i", (line, year) => expect(saidOf(sheet(line, year))).toEqual([]));

  it("comes only from what is sure and binds or is technical", () => {
    const { standards } = library;
    const unfit = standards.filter(
      ({ status, scope }) => /likely|expired/.test(status) || /plan-target|reference/.test(scope),
    );
    expect(unfit.length).toBeGreaterThan(50);
    const kept = new Set([...fixed.values()].map(({ words }) => words));
    const shared = unfit.filter(({ name }) =>
      library.entries.some((e) => e.standard?.name === name && fixed.has(e.name)),
    );
    expect(shared).toEqual([]);
    expect(kept.size).toBeGreaterThan(20);
  });

  it("never speaks of the library's own sample targets below a floor by mistake", () => {
    const asked = library.entries
      .filter(({ name }) => fixed.has(name))
      .filter(
        ({ kind, name, sample }) =>
          saidOf(sheet(`${kind === "成本" ? "成本" : "质量"} ${name} ${sample}`)).length > 0,
      );
    expect(asked.map(({ name }) => name)).toEqual([]);
  });
});

const done = (year: number, project: string, kilometres: string): string => `
| 项目支出绩效自评表 | < | < | < | < | < |
| （${year}年度） | < | < | < | < | < |
| 项目名称 | ${project} | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ≥300公里 | ${kilometres} | 50 |`;

const pastIds = (texts: readonly string[], target: string): readonly string[] => {
  const past = pastFiguresOf(texts.flatMap(formsOf));
  const { grid } = parseTable(sheet(`数量 养护农村公路里程 ${target}`));
  return reviewWorkbook([grid], { past }).sheets.flatMap(({ forms }) =>
    forms.flatMap(({ findings }) =>
      findings.map(({ rule }) => rule).filter((rule) => rule.includes("past-years")),
    ),
  );
};

describe("what the unit reached before", () => {
  const years = [2022, 2023, 2024].map((year) => done(year, "农村公路日常养护", `${year - 1722}公里`));

  it("asks about less, and about another size", () => {
    expect(pastIds(years, "≥200公里")).toEqual(["target-below-past-years"]);
    expect(pastIds(years, "≥3000公里")).toEqual(["target-far-from-past-years"]);
    expect(pastIds(years, "≥290公里")).toEqual([]);
    expect(pastIds(years, "≥200米")).toEqual([]);
  });

  it("is silent below three values, about another project's amounts, and of the year itself", () => {
    expect(pastIds(years.slice(1), "≥200公里")).toEqual([]);
    expect(pastIds([...years.slice(1), done(2025, "农村公路日常养护", "300公里")], "≥200公里")).toEqual([]);
    expect(
      pastIds(
        years.map((text) => text.replace("农村公路日常养护", "国省道养护")),
        "≥200公里",
      ),
    ).toEqual([]);
  });

  it("is also read from other years of the same workbook, and the finding is advice", () => {
    const sheets = [...years, sheet("数量 养护农村公路里程 ≥200公里")];
    const grids = sheets.map((text, at) => ({ ...parseTable(text).grid, sheet: `表${at}` }));
    const findings = reviewWorkbook(grids).sheets.at(-1)?.forms[0]?.findings ?? [];
    expect(findings.find(({ rule }) => rule === "target-below-past-years")).toMatchObject({
      level: "advice",
      message:
        "历年完成值最低 300公里，中位数 301公里（2022–2024年，3 个数），指标值 ≥200公里 是否偏低，请核对。",
    });
  });

  it("leaves a row to its own column of earlier years", () =>
    expect(
      findingsOf(
        targetBelowPastYears,
        `
| 项目支出绩效目标申报表 | < | < | < | < | < |
| （2025年度） | < | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 上年实际值 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 养护农村公路里程 | 310公里 | ≥240公里 | 40 |`,
      ),
    ).toEqual([]));
});
