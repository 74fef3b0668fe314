import type { Indicator } from "../../form/form";
import { isSurveyed, tellsSurvey } from "../../form/survey";
import { isBlank } from "../../values/blank";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "../wording/quoted";

/** A row that reports a result, with its evidence cell empty. */
function lacksEvidence({ actual, score, extra, breakdown }: Indicator): boolean {
  if (breakdown || !extra.evidence || !isBlank(extra.evidence.text)) return false;
  return actual !== null && !isBlank(actual.text) && (score === null || (score.points ?? 0) > 0);
}

export default defineRule({
  id: "evidence-missing",
  title: "写明佐证材料",
  why: "表上有佐证材料一栏的，每个完成值都要有据可查。满意度更要写明怎样调查、有多少样本。",
  basis: basis.coreEvidence,
  level: "advice",
  book: ["S-NOEVIDENCE", "S-SATNOEVID"],
  kinds: reviewKinds,
  messages: {
    survey: ({ name }: { name: string }) => `${quoted(name)}没有写明依据，应注明问卷调查的时间和份数。`,
    rows: ({ count }: { count: number }) => `有 ${count} 项完成值没有写佐证材料。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 佐证材料 |
          | 产出指标 | 数量指标 | 发放助学金 | ≥320人 | 326人 | 50 | 50 | 发放名册 |
          | ^ | 时效指标 | 发放及时率 | =100% | 100% | 30 | 30 | ⟦⟧ |
          | 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90% | 95% | 10 | 10 | ⟦⟧ |`,
        messages: ["rows", "survey"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 佐证材料 |
        | 产出指标 | 数量指标 | 发放助学金 | ≥320人 | 326人 | 80 | 80 | 发放名册 |
        | 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90% | 95% | 10 | 10 | 11月问卷调查，有效问卷212份 |`,
    ],
  },

  *check({ form }) {
    const lacking = form.indicators.filter(lacksEvidence);
    const surveys = lacking.filter(isSurveyed);
    for (const row of surveys) {
      if (tellsSurvey(form, row)) continue;
      yield {
        messageId: "survey",
        at: row.extra.evidence?.at ?? null,
        data: { name: row.name.text },
        level: "warning",
      };
    }
    const others = lacking.filter((row) => !surveys.includes(row));
    const [first, ...rest] = others.flatMap(({ extra }) => extra.evidence?.at ?? []);
    if (first) yield { messageId: "rows", at: first, related: rest, data: { count: others.length } };
  },
});
