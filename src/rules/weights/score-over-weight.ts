import { tolerance } from "../../scoring/settle-score";
import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { groupSums } from "./group-sums";
import { sharedPoints, type SharedPoints } from "./shared-points";
import { fullMarks, weightsOf } from "./weights-of-form";

const fewestToJudge = 4;

interface Over {
  readonly shared: SharedPoints;
  readonly weight: number;
  readonly score: number;
}

function overOf(shared: SharedPoints): Over | null {
  const { weight, score } = shared;
  // What is above 100 is no score: points-run-together speaks of it.
  if (weight === null || score === null || weight < 0 || weight > fullMarks || score > fullMarks) return null;
  return score > weight + tolerance ? { shared, weight, score } : null;
}

export default defineRule({
  id: "score-over-weight",
  title: "得分不能超过分值",
  why: "得分以该项指标所赋分值为限，超额完成也不加分。",
  basis: basis.quantitativeScore,
  level: "error",
  book: ["W-SCOREGT"],
  needs: ["score column", "score above weight"],
  messages: {
    over: ({ score, weight }: { score: number; weight: number }) =>
      `得分 ${formatPoints(score)} 超过分值 ${formatPoints(weight)}，最高得 ${formatPoints(weight)}。`,
    shared: ({ score, weight, rows }: { score: number; weight: number; rows: number }) =>
      `这 ${rows} 行合用分值 ${formatPoints(weight)}，得分合计 ${formatPoints(score)}，超过了分值。`,
    group: ({ label, score, most }: { label: string; score: number; most: number }) =>
      `${label}下得分合计 ${formatPoints(score)}，超过印的 ${formatPoints(most)} 分。`,
    scale: ({ rows }: { rows: number }) =>
      `${rows} 行的得分大于分值，像是按百分制打的分。得分应是分值以内的数。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 改造户厕数 | ≥400座 | 436座 | 8 | ⟦8.5⟧ |
          | ^ | 质量指标 | 验收合格率 | ≥95% | 97% | 12 | 12 |`,
        messages: ["over"],
      },
      {
        sheet: `
          | 2022年度某市项目绩效自评表 | < | < | < | < | < |
          | 项目名称 | 公共图书馆免费开放 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
          | ⟦产出指标（40分）⟧ | 数量指标 | 接待读者 | ≥12万人次 | 13万人次 | 25 |
          | ^ | 质量指标 | 设备完好率 | ≥95% | 98% | 20 |
          | 效益指标（40分） | 社会效益指标 | 阅读推广活动场次 | ≥50场 | 52场 | 40 |`,
        messages: ["group"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 巡诊次数 | ≥24次 | 25次 | 20 | ⟦15⟧ |
          | ^ | ^ | 巡诊村数 | ≥12个 | 12个 | ^ | 10 |`,
        messages: ["shared"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | ⟦得分⟧ |
          | 产出指标 | 数量指标 | 孵化企业数 | ≥15家 | 15家 | 30 | 100 |
          | ^ | 质量指标 | 毕业企业比例 | ≥30% | 29% | 20 | 95 |
          | 效益指标 | 经济效益指标 | 企业营业收入 | ≥2亿元 | 2.1亿元 | 30 | 100 |
          | 满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥90% | 88% | 10 | 92 |`,
        messages: ["scale"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 巡诊次数 | ≥24次 | 25次 | 20 | 10 |
        | ^ | ^ | 巡诊村数 | ≥12个 | 12个 | ^ | 10 |
        | 效益指标 | 社会效益指标 | 签约服务率 | ≥70% | 72% | 30 | 30 |`,
      `
        | 2022年度某市项目绩效自评表 | < | < | < | < | < |
        | 项目名称 | 公共图书馆免费开放 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
        | 产出指标（40分） | 数量指标 | 接待读者 | ≥12万人次 | 13万人次 | 25 |
        | ^ | 质量指标 | 设备完好率 | ≥95% | 98% | 15 |
        | 效益指标（40分） | 社会效益指标 | 阅读推广活动场次 | ≥50场 | 52场 | 40 |`,
    ],
  },

  *check({ form }) {
    if (!form.columns.score) return;
    if (!form.indicators.some(({ weight }) => weight)) {
      for (const { label, sum, most } of groupSums(form, 1, "score")) {
        if (sum <= most + tolerance) continue;
        yield {
          messageId: "group",
          at: label.at,
          data: { label: label.text.replace(/\s+/g, ""), score: sum, most },
        };
      }
      return;
    }
    if (form.columns.weight && !weightsOf(form)) return;
    const all = sharedPoints(form);
    const over = all.map(overOf).filter((found) => found !== null);
    if (over.length >= fewestToJudge && over.length * 2 > all.length) {
      yield { messageId: "scale", at: form.columns.score.at, data: { rows: over.length }, level: "warning" };
      return;
    }
    for (const { shared, weight, score } of over) {
      const at = shared.scoreCell?.at ?? null;
      const rows = shared.rows.length;
      if (rows > 1) yield { messageId: "shared", at, data: { score, weight, rows } };
      else yield { messageId: "over", at, data: { score, weight } };
    }
  },
});
