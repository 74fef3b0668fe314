import type { Form } from "../../form/form";
import { profiles } from "../../profile/profiles";
import { formatPoints } from "../../values/hundredths";
import type { ExecutionScore, ScoreSheet } from "../../scoring/score-sheet";
import { tolerance } from "../../scoring/settle-score";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { setScore } from "../scores/set-score";
import { formTotalIn } from "./form-total";
import { explainsMoney } from "./money-explained";
import { moneyRows } from "./money-columns";

interface Off {
  readonly declared: number;
  readonly right: number;
  readonly arithmetic: string;
}

/** True for a score that another jurisdiction's bands give at this rate. */
function fitsBands({ percent, weight }: ExecutionScore, declared: number): boolean {
  if (percent === null || weight === null) return false;
  return profiles.some(({ execution: { formula } }) => {
    if (formula.kind !== "bands") return false;
    const band = formula.bands.find(({ from }) => percent >= from - 1e-9);
    return band !== undefined && Math.abs(band.share * weight - declared) < 1;
  });
}

/** True where a form prints points for 预算执行, is filled in otherwise, and gives no score for them. */
function isMissing({ indicators }: ScoreSheet, { budget }: Form): boolean {
  if (!budget || (budget.total?.weight?.points ?? budget.printedPoints) === null) return false;
  const rows = moneyRows(budget);
  const anyScore = rows.some((row) => row.score !== null && !isBlank(row.score.text));
  return !anyScore && indicators.some(({ declared }) => declared !== null);
}

/** The arithmetic usually ends in the right score; where it does not, the score is added. */
function withResult(arithmetic: string, right: number): string {
  const result = formatPoints(right);
  return arithmetic.endsWith(` ${result}`) ? arithmetic : `${arithmetic}，应为 ${result}`;
}

export default defineRule({
  id: "execution-score",
  title: "预算执行得分与执行率一致",
  why: "预算执行得分只由执行率决定，是表上最容易重算的分数。",
  basis: basis.selfReviewWeights,
  level: "error",
  book: ["S-EXECSCORE"],
  needs: ["money score"],
  messages: {
    high: ({ declared, right, arithmetic }: Off) =>
      `预算执行得分 ${formatPoints(declared)} 偏高：${withResult(arithmetic, right)}。`,
    low: ({ declared, right, arithmetic }: Off) =>
      `预算执行得分 ${formatPoints(declared)} 偏低，又没有写原因：${withResult(arithmetic, right)}。`,
    bands: ({ declared, right, arithmetic }: Off) =>
      `预算执行得分 ${formatPoints(declared)} 是分档赋分的结果。按比例计算，${arithmetic}，应为 ${formatPoints(right)}。`,
    missing: ({ right, arithmetic }: Omit<Off, "declared">) =>
      `预算执行没有填得分：${arithmetic}。应填 ${formatPoints(right)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86.2% | ⟦9⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 疏浚河道长度 | ≥6公里 | 6.2公里 | 90 | 90 |`,
        messages: ["high"],
      },
      {
        sheet: `
          | 2022年度某市项目绩效自评表 | < | < | < | < | < |
          | 预算执行情况（万元）（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分×执行率） |
          | ^ | 年度财政资金总额 | 80 | 80 | 100% | ⟦18⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
          | 产出指标 | 数量指标 | 免费开放天数 | ≥300天 | 312天 | 80 |`,
        messages: ["low"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 60 | 60 | 54 | 10 | 90% | ⟦7⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 评估课题数 | ≥4个 | 4个 | 90 | 90 |`,
        messages: ["bands"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 60 | 60 | 60 | 10 | 100% | ⟦⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 评估课题数 | ≥4个 | 4个 | 90 | 90 |`,
        messages: ["missing"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86.2% | 8.6 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 疏浚河道长度 | ≥6公里 | 6.2公里 | 90 | 90 |`,
    ],
  },

  *check({ form, scores }) {
    const cell = form.budget?.total?.score;
    const { least, most, arithmetic, declared } = scores.execution;
    if (!form.budget || !cell || least === null || most === null || formTotalIn(form.budget)) return;
    const fixes = [setScore(cell, most)];
    const { at } = cell;
    if (declared === null) {
      if (isBlank(cell.text) && isMissing(scores, form)) {
        yield { messageId: "missing", at, data: { right: most, arithmetic }, fixes };
      }
      return;
    }
    const data = { declared, right: most, arithmetic };
    if (declared >= least - tolerance && declared <= most + tolerance) return;
    if (fitsBands(scores.execution, declared))
      yield { messageId: "bands", at, data, level: "warning", fixes };
    else if (declared > most) yield { messageId: "high", at, data, fixes };
    else if (!explainsMoney(form)) yield { messageId: "low", at, data, fixes };
  },
});
