import type { Indicator } from "../../form/form";
import { indicatorDirection } from "../../form/indicator-direction";
import { targetInForce } from "../../form/target-in-force";
import { figureText } from "../../scoring/arithmetic";
import { compareValues } from "../../values/compare";
import { unitNamed } from "../../values/units";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { hasReasonPlace, isExplained, monitoringKinds } from "./monitoring-row";

const fewestMore = 2;
const usual = 0.2;

/** How far the actual is above the whole year's target already, as a share of it; 0 where it is not. */
function excess(indicator: Indicator): number {
  const target = targetInForce(indicator)?.value;
  const actual = indicator.actual?.value;
  if (!target || !actual || indicatorDirection(indicator) === "less") return 0;
  const compared = compareValues(target, actual);
  if (!compared.comparable || compared.target <= 0 || compared.units === "rough") return 0;
  const more = compared.actual - (compared.targetUpper ?? compared.target);
  const isCount = unitNamed(target.unit ?? actual.unit ?? "")?.kind === "count";
  if (unitNamed(target.unit ?? "")?.kind === "ratio" || (isCount && more < fewestMore)) return 0;
  return more / compared.target;
}

export default defineRule({
  id: "over-in-year",
  title: "年中已大幅超过全年指标值的应说明",
  why: "才到年中就超出全年目标很多，多半是目标定低了。有的地方要求写明原因，并考虑调高目标。",
  basis: basis.platform,
  level: "warning",
  book: ["M-OVER15"],
  kinds: monitoringKinds,
  messages: {
    over: ({ actual, target, percent }: { actual: string; target: string; percent: string }) =>
      `已完成“${actual}”，比全年指标值“${target}”多 ${percent}%，没有写原因。`,
  },
  examples: {
    profile: "hebei-tianjin",
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 原因说明 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥100公里 | ⟦130公里⟧ |  |
          | ^ | ^ | 安装水表块数 | ≥1200块 | 760块 |  |`,
        messages: ["over"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 原因说明 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥100公里 | 130公里 | 上级追加任务 |
        | ^ | ^ | 安装水表块数 | ≥1200块 | 1210块 |  |
        | ^ | 质量指标 | 水质达标率 | ≥80% | 97% |  |`,
    ],
  },

  *check({ form, profile }) {
    const { over } = profile.monitoring;
    for (const indicator of form.indicators) {
      const share = excess(indicator);
      if (share <= (over ?? usual) || isExplained(form, indicator) || !indicator.actual) continue;
      const data = {
        actual: indicator.actual.text.trim(),
        target: (targetInForce(indicator)?.text ?? "").trim(),
        percent: figureText(Math.round(share * 1000) / 10),
      };
      // Only some jurisdictions name a figure; elsewhere a fifth more is worth a word.
      const level = over !== undefined && hasReasonPlace(form) ? "warning" : "advice";
      yield { messageId: "over", at: indicator.actual.at, data, level };
    }
  },
});
