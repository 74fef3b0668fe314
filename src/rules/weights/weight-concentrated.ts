import type { Form } from "../../form/form";
import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { weightsOf, type Weighted } from "./weights-of-form";

/** Below this sum (hundredths) rows are missing, and a share of it says nothing. */
const nearlyAll = 8000;

/** True where a merged weight cell serves the next row, too. */
function isShared(form: Form, { indicator }: Weighted): boolean {
  const next = form.indicators[form.indicators.indexOf(indicator) + 1];
  return next?.weight?.covered === true;
}

export default defineRule({
  id: "weight-concentrated",
  title: "单个指标的分值过于集中",
  why: "一个指标占去一半以上的分值，其余指标完成与否就影响不了结果。",
  basis: basis.selfReviewWeights,
  level: "warning",
  book: ["T-ONEWEIGHT"],
  needs: ["weight column"],
  messages: {
    half: ({ points, sum }: { points: number; sum: number }) =>
      `本指标 ${formatPoints(points)} 分，占指标分值 ${formatPoints(sum)} 分的一半以上，宜分散到其他指标。`,
    all: ({ points }: { points: number }) =>
      `全部 ${formatPoints(points)} 分都在这一个指标上，应补充其他指标分担。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 发放人数 | ≥80人 | 80人 | ⟦60⟧ | 60 |
          | 效益指标 | 社会效益指标 | 足额保障率 | =100% | 100% | 20 | 20 |
          | 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |`,
        messages: ["half"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 成本指标 | 成本控制数 | ≤45万元 | 44.2万元 | ⟦90⟧ | 90 |`,
        messages: ["all"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 发放人数 | ≥80人 | 80人 | 25 | 25 |
        | ^ | 时效指标 | 按月发放率 | =100% | 100% | 25 | 25 |
        | 效益指标 | 社会效益指标 | 足额保障率 | =100% | 100% | 30 | 30 |
        | 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |`,
    ],
  },

  *check({ form }) {
    const weights = weightsOf(form);
    if (!weights || weights.unread.length > 0 || weights.sum < nearlyAll) return;
    const { rows, sum } = weights;
    const heavy = rows.filter(({ points }) => points * 2 >= sum);
    const [first] = heavy;
    // Two rows of 45 each are two halves: too few indicators, not one too heavy.
    if (!first || heavy.length > 1 || isShared(form, first)) return;
    const at = first.indicator.weight?.at ?? null;
    if (first.points === sum) yield { messageId: "all", at, data: { points: sum } };
    else yield { messageId: "half", at, data: { points: first.points, sum } };
  },
});
