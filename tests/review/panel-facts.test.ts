import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../src/profile/profiles";
import { ignoreOf } from "../../src/review/ignores";
import { marksOf } from "../../src/review/marks";
import { overviewOf } from "../../src/review/overview";
import { planFixesOfRule } from "../../src/review/plan-fixes";
import { findingListSheet } from "../../src/review/report/finding-list";
import { findingListText } from "../../src/review/report/finding-text";
import { reviewSheet } from "../../src/review/review-sheet";
import { rowFacts } from "../../src/review/row-facts";
import { toA1 } from "../../src/sheet/address";
import { cellEditsOf } from "../../src/sheet/change";
import { emptyMemo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";

const { grid } = parseTable(`
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| 项目名称 | 校舍维修 | < | < | < | < | < | < |
| 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| ^ | 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9 |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 数量指标 | 维修校舍栋数 | ≥5栋 | 4栋 | 30 | 30 |  |
| ^ | 质量指标 | =验收合格率 | =100% | 90% | 30 | 30 |  |
| 效益指标 | 社会效益指标 | 办学条件改善情况 | 明显改善 | 达成年度指标 | 20 | 20 |  |
| 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90% | 95% | 10 | 10 |  |
| 总分 | < | < | < | < | 100 | 99 |  |`);
const review = reviewSheet(grid);
const [form] = review.forms;
if (!form) throw new Error("the sheet holds a form");

describe("fixes of one rule", () => {
  it("are one change", () => {
    const own = form.findings.filter(({ rule }) => rule === "score-over-formula");
    const change = planFixesOfRule(own, "得分过高");
    expect(cellEditsOf(change).map(({ at, to }) => [toA1(at), to])).toEqual([
      ["G6", 24],
      ["G7", 27],
    ]);
    expect(change.title).toBe("得分过高（2 格）");
  });

  it("are nothing where one of several is to be chosen", () => {
    const tiers = reviewSheet(
      parseTable(`
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 效益指标 | 社会效益指标 | 办学条件 | 明显改善 | 良好 | 50 | 48 |
| ^ | ^ | 管护机制 | 健全 | 健全 | 50 | 50 |`).grid,
    ).forms.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "actual-tier-text"));
    expect(tiers.map(({ fixes }) => fixes.length)).toEqual([3, 3]);
    expect(planFixesOfRule(tiers, "三档").edits).toEqual([]);
  });

  it("are nothing for a rule that found nothing", () => {
    expect(planFixesOfRule([], "得分过高").edits).toEqual([]);
  });
});

it("marks show one note a range, the gravest level first", () => {
  const marks = marksOf(review);
  const places = marks.map(({ top, left }) => toA1({ row: top, col: left }));
  expect(new Set(places).size).toBe(places.length);
  const score = marks.find(({ top, left }) => toA1({ row: top, col: left }) === "G6");
  expect(score?.level).toBe("error");
  expect(score?.note).toMatch(/^【错误】/);
  expect(score?.sheet).toBe("表");
});

describe("the list of findings", () => {
  const finding = form.findings.find(({ rule }) => rule === "score-over-formula");
  if (!finding) throw new Error("a score above its formula is found");
  const memo = { ...emptyMemo, ignores: [ignoreOf(grid, finding, "=HYPERLINK(1)")] };
  const [answered] = reviewSheet(grid, { memo }).forms;
  const reviews = answered ? [form, answered] : [form];
  const sheet = findingListSheet(reviews, ["表", "问题清单"]);
  const texts = sheet.rows.flat().map(({ value }) => value);

  it("is a sheet of its own name with a row a finding, open ones before those answered", () => {
    expect(sheet.name).toBe("问题清单2");
    expect(texts.filter((value) => typeof value === "number").length).toBe(2 * form.findings.length);
    expect(sheet.rows.at(-1)?.at(-1)?.value).toBe("已说明：=HYPERLINK(1)");
  });

  it("holds nothing that a spreadsheet program would compute", () => {
    expect(texts).toContain("“=验收合格率”");
    for (const value of texts) if (typeof value === "string") expect(value).not.toMatch(/^[=+\-@\t\r]/);
  });

  it("is plain text, too, with the verdict above", () => {
    const text = findingListText(reviews);
    expect(text).toMatch(/^项目支出绩效自评表 · 校舍维修（工作表“表”）\n会被退回：/);
    expect(text).toContain("单位说明：=HYPERLINK(1)");
    expect(text).toMatch(/1\. 【错误】/);
  });
});

describe("the facts of a row", () => {
  it("say how it was read, what it earns and whether that was written", () => {
    const facts = rowFacts(form, 5, defaultProfile);
    expect(facts?.levels).toBe("产出指标 › 数量指标");
    expect(facts?.target?.reading).toBe("不少于5栋");
    expect(facts?.score.arithmetic).toBe("4 ÷ 5 × 30 = 24");
    expect(facts?.passes).toBe(false);
    expect(facts?.tiers).toBeNull();
    expect(facts?.findings.map(({ rule }) => rule)).toContain("score-over-formula");
  });

  it("offer the tiers of a qualitative row, and nothing where the row holds no indicator", () => {
    const facts = rowFacts(form, 7, defaultProfile);
    expect(facts?.tiers?.map(({ text, least }) => [text, least])[1]).toEqual([
      "部分达成年度指标并具有一定效果",
      1200,
    ]);
    expect(rowFacts(form, 0, defaultProfile)).toBeUndefined();
  });
});

describe("the overview", () => {
  const overview = overviewOf(form, defaultProfile);

  it("puts the weights beside the profile's", () => {
    expect(overview.weights?.map(({ level1, points, usual }) => [level1, points, usual])).toEqual([
      ["产出指标", 6000, 5000],
      ["效益指标", 2000, 3000],
      ["满意度指标", 1000, 1000],
    ]);
  });

  it("lists completion, execution and the kinds that are there, each with its cells", () => {
    expect(overview.completion.map(({ percent }) => percent)).toEqual([
      80,
      90,
      null,
      expect.closeTo(105.56, 1),
    ]);
    expect(overview.execution).toMatchObject({ percent: 90, budget: 100, executed: 90, moneyUnit: "万元" });
    const missing = overview.kinds.filter(({ cells }) => cells.length === 0).map(({ kind }) => kind);
    expect(missing).toEqual(["时效", "成本", "经济效益", "生态效益", "可持续影响"]);
  });

  it("says nothing of execution where the form has no place for it", () => {
    const text = readFileSync(join(import.meta.dirname, "correct", "target-with-cost.md"), "utf8");
    const [target] = reviewSheet(parseTable(text).grid).forms;
    expect(target && overviewOf(target, defaultProfile).execution).toBeNull();
  });

  it("shows every sample form", () => {
    const text = readFileSync(join(import.meta.dirname, "correct", "review-joined.md"), "utf8");
    const [sample] = reviewSheet(parseTable(text).grid).forms;
    expect(sample && overviewOf(sample, defaultProfile).weights?.length).toBeGreaterThan(2);
  });
});
