import { targetInForce } from "../../form/target-in-force";
import { figureText } from "../../scoring/arithmetic";
import { compareValues } from "../../values/compare";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { addsUp, splitRows, type SplitRow } from "./parts";

const slack = 0.005;
const fewest = 2;

interface Sum {
  readonly target: number;
  readonly sum: number;
  readonly unit: string;
}

/** The targets of the parts added up in the unit of the whole; null where one cannot be read. */
function sumOf({ whole, parts }: SplitRow): Sum | null {
  const target = targetInForce(whole)?.value;
  if (!target || parts.length < fewest) return null;
  let sum = 0;
  let wanted = 0;
  for (const { row } of parts) {
    const own = targetInForce(row)?.value;
    const compared = own ? compareValues(target, own) : undefined;
    if (!compared?.comparable || compared.units === "rough") return null;
    sum += compared.actual;
    wanted = compared.target;
  }
  return { target: wanted, sum, unit: target.unit ?? "" };
}

interface Said {
  readonly count: number;
  readonly sum: string;
  readonly target: string;
}

export default defineRule({
  id: "split-sum",
  title: "分解到下级的数量应与上级下达的相等",
  why: "主要数量指标分解以后合计不能少于上级下达的数，否则目标一开始就完不成。",
  basis: basis.transferGoals,
  level: "error",
  book: ["P-SPLITEQ"],
  kinds: ["transfer-target"],
  needs: ["parts"],
  messages: {
    short: ({ count, sum, target }: Said) => `${count} 张下级表合计 ${sum}，少于这里的 ${target}。`,
    more: ({ count, sum, target }: Said) =>
      `${count} 张下级表合计 ${sum}，多于这里的 ${target}，应核对是否一致。`,
  },
  examples: {
    parts: [
      `
      | 转移支付项目绩效目标表 | < | < | < |
      | 项目名称 | 危房改造补助 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 危房改造户数 | ≥200户 |
      | ^ | ^ | 培训工匠人数 | ≥30人 |
      | ^ | 质量指标 | 验收合格率 | ≥95% |
      | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% |`,
      `
      | 转移支付项目绩效目标表 | < | < | < |
      | 项目名称 | 危房改造补助 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 危房改造户数 | ≥280户 |
      | ^ | ^ | 培训工匠人数 | ≥30人 |
      | ^ | 质量指标 | 验收合格率 | ≥90% |`,
    ],
    bad: [
      {
        sheet: `
          | 转移支付区域绩效目标表 | < | < | < |
          | 项目名称 | 危房改造补助 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 危房改造户数 | ⟦≥500户⟧ |
          | ^ | ^ | 培训工匠人数 | ⟦≥50人⟧ |`,
        messages: ["short", "more"],
      },
    ],
    good: [
      `
        | 转移支付区域绩效目标表 | < | < | < |
        | 项目名称 | 危房改造补助 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 危房改造户数 | ≥480户 |
        | ^ | ^ | 培训工匠人数 | ≥60人 |`,
    ],
  },

  *check(context) {
    for (const split of splitRows(context)) {
      const at = targetInForce(split.whole)?.at;
      const sum = at && addsUp(split.whole) ? sumOf(split) : null;
      if (!at || !sum || Math.abs(sum.sum - sum.target) <= sum.target * slack) continue;
      const data = {
        count: split.parts.length,
        sum: figureText(sum.sum) + sum.unit,
        target: figureText(sum.target) + sum.unit,
      };
      if (sum.sum < sum.target) yield { messageId: "short", at, data };
      else yield { messageId: "more", at, data, level: "advice" };
    }
  },
});
