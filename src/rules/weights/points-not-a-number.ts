import type { Form, Indicator, Points } from "../../form/form";
import { isBlank } from "../../values/blank";
import { formatPoints, toHundredths } from "../../values/hundredths";
import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import { setScore } from "../scores/set-score";
import { fullMarks } from "./weights-of-form";

/** Words by which a form takes a row out of the count; header words that a row repeats. */
const notCounted = /不(?:参与|计|评|扣|适用|涉及)|免|未(?:评|计|列)|合并|^(?:得分|分值|权重|自评得分)$/;
const scannersDigits: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  〇: "0",
  I: "1",
  l: "1",
  "|": "1",
  i: "1",
};

/** `IO` is most likely 10; null where no figure suggests itself. In hundredths. */
function likelyPoints(text: string): number | null {
  const key = text.normalize("NFKC").replace(/\s+/g, "").replace(/分$/, "");
  const digits = key.replace(/[OoQ〇Il|i]/g, (char) => scannersDigits[char] ?? char).replace(/[,。·]/g, ".");
  const points = /^\d+(?:\.\d+)?\.?$/.test(digits) ? toHundredths(Number.parseFloat(digits)) : null;
  return points !== null && points <= fullMarks ? points : null;
}

function isText(cell: Points | null): cell is Points {
  if (!cell || cell.covered || cell.points !== null) return false;
  return !isBlank(cell.text) && !notCounted.test(cell.text);
}

/** A row that is weighed and scored: an indicator, the money, the total. */
type PointedRow = Pick<Indicator, "weight" | "score">;

/** What a score's text stands for: a misread figure, or 满分. */
function likelyScore(score: Points, weight: Points | null): number | null {
  const most = weight?.points ?? null;
  if (/^满分?$/.test(score.text.trim())) return most;
  const points = likelyPoints(score.text);
  return points !== null && (most === null || points <= most) ? points : null;
}

/** A cell that should hold points and holds text. */
interface TextCell {
  readonly cell: Points;
  readonly what: string;
  readonly likely: number | null;
}

function textsOf(row: PointedRow | null, ofWeight: string, ofScore: string): readonly TextCell[] {
  const { weight = null, score = null } = row ?? {};
  const found: TextCell[] = [];
  if (isText(weight)) found.push({ cell: weight, what: ofWeight, likely: likelyPoints(weight.text) });
  if (isText(score)) found.push({ cell: score, what: ofScore, likely: likelyScore(score, weight) });
  return found;
}

function ofRows({ indicators }: Form): readonly TextCell[] {
  return indicators.flatMap((row) => (row.breakdown ? [] : textsOf(row, "分值", "得分")));
}

/** In the money block and the total row words may stand where others print points: only misread figures and 满分 count. */
function besideRows({ budget, total }: Form): readonly TextCell[] {
  const ofMoney = textsOf(budget?.total ?? null, "预算执行分值", "预算执行得分");
  return [...ofMoney, ...textsOf(total, "分值合计", "总分")].filter(({ likely }) => likely !== null);
}

function fixesOf(cell: Points, likely: number | null): readonly FixDraft[] {
  return likely === null ? [] : [setScore(cell, likely)];
}

export default defineRule({
  id: "points-not-a-number",
  title: "分值、得分应是数字",
  why: "不是数字的分值和得分不会计入合计，总分就会少算。",
  basis: basis.arithmetic,
  level: "error",
  book: [],
  needs: ["points in words"],
  messages: {
    likely: ({ what, text, likely }: { what: string; text: string; likely: number }) =>
      `${what}“${text}”不是数字，疑为 ${formatPoints(likely)}。`,
    text: ({ what, text }: { what: string; text: string }) => `${what}“${text}”不是数字，请填数字。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 保障学生数 | ≥2300人 | 2370人 | 10 | ⟦IO⟧ |
          | ^ | 质量指标 | 供餐合格率 | =100% | 100% | 20 | ⟦满分⟧ |
          | 效益指标 | 社会效益指标 | 家长负担减轻额 | ≥900元 | 960元 | ⟦见附件⟧ | 30 |`,
        messages: ["likely", "likely", "text"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < |
          | 预算执行情况（万元） |  | 全年预算数 | 全年执行数 | 分值 | 得分 |
          | ^ | 年度资金总额 | 80 | 80 | 10 | ⟦满分⟧ |
          | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 保障学生数 | ≥2300人 | 2370人 | 90 | 90 |
          | 总分 | < | < | < | 100 | 优秀 |`,
        messages: ["likely"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 保障学生数 | ≥2300人 | 2370人 | 10分 | 10分 |
        | ^ | 质量指标 | 供餐合格率 | =100% | 100% | ２０ | ２０ |
        | 效益指标 | 生态效益指标 | 不涉及 | — | — | — | 不计分 |`,
    ],
  },

  *check({ form }) {
    for (const { cell, what, likely } of [...ofRows(form), ...besideRows(form)]) {
      const text = cell.text.trim();
      const place = { at: cell.at, fixes: fixesOf(cell, likely) };
      if (likely === null) yield { messageId: "text", data: { what, text }, ...place };
      else yield { messageId: "likely", data: { what, text, likely }, ...place };
    }
  },
});
