import type { Form, Remark } from "../../form/form";
import { tolerance } from "../../scoring/settle-score";
import { isBlank } from "../../values/blank";
import { formatPoints } from "../../values/hundredths";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { labelWords } from "./label-words";
import { sharedPoints } from "../weights/shared-points";
import { fullMarks } from "../weights/weights-of-form";

const nothing =
  /^(?:暂|均|目前|尚|基本)*(?:无|没有|未发现)(?:明显|突出|其他)?(?:问题|存在问题|需要说明的(?:问题|情况)|改进措施)?[。.]?$/;

function isEmptyRemark({ role, value }: Remark): boolean {
  return (
    (role === "problems" || role === "measures") && (isBlank(value.text) || nothing.test(value.text.trim()))
  );
}

/** Points lost as the sheet prints them, in hundredths: of the total, else of the rows and the execution. */
function lostPoints(form: Form): number {
  const total = form.total?.score?.points;
  if (total !== null && total !== undefined) {
    const full = form.total?.weight?.points ?? fullMarks;
    return full - total;
  }
  const money = form.budget?.total;
  const pairs = [
    ...sharedPoints(form),
    { weight: money?.weight?.points ?? null, score: money?.score?.points ?? null },
  ];
  return pairs.reduce(
    (lost, { weight, score }) =>
      weight === null || score === null ? lost : lost + Math.max(0, weight - score),
    0,
  );
}

export default defineRule({
  id: "comment-blank",
  title: "失了分却没有写问题或措施",
  why: "得分没有满，就说明有没做到的地方。问题和措施写“无”，与得分矛盾。",
  basis: basis.deviationReason,
  level: "warning",
  book: ["S-COMMENTBLANK"],
  kinds: reviewKinds,
  when: ({ form }) => form.remarks.some(isEmptyRemark),
  messages: {
    blank: ({ label, lost }: { label: string; lost: number }) =>
      `表上失了 ${formatPoints(lost)} 分，${label}却没有内容，应对应失分写明。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 巡河次数 | ≥240次 | 210次 | 60 | 52.5 |
          | 效益指标 | 生态效益指标 | 断面水质达标率 | ≥90% | 91% | 40 | 40 |
          | 总分 | < | < | < | < | 100 | 92.5 |
          | 存在问题 | ⟦无⟧ | < | < | < | < | < |
          | 改进措施 | ⟦⟧ | < | < | < | < | < |`,
        messages: ["blank", "blank"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 巡河次数 | ≥240次 | 252次 | 60 | 60 |
        | 效益指标 | 生态效益指标 | 断面水质达标率 | ≥90% | 91% | 40 | 40 |
        | 总分 | < | < | < | < | 100 | 100 |
        | 存在问题 | 无 | < | < | < | < | < |
        | 改进措施 | 无 | < | < | < | < | < |`,
    ],
  },

  *check({ form }) {
    const empty = form.remarks.filter(isEmptyRemark);
    if (empty.length === 0) return;
    const lost = lostPoints(form);
    if (lost <= tolerance) return;
    for (const { label, value } of empty) {
      yield {
        messageId: "blank",
        at: value.at,
        data: { label: labelWords(label), lost },
      };
    }
  },
});
