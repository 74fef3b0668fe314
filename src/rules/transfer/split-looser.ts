import type { Indicator } from "../../form/form";
import { indicatorDirection } from "../../form/indicator-direction";
import { targetInForce } from "../../form/target-in-force";
import { compareValues } from "../../values/compare";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { isShare, splitRows } from "./parts";
import splitSum from "./split-sum";

const slack = 1e-9;
const mostNamed = 3;

/** True where a part asks for less than the whole: a lower floor, a higher ceiling. */
function isLooser(whole: Indicator, part: Indicator): boolean {
  const [target, own] = [targetInForce(whole)?.value, targetInForce(part)?.value];
  if (!target || !own) return false;
  const compared = compareValues(target, own);
  if (!compared.comparable || compared.units === "rough" || compared.units === "assumed") return false;
  const room = Math.abs(compared.target) * slack;
  switch (indicatorDirection(whole)) {
    case "more":
      return compared.actual < compared.target - room;
    case "less":
      return compared.actual > compared.target + room;
    case "unknown":
      return false;
  }
}

export default defineRule({
  id: "split-looser",
  title: "下级的比率指标不应低于上级",
  why: "上级要求 95%，下级只定 90%，各地都完成了，上级的目标也完不成。",
  basis: basis.transferGoals,
  level: "warning",
  book: ["P-LOWERED"],
  kinds: ["transfer-target"],
  needs: ["parts"],
  messages: {
    looser: ({ target, parts }: { target: string; parts: string }) =>
      `这里是“${target}”，下级定得更低：${parts}。`,
  },
  examples: {
    parts: splitSum.examples.parts ?? [],
    bad: [
      {
        sheet: `
          | 转移支付区域绩效目标表 | < | < | < |
          | 项目名称 | 危房改造补助 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 危房改造户数 | ≥480户 |
          | ^ | 质量指标 | 验收合格率 | ⟦≥95%⟧ |`,
        messages: ["looser"],
      },
    ],
    good: [
      `
        | 转移支付区域绩效目标表 | < | < | < |
        | 项目名称 | 危房改造补助 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 危房改造户数 | ≥480户 |
        | ^ | 质量指标 | 验收合格率 | ≥90% |`,
    ],
  },

  *check(context) {
    for (const { whole, parts } of splitRows(context)) {
      const target = targetInForce(whole);
      if (!target || !isShare(whole)) continue;
      const looser = parts.filter(({ row }) => isLooser(whole, row));
      if (looser.length === 0) continue;
      const named = looser
        .slice(0, mostNamed)
        .map(({ form, row }) => `工作表“${form.sheet}”${(targetInForce(row)?.text ?? "").trim()}`);
      const more = looser.length > mostNamed ? ` 等 ${looser.length} 张` : "";
      yield {
        messageId: "looser",
        at: target.at,
        data: { target: target.text.trim(), parts: named.join("、") + more },
      };
    }
  },
});
