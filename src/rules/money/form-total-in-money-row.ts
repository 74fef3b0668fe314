import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { setScore } from "../scores/set-score";
import { formTotalIn } from "./form-total";

export default defineRule({
  id: "form-total-in-money-row",
  title: "预算执行一行填的是预算执行的分值和得分",
  why: "把全表总分填进资金一行，预算执行的得分无从核对，合计也会重复计算。",
  basis: basis.selfReviewWeights,
  level: "warning",
  book: ["S-EXECSCORE"],
  messages: {
    weight: ({ weight, usual }: { weight: number; usual: number }) =>
      `资金一行的分值是 ${formatPoints(weight)}，像是全表总分。预算执行的分值一般为 ${formatPoints(usual)}。`,
    score: ({ score, weight }: { score: number; weight: number }) =>
      `资金一行的得分是 ${formatPoints(score)}，像是全表总分。预算执行最高得 ${formatPoints(weight)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 150 | 150 | 125.25 | ⟦100⟧ | 83.5% | 98 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 保障办公面积 | ≥8000平方米 | 8000平方米 | 90 | 88 |`,
        messages: ["weight"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 30 | 30 | 30 | 10 | 100% | ⟦99⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 补贴农机台数 | ≥20台 | 20台 | 90 | 89 |`,
        messages: ["score"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 150 | 150 | 125.25 | 20 | 83.5% | 16.7 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 保障办公面积 | ≥8000平方米 | 8000平方米 | 80 | 80 |`,
    ],
  },

  *check({ form: { budget }, scores, profile }) {
    if (!budget?.total) return;
    const place = formTotalIn(budget);
    const { weight, score } = budget.total;
    const usual = profile.weights.execution * 100;
    if (place === "weight" && weight?.points) {
      const related = score ? [score.at] : [];
      yield { messageId: "weight", at: weight.at, related, data: { weight: weight.points, usual } };
    } else if (place === "score" && score?.points) {
      const { least, most } = scores.execution;
      const right = least !== null && least === most ? most : null;
      const fixes = right === null ? [] : [setScore(score, right)];
      const data = { score: score.points, weight: weight?.points ?? usual };
      yield { messageId: "score", at: score.at, data, fixes };
    }
  },
});
