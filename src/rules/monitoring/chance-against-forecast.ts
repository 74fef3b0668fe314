import type { Indicator } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import { meets } from "../../values/compare";
import { flatText } from "../../values/flat-text";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { chanceOf, monitoringKinds } from "./monitoring-row";

/** Whether the forecast reaches the year's target; null where it cannot be told. */
function reaches(indicator: Indicator): boolean | null {
  const target = targetInForce(indicator)?.value;
  const forecast = indicator.forecast?.value;
  if (!target || !forecast || forecast.kind === "empty" || target.kind === "empty") return null;
  return meets(target, forecast) ?? null;
}

interface Said {
  readonly chance: string;
  readonly forecast: string;
  readonly target: string;
}

export default defineRule({
  id: "chance-against-forecast",
  title: "完成可能性应与全年预计一致",
  why: "预计达不到目标却选“确定能”，或预计达到了却选“不可能”，两处总有一处填错。",
  basis: basis.monitoring,
  level: "error",
  book: ["M-CHANCE"],
  kinds: monitoringKinds,
  messages: {
    short: ({ chance, forecast, target }: Said) =>
      `全年预计“${forecast}”达不到“${target}”，可能性却选了“${chance}”。`,
    enough: ({ chance, forecast, target }: Said) =>
      `全年预计“${forecast}”能达到“${target}”，可能性却选了“${chance}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 原因说明 | 完成可能性 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 16公里 | 20公里 | 雨季停工 | ⟦确定能⟧ |
          | ^ | ^ | 安装水表块数 | ≥1200块 | 760块 | 1200块 | 水表到货晚 | ⟦完全不可能⟧ |`,
        messages: ["short", "enough"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 原因说明 | 完成可能性 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 16公里 | 20公里 | 雨季停工 | 有可能 |
        | ^ | ^ | 安装水表块数 | ≥1200块 | 760块 | 1200块 |  | 确定能 |`,
    ],
  },

  *check({ form }) {
    for (const indicator of form.indicators) {
      const chance = chanceOf(indicator);
      const isReached = reaches(indicator);
      const cell = indicator.extra.chance;
      if (chance === null || isReached === null || !cell) continue;
      const data = {
        chance: flatText(cell.text),
        forecast: flatText(indicator.forecast?.text),
        target: flatText(targetInForce(indicator)?.text),
      };
      const related = indicator.forecast ? [indicator.forecast.at] : [];
      if (chance === "certain" && !isReached) yield { messageId: "short", at: cell.at, related, data };
      if (chance === "impossible" && isReached) yield { messageId: "enough", at: cell.at, related, data };
    }
  },
});
