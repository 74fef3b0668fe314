import { rewritten } from "../../form/rewritten";
import type { Profile } from "../../profile/profile";
import { tolerance } from "../../scoring/settle-score";
import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { fullMarks } from "./weights-of-form";

type Grade = Profile["grades"][number];

/** 优秀 is 优, 较差 is 差; undefined for words of other scales, such as 合格. */
function gradeNamed(text: string, { grades }: Profile): Grade | undefined {
  const word = text.normalize("NFKC").replace(/\s+|^较/g, "");
  return grades.find(
    ({ name }) => word === name || word === `${name}秀` || word === `${name}好` || word === `${name}等`,
  );
}

function gradeAt(total: number, { grades }: Profile): Grade | undefined {
  return grades.find(({ from }) => total >= from * 100);
}

export default defineRule({
  id: "grade-mismatch",
  title: "等级应与总分相符",
  why: "等级由总分划定：90 分以上为优，80 至 90 分为良，60 至 80 分为中，60 分以下为差。",
  basis: basis.grades,
  level: "error",
  book: ["W-GRADE"],
  messages: {
    mismatch: ({ total, grade, expected }: { total: number; grade: string; expected: string }) =>
      `总分 ${formatPoints(total)}，等级应为“${expected}”，现填“${grade}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 检测样品数 | ≥1500份 | 1320份 | 60 | 52.8 |
          | 效益指标 | 社会效益指标 | 预警信息发布及时率 | ≥95% | 88% | 40 | 36.7 |
          | 总分 | < | < | < | < | 100 | 89.5 |
          | 自评等级 | ⟦优⟧ | < | < | < | < | < |`,
        messages: ["mismatch"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 检测样品数 | ≥1500份 | 1500份 | 60 | 60 |
        | 效益指标 | 社会效益指标 | 预警信息发布及时率 | ≥95% | 72% | 40 | 30 |
        | 总分 | < | < | < | < | 100 | 90 |
        | 自评等级 | 优秀 | < | < | < | < | < |`,
    ],
  },

  *check({ form, profile, scores }) {
    const cell = form.total?.grade;
    const full = form.total?.weight?.points ?? fullMarks;
    const total = form.total?.score?.points ?? scores.declared;
    // A total of the indicators alone is not what the grade goes by.
    if (!cell || total === null || full !== fullMarks) return;
    const grade = gradeNamed(cell.text, profile);
    const passing = [total, total + tolerance].map((points) => gradeAt(points, profile));
    const expected = passing[0]?.name;
    if (!grade || expected === undefined || passing.includes(grade)) return;
    const fix = {
      title: `改为 ${expected}`,
      kind: "suggestion",
      cells: [{ at: cell.at, to: rewritten(cell, expected) }],
    } as const;
    yield { messageId: "mismatch", at: cell.at, data: { total, grade: cell.text, expected }, fixes: [fix] };
  },
});
