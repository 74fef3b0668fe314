import { indicatorDirection } from "../../form/indicator-direction";
import { parseValue } from "../../values/parse-value";
import type { Value } from "../../values/value";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { rowsOf } from "./rows";

interface Data {
  history: string;
  target: string;
}

function isComparable(past: Value, target: Value): boolean {
  if (past.kind !== "number" || target.kind !== "number") return false;
  return past.unit === target.unit || past.unit === undefined || target.unit === undefined;
}

export default defineRule({
  id: "target-below-history",
  title: "指标值不应明显低于往年",
  why: "目标比往年实际低很多，不用努力就能超额完成，审核时会要求调高或说明原因。",
  basis: basis.standards,
  level: "warning",
  book: ["Q-LOWHIST"],
  messages: {
    low: ({ history, target }: Data) => `往年实际为 ${history}，指标值只有 ${target}，应调高或说明原因。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 上年实际值 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 免费义诊人次 | 2000人次 | ⟦≥1200人次⟧ | 20 |`,
        messages: ["low"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 上年实际值 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 免费义诊人次 | 2000人次 | ≥1900人次 | 20 |
| ^ | 成本指标 | 单次义诊成本 | 6000元 | ≤4000元 | 20 |
| ^ | 质量指标 | 药品合格率 | | =100% | 20 |`,
    ],
  },
  *check({ form, profile }) {
    for (const { indicator, target, targetFault } of rowsOf(form)) {
      const text = indicator.extra.history?.text.trim() ?? "";
      if (!target || text === "" || targetFault !== null) continue;
      const past = parseValue(text, form.year === null ? {} : { year: form.year });
      if (!isComparable(past, target.value) || indicatorDirection(indicator) !== "more") continue;
      const isLow = (past.number ?? 0) > (target.value.number ?? 0) * profile.over.warnAt;
      if (isLow)
        yield { messageId: "low", data: { history: text, target: target.text.trim() }, at: target.at };
    }
  },
});
