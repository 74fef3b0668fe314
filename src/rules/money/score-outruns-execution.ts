import type { CellAddress } from "../../sheet/address";
import type { Form } from "../../form/form";
import { formatPoints } from "../../values/hundredths";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { explainsMoney } from "./money-explained";
import { formTotalIn } from "./form-total";
import { unitMixOf } from "./unit-mix";

/** What the indicators earned of what they could, in hundredths. */
interface Marks {
  readonly earned: number;
  readonly possible: number;
}

/** The scores of all rows that have a weight; null where a score is missing. */
function marksOf({ indicators }: ScoreSheet): Marks | null {
  let earned = 0;
  let possible = 0;
  for (const { indicator, declared } of indicators) {
    const weight = indicator.weight?.points ?? null;
    if (weight === null || indicator.level1 === "预算执行") continue;
    if (declared === null) return null;
    earned += declared;
    possible += weight;
  }
  return possible > 0 ? { earned, possible } : null;
}

/** The rate's cell, or the executed amount where the form prints no rate. */
function placeOf({ budget }: Form): CellAddress | null {
  const total = budget?.total;
  return total?.rate?.at ?? total?.executed?.at ?? null;
}

/** The execution rate in percent where it can be trusted. */
function rateOf({ budget }: Form, { execution }: ScoreSheet): number | null {
  if (!budget?.total || unitMixOf(budget.total)) return null;
  const { percent } = execution;
  return percent === null || percent < 0 ? null : percent;
}

/** Shares that are equal on paper stay equal: 100 % less 95 % is not more than 5 %. */
const slack = 1e-9;

const percentText = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

export default defineRule({
  id: "score-outruns-execution",
  title: "指标得分与预算执行进度相称",
  why: "钱没有花完而任务满分，要么目标定低了，要么得分虚高。节约了资金的，写明节约的原因即可。",
  basis: basis.lowExecution,
  level: "warning",
  book: ["S-INFLATE", "S-UNSPENT20", "S-HIGHSCORELOWEXEC", "S-EXECABN", "S-EXEC0", "S-EXECLOWNOREASON"],
  kinds: reviewKinds,
  needs: ["money total"],
  messages: {
    unexplained: ({ rate, least }: { rate: number; least: number }) =>
      `执行率 ${percentText(rate)} 低于 ${least}%，没有写原因。`,
    nothingSpent: ({ earned }: Marks) =>
      `执行率是 0，指标却得了 ${formatPoints(earned)} 分。请核对执行数，或写明没有支出的原因。`,
    ahead: ({ rate, share }: { rate: number; share: number }) =>
      `执行率 ${percentText(rate)}，指标得分率 ${percentText(share)}，高出 ${(Math.round(share * 1000) - Math.round(rate * 1000)) / 10} 个百分点。请核实得分，或写明资金结余的原因。`,
    unspent: ({ rate, left }: { rate: number; left: number }) =>
      `执行率 ${percentText(rate)}，还有 ${percentText(left)} 的预算没有支出，没有写原因。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 100 | 100 | 76 | 10 | ⟦76%⟧ | 7.6 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
          | 产出指标 | 数量指标 | 安装路灯 | ≥360盏 | 360盏 | 50 | 50 | |
          | 效益指标 | 社会效益指标 | 夜间亮灯率 | ≥98% | 99% | 40 | 40 | |`,
        messages: ["ahead"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 40 | 40 | 0 | 10 | ⟦0%⟧ | 0 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 购置检测设备 | ≥3台 | 3台 | 90 | 90 |`,
        messages: ["nothingSpent"],
      },
      {
        sheet: `
          | 转移支付绩效目标自评表 | < | < | < | < |
          | 项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A） |
          | ^ | 年度资金总额 | 500 | 360 | ⟦72%⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
          | 产出指标 | 数量指标 | 建设标准化厂房 | 3栋 | 3栋 |`,
        messages: ["unspent"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 100 | 100 | 76 | 10 | 76% | 7.6 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
        | 产出指标 | 数量指标 | 安装路灯 | ≥360盏 | 360盏 | 50 | 50 | |
        | ^ | 成本指标 | 项目总成本 | ≤100万元 | 76万元 | 40 | 40 | 公开招标节约24万元 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 100 | 100 | 97 | 10 | 97% | 9.7 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 安装路灯 | ≥360盏 | 360盏 | 90 | 90 |`,
    ],
  },

  *check({ form, profile, scores }) {
    const percent = rateOf(form, scores);
    const at = placeOf(form);
    if (percent === null || percent >= 100 || !at) return;
    const rate = percent / 100;
    const marks = formTotalIn(form.budget ?? { total: null }) === null ? marksOf(scores) : null;
    const share = marks && marks.earned / marks.possible;
    const excess = share ? (share - rate) / share - slack : 0;
    const left = 1 - rate - slack;
    const least = profile.execution.explainBelow ?? 0;
    const isLow = percent < least || excess > profile.inflation || left > profile.unspent;
    if (!isLow || explainsMoney(form)) return;
    if (percent < least) yield { messageId: "unexplained", at, data: { rate, least }, level: "error" };
    else if (rate === 0 && marks && marks.earned > 0) yield { messageId: "nothingSpent", at, data: marks };
    else if (share && excess > profile.inflation) yield { messageId: "ahead", at, data: { rate, share } };
    else if (left > profile.unspent) yield { messageId: "unspent", at, data: { rate, left: 1 - rate } };
  },
});
