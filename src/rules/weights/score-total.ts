import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { setScore } from "../scores/set-score";
import { compareTotal } from "./compare-total";
import { areLevelShares, isGoalBlock } from "./weights-of-form";

export default defineRule({
  id: "score-total",
  title: "总分应等于各项得分之和",
  why: "总分由预算执行得分和各指标得分相加得出。对不上，等级和结论都会错。",
  basis: basis.arithmetic,
  level: "error",
  book: ["W-SUMTOTAL"],
  needs: ["total score"],
  messages: {
    off: ({ total, sum }: { total: number; sum: number }) =>
      `总分 ${formatPoints(total)}，各项得分相加是 ${formatPoints(sum)}。`,
    impossible: ({ total, sum }: { total: number; sum: number }) =>
      `总分 ${formatPoints(total)} 与得分对不上，已填的得分相加是 ${formatPoints(sum)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 项目名称 | 社区食堂补助 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 50 | 50 | 38 | 10 | 76% | 7.6 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
          | 产出指标 | 数量指标 | 补助食堂数 | ≥12家 | 12家 | 50 | 50 | |
          | 效益指标 | 社会效益指标 | 就餐老人数 | ≥900人 | 960人 | 30 | 30 | |
          | 满意度指标 | 服务对象满意度指标 | 老人满意度 | ≥90% | 95% | 10 | 10 | |
          | 总分 | < | < | < | < | 100 | ⟦98⟧ | |`,
        messages: ["off"],
      },
      {
        sheet: `
          | 2022年度某市项目绩效自评表 | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
          | 产出指标 | 数量指标 | 出栏数 | ≥3000头 | 3120头 | 40 |
          | 效益指标 | 经济效益指标 | 户均增收 | ≥2000元 | 2100元 | 40 |
          | 总分 | < | < | < | < | ⟦75⟧ |`,
        messages: ["impossible"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 项目名称 | 社区食堂补助 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 50 | 50 | 38 | 10 | 76% | 7.6 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        | 产出指标 | 数量指标 | 补助食堂数 | ≥12家 | 12家 | 50 | 50 | |
        | 效益指标 | 社会效益指标 | 就餐老人数 | ≥900人 | 960人 | 30 | 30 | |
        | 满意度指标 | 服务对象满意度指标 | 老人满意度 | ≥90% | 95% | 10 | 10 | |
        | 总分 | < | < | < | < | 100 | 97.6 | |`,
      `
        | 2022年度某市项目绩效自评表 | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
        | 产出指标 | 数量指标 | 出栏数 | ≥3000头 | 3120头 | 40 |
        | 效益指标 | 经济效益指标 | 户均增收 | ≥2000元 | 2100元 | 40 |
        | 总分 | < | < | < | < | 100 |`,
    ],
  },

  *check({ form: own, related }) {
    const form = related?.together ?? own;
    const total = form.total?.score;
    if (!total || total.points === null || isGoalBlock(form) || areLevelShares(form)) return;
    const { sum, fits, certain } = compareTotal(form, total.points);
    if (fits) return;
    const data = { total: total.points, sum };
    if (!certain) yield { messageId: "impossible", at: total.at, data };
    else {
      yield { messageId: "off", at: total.at, data, fixes: [setScore(total, sum)] };
    }
  },
});
