import type { IndicatorSet } from "../../src/library/sets/indicator-set";
import { isTotalCost } from "../../src/form/name-kinds";
import { levelsOf } from "../../src/library/kinds";
import { spreadWeights } from "../../src/library/sets/spread-weights";
import type { Profile } from "../../src/profile/profile";

const year = 2026;
const place = (profile: Profile): "own-level" | "inside-output" =>
  profile.weightsWithCost ? "own-level" : "inside-output";

export interface Row {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly sample: string;
  readonly weight: number;
}

/** The rows in the order of the form: level by level. */
export function rowsOf(set: IndicatorSet, profile: Profile): readonly Row[] {
  const weighted = set.rows.map(({ entry, core }) => ({ kind: entry.kind, core }));
  const weights = spreadWeights(weighted, profile, place(profile));
  const order = ["成本指标", "产出指标", "效益指标", "满意度指标"];
  const rows = set.rows.map(({ entry }, at) => ({
    ...levelsOf(entry.kind, place(profile)),
    name: entry.name,
    sample: entry.sample,
    weight: weights[at] ?? 0,
  }));
  return rows.toSorted((a, b) => order.indexOf(a.level1) - order.indexOf(b.level1));
}

/** A figure a little better than asked for, with as many decimals. */
function better(figure: number, isRate: boolean, step: number): string {
  const value =
    isRate && figure >= 60 && figure <= 100 && step > 0
      ? figure + (100 - figure) * 0.6
      : figure * (1 + 0.03 * step);
  const whole = Number.isInteger(figure) && !isRate && figure >= 20;
  return whole ? String(step > 0 ? Math.ceil(value) : Math.floor(value)) : String(Number(value.toFixed(2)));
}

/** The actual value of a target that was reached: a little better for a floor or a ceiling, the same for a fixed figure. */
function reached(sample: string): string {
  if (/^\d+月/.test(sample)) return `${year}年${sample.replace("底前", "25日").replace("前", "")}`;
  const [, operator, figure = "", unit = ""] = /^([≥≤])(\d+(?:\.\d+)?)(.*)$/.exec(sample) ?? [];
  if (operator === undefined || figure === "0") return sample.replace(/^[≥≤=]|前$/g, "");
  return `${better(Number(figure), unit === "%", operator === "≥" ? 1 : -1)}${unit}`;
}

/** What came of a row; the whole cost is spent to the last. */
export const actualOf = ({ name, sample }: Row): string =>
  isTotalCost(name) ? sample.slice(1) : reached(sample);

export const total = (rows: readonly Row[]): number => rows.reduce((sum, { weight }) => sum + weight, 0);

/** The year's money: the set's own, or what its row of total cost allows. */
export function budgetOf({ budget, rows }: IndicatorSet): number {
  const whole = rows.find(({ entry }) => isTotalCost(entry.name))?.entry.sample;
  return budget ?? Number(/\d+/.exec(whole ?? "")?.[0] ?? 120);
}

/** A set as a target sheet, in table text. */
export function targetSheet(set: IndicatorSet, profile: Profile): string {
  const rows = rowsOf(set, profile);
  const budget = budgetOf(set);
  return [
    "| 项目支出绩效目标申报表 | < | < | < | < | < |",
    `| （${year}年度） | < | < | < | < | < |`,
    `| 项目名称 | < | ${set.project} | < | < | < |`,
    "| 主管部门 | < | 青峰县某局 | 实施单位 | 青峰县某中心 | < |",
    `| 项目资金\\n（万元） | < | 年度资金总额 | ${budget} | < | < |`,
    `| ^ | < | 其中：财政拨款 | ${budget} | < | < |`,
    `| 年度绩效目标 | ${set.goal} | < | < | < | < |`,
    `| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重（${total(rows)}） |`,
    ...rows.map(
      ({ level1, level2, name, sample, weight }) =>
        `| ^ | ${level1} | ${level2} | ${name} | ${sample} | ${weight} |`,
    ),
  ].join("\n");
}

/** A set as a self-evaluation in which everything was reached. */
export function reviewTable(set: IndicatorSet, profile: Profile): string {
  const rows = rowsOf(set, profile);
  const budget = budgetOf(set);
  const { execution } = profile.weights;
  return [
    "| 项目支出绩效自评表 | < | < | < | < | < | < | < |",
    `| （${year}年度） | < | < | < | < | < | < | < |`,
    `| 项目名称 | ${set.project} | < | < | < | < | < | < |`,
    "| 主管部门 | 青峰县某局 | < | < | 实施单位 | 青峰县某中心 | < | < |",
    "| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |",
    `| ^ | 年度资金总额 | ${budget} | ${budget} | ${budget} | ${execution} | 100% | ${execution} |`,
    `| ^ | 其中：当年财政拨款 | ${budget} | ${budget} | ${budget} | — | 100% | — |`,
    "| 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | < |",
    `| ^ | ${set.goal} | < | < | ${rows
      .slice(0, 4)
      .map((row) => `${row.name}${actualOf(row)}`)
      .join("，")} | < | < | < |`,
    "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |",
    ...rows.map(
      (row) =>
        `| ${row.level1} | ${row.level2} | ${row.name} | ${row.sample} | ${actualOf(row)} | ${row.weight} | ${row.weight} | |`,
    ),
    `| 总分 | < | < | < | < | ${total(rows) + execution} | ${total(rows) + execution} | |`,
  ].join("\n");
}
