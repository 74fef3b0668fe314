import type { Form, FundRow } from "../../form/form";
import type { Profile } from "../../profile/profile";
import { executionLight } from "../../scoring/lights";
import { figureText } from "../../scoring/arithmetic";
import { isBlank } from "../../values/blank";
import { hasSharedReason } from "../../scoring/shared-reason";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { monitoringKinds } from "./monitoring-row";

interface Pace {
  readonly month: number;
  readonly percent: string;
  readonly time: string;
}

const tenth = (figure: number): string => figureText(Math.round(figure * 10) / 10);

/** The lag a jurisdiction allows in this month; null where it names none. */
function pointsBehind({ monitoring: { behind } }: Profile, month: number): number | null {
  return behind && month >= behind.from && month <= behind.to ? behind.points : null;
}

function isAccounted(form: Form, { reason }: FundRow): boolean {
  return !isBlank(reason?.text ?? "") || hasSharedReason(form);
}

export default defineRule({
  id: "execution-behind-time",
  title: "预算执行不应远落后于时间进度",
  why: "双监控既看目标也看支出。支出远慢于时间的项目会被列为重点监控，年底资金可能收回。",
  basis: basis.dualMonitoring,
  level: "warning",
  book: ["M-BEHIND40"],
  kinds: monitoringKinds,
  messages: {
    behind: ({ month, percent, time, points }: Pace & { points: number }) =>
      `1—${month} 月执行率 ${percent}%，比时间进度 ${time}% 慢 ${points} 个百分点以上，会列为重点监控。`,
    red: ({ month, percent, time }: Pace) =>
      `1—${month} 月执行率 ${percent}%，不到时间进度 ${time}% 的六成，没有写原因。`,
  },
  examples: {
    profile: "shandong",
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
          | 项目资金（万元） |  | 年初预算数 | 1—4月执行数 | 全年预计执行数 |
          | ^ | 年度资金总额 | 220 | ⟦22⟧ | 215 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—4月执行情况 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 9公里 |`,
        messages: ["red"],
      },
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
          | 项目资金（万元） |  | 年初预算数 | 1—8月执行数 | 全年预计执行数 |
          | ^ | 年度资金总额 | 220 | ⟦44⟧ | 215 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—8月执行情况 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 18公里 |`,
        messages: ["behind"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
        | 项目资金（万元） |  | 年初预算数 | 1—8月执行数 | 全年预计执行数 |
        | ^ | 年度资金总额 | 220 | 120 | 215 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—8月执行情况 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 18公里 |`,
    ],
  },

  *check({ form, profile, scores }) {
    const { month, budget } = form;
    const { percent } = scores.execution;
    const total = budget?.total ?? budget?.funds[0];
    const at = total?.executed?.at ?? total?.rate?.at;
    if (month === undefined || percent === null || !total || !at) return;
    const time = (month / 12) * 100;
    const pace = { month, percent: tenth(percent), time: tenth(time) };
    const points = pointsBehind(profile, month);
    if (points !== null && time - percent >= points - 1e-9)
      yield { messageId: "behind", at, data: { ...pace, points } };
    else if (executionLight(month, percent, profile) === "red" && !isAccounted(form, total))
      yield { messageId: "red", at, data: pace, level: "advice" };
  },
});
