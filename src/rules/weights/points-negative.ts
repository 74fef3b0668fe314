import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";

export default defineRule({
  id: "points-negative",
  title: "分值、得分不能是负数",
  why: "分值和得分都从 0 起算。把扣分写进得分一列，合计就不对了。",
  basis: basis.arithmetic,
  level: "error",
  book: ["W-SCORENEG"],
  needs: ["points below zero"],
  messages: {
    negative: ({ what, points }: { what: string; points: number }) =>
      `${what} ${formatPoints(points)} 是负数，最低为 0。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 演出场次 | ≥60场 | 48场 | 20 | ⟦-4⟧ |
          | ^ | 质量指标 | 演出完成率 | =100% | 100% | ⟦-30⟧ | 30 |`,
        messages: ["negative", "negative"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 演出场次 | ≥60场 | 0场 | 20 | 0 |
        | 效益指标 | 经济效益指标 | 亏损增长率 | ≤0% | -4% | 30 | 30 |`,
    ],
  },

  *check({ form }) {
    for (const { weight, score } of form.indicators) {
      if (weight?.points && weight.points < 0) {
        yield { messageId: "negative", at: weight.at, data: { what: "分值", points: weight.points } };
      }
      if (score?.points && score.points < 0) {
        yield { messageId: "negative", at: score.at, data: { what: "得分", points: score.points } };
      }
    }
  },
});
