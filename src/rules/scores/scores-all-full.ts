import type { Form } from "../../form/form";
import type { Profile } from "../../profile/profile";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { copiedActuals } from "../actuals/copied-actuals";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { explainsMoney } from "../money/money-explained";
import { defineRule } from "../rule";

const fewest = 5;

/** How many rows carry points, all of them full; null when one is not, or when there are too few to tell. */
function fullRows({ indicators }: Form): number | null {
  let rows = 0;
  for (const { breakdown, weight, score } of indicators) {
    if (breakdown || !weight || !score || weight.covered || score.covered) continue;
    if (!weight.points) continue;
    if (score.points === null || score.points < weight.points) return null;
    rows++;
  }
  return rows >= fewest ? rows : null;
}

/** Money left over that nobody accounts for: score-outruns-execution says that the scores are too high. */
function isUnspent(form: Form, { execution }: ScoreSheet, { inflation }: Profile): boolean {
  const { percent } = execution;
  return percent !== null && percent < (1 - inflation) * 100 && !explainsMoney(form);
}

export default defineRule({
  id: "scores-all-full",
  title: "各项指标全部满分的应核对",
  why: "项项满分的自评常被抽查；完成值照抄的，更容易被认定为虚高。",
  basis: basis.honestScores,
  level: "advice",
  book: ["S-ALLFULL"],
  kinds: reviewKinds,
  needs: ["score column"],
  messages: {
    full: ({ rows }: { rows: number }) => `${rows} 项指标全部满分，请核对是否据实打分。`,
    copied: ({ rows }: { rows: number }) => `${rows} 项指标全部满分，完成值又多与指标值相同，请按实际核对。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 办展次数 | ≥6次 | 7次 | 20 | 20 |
| ^ | 展品完好率 | ≥98% | 100% | 20 | 20 |
| ^ | 布展时间 | 5月底前 | 4月 | 10 | 10 |
| 效益指标 | 观众人次 | ≥2万人次 | 2.2万人次 | 30 | 30 |
| 满意度指标 | 观众满意度 | ≥90% | 95% | 10 | 10 |
| 总分 | < | < | < | 90 | ⟦90⟧ |`,
        messages: ["full"],
      },
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 办展次数 | ≥6次 | 6次 | 20 | 20 |
| ^ | 展品完好率 | ≥98% | 98% | 20 | 20 |
| ^ | 讲解场次 | ≥80场 | 80场 | 10 | 10 |
| 效益指标 | 观众人次 | ≥2万人次 | 2万人次 | 30 | 30 |
| 满意度指标 | 观众满意度 | ≥90% | 90% | 10 | 10 |`,
        messages: ["copied"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 |
| ^ | 年度资金总额 | 100 | 100 | 76 | 10 | 76% |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 办展次数 | ≥6次 | 7次 | 20 | 20 |  |
| ^ | 展品完好率 | ≥98% | 100% | 20 | 20 |  |
| ^ | 布展时间 | 5月底前 | 4月 | 10 | 10 |  |
| 效益指标 | 观众人次 | ≥2万人次 | 2.2万人次 | 30 | 30 |  |
| 满意度指标 | 观众满意度 | ≥90% | 95% | 10 | 10 |  |`,
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 清扫面积 | ≥300万平方米 | 310万平方米 | 20 | 20 |
| ^ | 公厕开放率 | ≥95% | 97% | 20 | 20 |
| 效益指标 | 媒体曝光次数 | ≤3次 | 1次 | 40 | 40 |
| 满意度指标 | 市民满意度 | ≥85% | 88% | 10 | 10 |
| 预算执行 | 预算执行率 | 100% | 99% | 10 | 9.9 |`,
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 办展次数 | ≥6次 | 7次 | 20 | 20 |
| ^ | 展品完好率 | ≥98% | 97% | 20 | 19.8 |
| ^ | 布展时间 | 5月底前 | 4月 | 10 | 10 |
| 效益指标 | 观众人次 | ≥2万人次 | 2.2万人次 | 30 | 30 |
| 满意度指标 | 观众满意度 | ≥90% | 95% | 10 | 10 |`,
    ],
  },

  *check({ form, profile, scores }) {
    const rows = form.columns.score ? fullRows(form) : null;
    if (rows === null || isUnspent(form, scores, profile)) return;
    const at = form.total?.score?.at ?? null;
    if (copiedActuals(form)) yield { messageId: "copied", at, data: { rows }, level: "warning" };
    else yield { messageId: "full", at, data: { rows } };
  },
});
