import { targetInForce } from "../../form/target-in-force";
import { figureText } from "../../scoring/arithmetic";
import { lightsOf, type RowLight } from "../../scoring/lights";
import { flatText } from "../../values/flat-text";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { chanceOf, hasReasonPlace, isExplained, monitoringKinds } from "./monitoring-row";

interface Behind {
  readonly month: number;
  readonly actual: string;
  readonly due: string;
  readonly percent: string;
}

function behind({ indicator, due, share }: RowLight, month: number): Behind {
  return {
    month,
    actual: flatText(indicator.actual?.text),
    due: figureText(Math.round((due ?? 0) * 100) / 100) + (indicator.target?.value.unit ?? ""),
    percent: figureText(Math.round((share ?? 0) * 1000) / 10),
  };
}

export default defineRule({
  id: "light-unexplained",
  title: "落后于时间进度的指标应说明原因",
  why: "监控就是为了及早发现落后的指标。亮红灯而没有原因的，系统不让提交，也无从纠偏。",
  basis: basis.platform,
  level: "warning",
  book: ["M-LIGHTS", "M-REDNOREASON"],
  kinds: monitoringKinds,
  messages: {
    red: ({ month, actual, due, percent }: Behind) =>
      `红灯：1—${month} 月完成 ${actual}，按时间进度应有 ${due}，只到 ${percent}%，没有写原因。`,
    yellow: ({ month, actual, due, percent }: Behind) =>
      `黄灯：1—${month} 月完成 ${actual}，按时间进度应有 ${due}，到 ${percent}%，可写明原因。`,
    outside: ({ actual, target }: { actual: string; target: string }) =>
      `红灯：${actual} 没有达到“${target}”，没有写原因。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 原因说明 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | ⟦5公里⟧ | 24公里 |  |
          | ^ | ^ | 安装水表块数 | ≥1200块 | ⟦500块⟧ | 1200块 |  |
          | ^ | 质量指标 | 水质达标率 | ≥95% | ⟦91%⟧ | 95% |  |`,
        messages: ["red", "yellow", "outside"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 原因说明 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 5公里 | 24公里 | 雨季停工，8月起分三个标段同时施工 |
        | ^ | ^ | 安装水表块数 | ≥1200块 | 760块 | 1200块 |  |
        | ^ | 质量指标 | 水质达标率 | ≥95% | 96% | 95% |  |
        | ^ | 时效指标 | 完工时间 | 11月底前 |  | 11月 |  |`,
    ],
  },

  *check({ form, profile }) {
    const { month } = form;
    if (month === undefined) return;
    for (const row of lightsOf(form, profile)) {
      const { indicator, light } = row;
      const { actual } = indicator;
      const chance = chanceOf(indicator);
      // A row that is said not to be certain has a rule of its own.
      if (!actual || chance === "possible" || chance === "impossible" || isExplained(form, indicator))
        continue;
      const { at } = actual;
      const level = hasReasonPlace(form) ? "warning" : "advice";
      if (light === "yellow" && row.due !== null)
        yield { messageId: "yellow", at, data: behind(row, month), level: "advice" };
      if (light !== "red") continue;
      const target = flatText(targetInForce(indicator)?.text);
      if (row.due === null)
        yield { messageId: "outside", at, data: { actual: flatText(actual.text), target }, level };
      else yield { messageId: "red", at, data: behind(row, month), level };
    }
  },
});
