import { flatText } from "../../values/flat-text";
import type { Form, Indicator } from "../../form/form";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { chanceOf, hasReasonPlace, isExplained, monitoringKinds, reasonPlace } from "./monitoring-row";

/** What a doubtful row leaves out of what the form asks for. */
function leftOut(form: Form, indicator: Indicator): readonly string[] {
  const { forecast, extra } = indicator;
  return [
    forecast !== null && isBlank(forecast.text) ? "全年预计完成情况" : "",
    form.columns.cause !== undefined && isBlank(extra.cause?.text ?? "") ? "偏差原因类别" : "",
    hasReasonPlace(form) && !isExplained(form, indicator) ? "原因说明" : "",
  ].filter((what) => what !== "");
}

export default defineRule({
  id: "chance-unexplained",
  title: "不能确定完成的指标应写明预计情况和原因",
  why: "选了“有可能”或“不可能”的，表上要求写明预计完成多少、是哪类原因、怎样改进。",
  basis: basis.monitoring,
  level: "error",
  book: ["M-CHANCE", "M-CAUSENOTE"],
  kinds: monitoringKinds,
  messages: {
    leftOut: ({ chance, what }: { chance: string; what: string }) => `选了“${chance}”，${what}没有填写。`,
    note: ({ cause }: { cause: string }) => `勾选了“${cause}”，原因说明没有填写。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 偏差原因 | 原因说明 | 完成可能性 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 9公里 |  |  |  | ⟦有可能⟧ |
          | ^ | ^ | 安装水表块数 | ≥1200块 | 760块 | 1200块 | 经费保障 | ⟦⟧ | 确定能 |`,
        messages: ["leftOut", "note"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 | 偏差原因 | 原因说明 | 完成可能性 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 9公里 | 22公里 | 经费保障 | 尾款次年支付，剩余2公里列入次年计划 | 有可能 |
        | ^ | ^ | 安装水表块数 | ≥1200块 | 760块 | 1200块 |  |  | 确定能 |`,
      `
        | 项目支出绩效监控表（2024年1-6月） | < | < | < |
        | 一级指标 | 指标名称 | 指标值 | 半年度指标执行情况 | 完成目标可能性 |
        | 产出指标 | 更换管道长度 | ≥24公里 | 9公里 | 有可能 |
        | 偏差或不能完成目标原因分析 | 雨季停工，8月起加快施工。 | < | < |`,
    ],
  },

  *check({ form }) {
    for (const indicator of form.indicators) {
      const chance = chanceOf(indicator);
      const { extra } = indicator;
      const what = chance === "possible" || chance === "impossible" ? leftOut(form, indicator) : [];
      const said = flatText(extra.chance?.text);
      const cause = flatText(extra.cause?.text);
      if (what.length > 0 && extra.chance)
        yield { messageId: "leftOut", at: extra.chance.at, data: { chance: said, what: what.join("、") } };
      else if (!isBlank(cause) && form.columns.reason && !isExplained(form, indicator))
        yield { messageId: "note", at: reasonPlace(form, indicator), data: { cause } };
    }
  },
});
