import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { weightsOf } from "./weights-of-form";

const fewest = 6;

export default defineRule({
  id: "weights-all-equal",
  title: "各指标分值全部相同",
  why: "分值应按指标的重要程度设置。全部相同，核心指标就与一般指标没有分别。",
  basis: basis.selfReviewWeights,
  level: "advice",
  book: ["W-FLAT"],
  needs: ["weight column"],
  messages: {
    equal: ({ count, points }: { count: number; points: number }) =>
      `${count} 个指标都是 ${formatPoints(points)} 分，没有体现主次，可给核心指标多些分值。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | ⟦分值⟧ |
          | 产出指标 | 数量指标 | 播种面积 | ≥2000亩 | 15 |
          | ^ | ^ | 技术培训人次 | ≥300人次 | 15 |
          | ^ | 质量指标 | 良种覆盖率 | ≥95% | 15 |
          | ^ | 时效指标 | 播种完成时间 | 4月底前 | 15 |
          | 效益指标 | 经济效益指标 | 亩均增收 | ≥120元 | 15 |
          | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 15 |`,
        messages: ["equal"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
        | 产出指标 | 数量指标 | 播种面积 | ≥2000亩 | 20 |
        | ^ | ^ | 技术培训人次 | ≥300人次 | 10 |
        | ^ | 质量指标 | 良种覆盖率 | ≥95% | 10 |
        | ^ | 时效指标 | 播种完成时间 | 4月底前 | 10 |
        | 效益指标 | 经济效益指标 | 亩均增收 | ≥120元 | 30 |
        | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 10 |`,
    ],
  },

  *check({ form }) {
    const rows = weightsOf(form)?.rows ?? [];
    const points = rows[0]?.points ?? 0;
    if (rows.length < fewest || points <= 0 || rows.some((row) => row.points !== points)) return;
    yield { messageId: "equal", at: form.columns.weight?.at ?? null, data: { count: rows.length, points } };
  },
});
