import { describe, expect, it } from "vitest";
import { compareProfiles } from "../../src/review/compare-profiles";
import type { FormReview } from "../../src/review/review";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

const head = (money: string, score: number): string => `
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| （2025年度） | < | < | < | < | < | < | < |
| 项目名称 | 村级供水维修 | < | < | < | < | < | < |
| 主管部门 | 青峰县某局 | < | < | 实施单位 | 青峰县某站 | < | < |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| ^ | 年度资金总额 | ${money} | ${score} |
| 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | < |
| ^ | 维修供水点，改善用水条件。 | < | < | 维修了供水点。 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |`;

const late = "两处供水点征地推迟，已约定次年二季度完成并安排专人督办";

/** 200 of which 150 are spent (75 %): one row short, one dear, one missed, one just below its rate. */
const slow = `${head("200 | 200 | 150 | 10 | 75%", 7.5)}
| 产出指标 | 数量指标 | 维修供水点数量 | ≥100处 | 90处 | 30 | 27 | ${late} |
| ^ | 质量指标 | 水质检测合格率 | ≥95% | 96% | 10 | 10 | |
| ^ | 成本指标 | 单处维修成本 | ≤100元 | 125元 | 10 | 8 | 材料涨价，次年统一采购降低成本 |
| 效益指标 | 社会效益指标 | 群众用水条件 | 明显改善 | 未达成年度指标且效果较差 | 30 | 16 | ${late} |
| 满意度指标 | 服务对象满意度指标 | 用水群众满意度 | ≥90% | 85% | 10 | 9.44 | 供水点推迟，次年加密回访 |
| 总分 | < | < | < | < | 100 | 77.94 | |`;

/** Everything spent and reached; one row has no points, two bear one name. */
const zero = `${head("80 | 80 | 80 | 10 | 100%", 10)}
| 产出指标 | 数量指标 | 维修供水点数量 | ≥100处 | 102处 | 30 | 30 | |
| ^ | ^ | 维修供水点数量 | ≥40处 | 41处 | 20 | 20 | |
| ^ | 质量指标 | 水质检测合格率 | ≥95% | 96% | 0 | 0 | |
| 效益指标 | 社会效益指标 | 受益群众人数 | ≥3000人 | 3100人 | 30 | 30 | |
| 满意度指标 | 服务对象满意度指标 | 用水群众满意度 | ≥90% | 93% | 10 | 10 | |
| 总分 | < | < | < | < | 100 | 100 | |`;

function reviewed(text: string, profile: string): FormReview {
  const [review] = reviewSheet(parseTable(text).grid, { profile }).forms;
  if (!review) throw new Error("no form");
  return review;
}

function judged(text: string, profile: string) {
  const { scores, findings } = reviewed(text, profile);
  return {
    recomputed: scores.recomputed,
    grade: scores.gradeRecomputed,
    rules: findings.filter(({ level }) => level !== "advice").map(({ rule, level }) => `${level} ${rule}`),
  };
}

/*
 * By hand, the slow sheet. 90/100·30 = 27; 96 ≥ 95 → 10; 125 against ≤100: 100/125·10 = 8, linear 7.5, so 8 passes;
 * 85/90·10 = 9.44; 150/200 = 75 % → 7.5. The missed row may have less than 0.6·30 = 18, where tiers are cut at 0.5 at
 * most 15. By bands 75 % of the money earns 5, or 10 when the project is finished inside its budget: 7.5 lies between and
 * stands; a satisfaction of 85 % earns 8 of 10.
 */
describe.each([
  ["mof-2020", { recomputed: 7794, grade: "中" }],
  ["mof-2021-cost", { recomputed: 2700 + 1000 + 800 + 1600 + 800 + 750, grade: "中" }],
  ["hubei", { recomputed: 2700 + 1000 + 800 + 1500 + 944 + 750, grade: "中" }],
  ["anhui", { recomputed: 7794, grade: "中" }],
])("a slow year under %s", (profile, expected) => {
  it("scores as worked out by hand", () => {
    expect(judged(slow, profile)).toMatchObject(expected);
  });
});

it("finds in a slow year what the profile says", () => {
  const shared = judged(slow, "mof-2020").rules;
  expect(judged(slow, "anhui").rules).toEqual(shared);
  expect(judged(slow, "hubei").rules).toContain("error score-over-tier");
  expect(shared).not.toContain("error score-over-tier");
  expect(judged(slow, "mof-2021-cost").rules).toContain("error score-over-formula");
});

/* By hand, the sheet with a weight of 0: full marks everywhere; only 安徽 forbids the 0, and only it allows the name twice. */
describe.each([
  ["mof-2020", ["warning name-duplicate", "warning weight-missing"]],
  ["mof-2021-cost", ["warning name-duplicate", "warning weight-missing"]],
  ["hubei", ["warning name-duplicate", "warning weight-missing"]],
  ["anhui", ["error weight-missing"]],
])("a weight of 0 and a name twice under %s", (profile, rules) => {
  it("is judged as worked out by hand", () => {
    const { rules: found, ...scores } = judged(zero, profile);
    expect(found.filter((one) => /name-duplicate|weight-missing/.test(one)).toSorted()).toEqual(rules);
    expect(scores).toEqual({ recomputed: 10_000, grade: "优" });
  });
});

it("tells what differs between two profiles for one sheet", () => {
  const { total, grade, onlyNow, onlyThen } = compareProfiles(
    reviewed(slow, "mof-2020"),
    reviewed(slow, "hubei"),
  );
  expect(total).toEqual({ now: 7794, then: 2700 + 1000 + 800 + 1500 + 944 + 750 });
  expect(grade).toBeNull();
  expect(onlyThen.map(({ rule }) => rule)).toContain("score-over-tier");
  expect(onlyNow.map(({ rule }) => rule)).not.toContain("score-over-tier");
  const same = compareProfiles(reviewed(slow, "mof-2020"), reviewed(slow, "mof-2020"));
  expect(same).toEqual({ total: null, grade: null, onlyNow: [], onlyThen: [] });
});
