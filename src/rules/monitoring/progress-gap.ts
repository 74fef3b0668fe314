import { indicatorDirection } from "../../form/indicator-direction";
import { figureText } from "../../scoring/arithmetic";
import type { RuleContext } from "../rule";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { isExplained, monitoringKinds } from "./monitoring-row";

const fewestRows = 3;
const widestGap = 20;

/** How far the work is on average, in percent of the year's quantities; null where too few rows tell. */
function workDone({ scores }: RuleContext): number | null {
  const shares = scores.indicators.flatMap(({ indicator, completion }) =>
    indicator.level2 === "数量指标" && completion !== null && indicatorDirection(indicator) !== "less"
      ? [Math.min(100, completion)]
      : [],
  );
  return shares.length < fewestRows ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

export default defineRule({
  id: "progress-gap",
  title: "资金进度与工作进度相差较大的应核对",
  why: "钱先付出去、事还没做，可能是预付或虚列支出；事做完了、钱没付，可能要拖成结转。",
  basis: basis.practice,
  level: "advice",
  book: ["M-PROGRESSGAP"],
  kinds: monitoringKinds,
  messages: {
    moneyAhead: ({ money, work }: { money: string; work: string }) =>
      `资金执行 ${money}%，数量指标平均只完成 ${work}%。有预付款的，在原因中写明。`,
    workAhead: ({ money, work }: { money: string; work: string }) =>
      `数量指标平均完成 ${work}%，资金只执行 ${money}%。尚未结算的，在原因中写明。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
          | 项目资金（万元） |  | 年初预算数 | 1—7月执行数 | 全年预计执行数 |
          | ^ | 年度资金总额 | 220 | ⟦198⟧ | 215 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 14公里 |
          | ^ | ^ | 安装水表块数 | ≥1200块 | 720块 |
          | ^ | ^ | 改造泵房座数 | ≥10座 | 6座 |`,
        messages: ["moneyAhead"],
      },
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
          | 项目资金（万元） |  | 年初预算数 | 1—7月执行数 | 全年预计执行数 |
          | ^ | 年度资金总额 | 220 | ⟦99⟧ | 215 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 24公里 |
          | ^ | ^ | 安装水表块数 | ≥1200块 | 1200块 |
          | ^ | ^ | 改造泵房座数 | ≥10座 | 9座 |`,
        messages: ["workAhead"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
        | 项目资金（万元） |  | 年初预算数 | 1—7月执行数 | 全年预计执行数 |
        | ^ | 年度资金总额 | 220 | 121 | 215 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 14公里 |
        | ^ | ^ | 安装水表块数 | ≥1200块 | 760块 |
        | ^ | ^ | 改造泵房座数 | ≥10座 | 6座 |`,
    ],
  },

  *check(context) {
    const { form, scores } = context;
    const work = workDone(context);
    const money = scores.execution.percent;
    const at = form.budget?.total?.executed?.at;
    if (work === null || money === null || !at || Math.abs(money - work) <= widestGap) return;
    if (form.indicators.some((row) => isExplained(form, row))) return;
    const data = {
      money: figureText(Math.round(money * 10) / 10),
      work: figureText(Math.round(work * 10) / 10),
    };
    yield { messageId: money > work ? "moneyAhead" : "workAhead", at, data };
  },
});
