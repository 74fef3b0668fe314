import { standingToFixed, type FixedFigure } from "../../form/fixed-figure";
import type { Value } from "../../values/value";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { rowsOf } from "../wording/rows";

interface Data extends FixedFigure {
  target: string;
}

/** True where a target falls short of what is fixed, or goes past it where that is a ceiling. */
function departs(target: Value, { words, isCeiling }: FixedFigure): boolean {
  return standingToFixed(target, words) === (isCeiling ? "above" : "below");
}

export default defineRule({
  id: "target-against-standard",
  title: "指标值不应低于政策或技术标准",
  why: "文件定了底线的补助标准、天数和比例，技术标准定了上限的浓度和时限，目标定得更松，审核时会要求说明依据。",
  basis: basis.standards,
  level: "advice",
  book: ["Q-LOWHIST"],
  messages: {
    below: ({ target, words, source }: Data) =>
      `行业标准为 ${words}（${source}），指标值 ${target} 低于标准，是否另有规定，请核对。`,
    above: ({ target, words, source }: Data) =>
      `行业标准为 ${words}（${source}），指标值 ${target} 高于标准，是否另有规定，请核对。`,
  },
  examples: {
    fixed: {
      膳食补助标准: {
        words: "5元/生·天",
        source: "库中写明的文件，2021年",
        since: 2021,
        isCeiling: false,
      },
      出水COD浓度: {
        words: "50毫克/升（一级A）",
        source: "库中写明的排放标准，2002年",
        since: 2002,
        isCeiling: true,
      },
    },
    bad: [
      {
        sheet: `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | 出水COD浓度 | ⟦≤60毫克/升⟧ | 20 |
| 成本指标 | 经济成本指标 | 膳食补助标准 | ⟦=4元/生·天⟧ | 20 |`,
        messages: ["above", "below"],
      },
    ],
    good: [
      `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | 出水COD浓度 | ≤50毫克/升 | 20 |
| 成本指标 | 经济成本指标 | 膳食补助标准 | =5元/生·天 | 20 |`,
      `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2020年度） | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 成本指标 | 经济成本指标 | 膳食补助标准 | =4元/生·天 | 20 |`,
    ],
  },
  *check({ form, related }) {
    for (const { name, target, targetFault } of rowsOf(form)) {
      const fixed = related?.fixed?.get(name);
      if (!fixed || !target || targetFault !== null) continue;
      const isLater = form.year !== null && form.year < fixed.since;
      if (isLater || !departs(target.value, fixed)) continue;
      const data = { ...fixed, target: target.text.trim() };
      yield { messageId: fixed.isCeiling ? "above" : "below", data, at: target.at };
    }
  },
});
