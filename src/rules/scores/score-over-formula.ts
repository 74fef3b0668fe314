import type { Indicator, Points } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import type { IndicatorScore } from "../../scoring/score-sheet";
import { tolerance } from "../../scoring/settle-score";
import { formatPoints } from "../../values/hundredths";
import { actualsOf, isUsable } from "../actuals/actual-fault";
import { quoted } from "../wording/quoted";
import { rowsOf } from "../wording/rows";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { setScore } from "./set-score";

interface Above {
  readonly indicator: Indicator;
  readonly cell: Points;
  readonly score: number;
  readonly most: number;
  readonly isFull: boolean;
}

function aboveOf({ indicator, formula, declared, most }: IndicatorScore): Above | null {
  const weight = indicator.weight?.points ?? null;
  if (formula === null || formula === "qualitative" || declared === null || most === null) return null;
  if (weight === null || !indicator.score || declared <= most + tolerance) return null;
  // Above its weight: score-over-weight speaks of it.
  if (declared > weight + tolerance) return null;
  return { indicator, cell: indicator.score, score: declared, most, isFull: declared >= weight };
}

/** Where nothing but the name tells that more or less is better, the finding rests on words. */
function isCertain({ indicator, formula }: IndicatorScore): boolean {
  const target = targetInForce(indicator)?.value;
  const { actual, level2 } = indicator;
  if (!actual) return true;
  const flags = [...actual.value.flags, ...(target?.flags ?? [])];
  if (flags.includes("approximate") || flags.includes("embedded")) return false;
  if (target?.operator !== undefined || (indicator.extra.direction?.text ?? "") !== "") return true;
  if (formula === "positive") return level2 === "数量指标";
  return formula !== "reverse" && formula !== "zero";
}

/** 良 where 优 was aimed at, or one of several values missed: no formula says how many marks it is worth, but not all. */
function isPartMissed({ indicator, formula, met, declared }: IndicatorScore): boolean {
  const { kind, parts } = indicator.actual?.value ?? {};
  if (formula !== null || met !== false || !(parts || kind === "grade")) return false;
  return (declared ?? 0) > 0 && declared === indicator.weight?.points;
}

function missedData(indicator: Indicator, score: number | null) {
  const target = targetInForce(indicator);
  return {
    score: score ?? 0,
    text: quoted(indicator.actual?.text ?? ""),
    target: quoted(target?.text ?? ""),
  };
}

interface Data {
  readonly score: number;
  readonly arithmetic: string;
}

export default defineRule({
  id: "score-over-formula",
  title: "得分不能高于按公式算出的分",
  why: "没有完成的指标按完成比例得分，多得的分在复核时会被扣回。",
  basis: basis.quantitativeScore,
  level: "error",
  book: ["S-SCOREFORM", "S-FULLNOTDONE", "S-NEGEXCEED", "D-ADJUSTED"],
  kinds: reviewKinds,
  messages: {
    short: ({ score, arithmetic }: Data) =>
      `没有完成指标值，得满分 ${formatPoints(score)} 偏高：${arithmetic}。`,
    exceeded: ({ score, arithmetic }: Data) =>
      `超过了上限，得满分 ${formatPoints(score)} 偏高：${arithmetic}。`,
    above: ({ score, arithmetic }: Data) => `得分 ${formatPoints(score)} 偏高：${arithmetic}。`,
    late: ({ score, text, target }: { score: number; text: string; target: string }) =>
      `完成值${text}超过了时限${target}，不应得满分 ${formatPoints(score)}。`,
    lower: ({ score, text, target }: { score: number; text: string; target: string }) =>
      `完成值${text}没有达到${target}，不应得满分 ${formatPoints(score)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 2023年度项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 巡查文物点 | ≥26处 | 12处 | 10 | ⟦10⟧ |
| ^ | 修缮面积 | ≥60平方米 | 50平方米 | 10 | ⟦9⟧ |
| ^ | 完工时间 | 2023年9月底前 | 2023年11月 | 10 | ⟦10⟧ |
| 成本指标 | 单处修缮费用 | ≤20万元 | 23万元 | 10 | ⟦10⟧ |
| 效益指标 | 文物安全事故 | =0起 | 2起 | 10 | ⟦8⟧ |
| ^ | 开放服务考核等次 | 优 | 良 | 10 | ⟦10⟧ |
| ^ | 讲解场次；参观人数 | ≥80场；≥2万人 | 85场；1.6万人 | 10 | ⟦10⟧ |`,
        messages: ["short", "above", "late", "exceeded", "above", "lower", "lower"],
      },
    ],
    good: [
      `
| 2023年度项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 巡查文物点 | ≥26处 | 12处 | 10 | 4.6 | 人员调整，下年补巡 |
| ^ | 修缮面积 | ≥60平方米 | 60平方米 | 10 | 10 |  |
| ^ | 完工时间 | 2023年9月底前 | 2023年8月 | 10 | 10 |  |
| 成本指标 | 单处修缮费用 | ≤20万元 | 19.6万元 | 10 | 10 |  |
| ^ | 投诉办结率 | ≥5% | 0.05 | 10 | 10 |  |
| 效益指标 | 文物安全事故 | =0起 | 2起 | 10 | 0 | 两起盗损已追回 |
| 满意度指标 | 参观者满意度 | ≤90% | 96% | 10 | 10 |  |`,
    ],
  },

  *check({ form, scores }) {
    if (!scores.scored) return;
    const actuals = actualsOf(form);
    for (const row of scores.indicators) {
      if (isPartMissed(row)) {
        const at = row.indicator.score?.at ?? null;
        yield { messageId: "lower", at, data: missedData(row.indicator, row.declared), level: "warning" };
        continue;
      }
      const above = aboveOf(row);
      if (!above || (above.indicator.actual && !isUsable(actuals.get(above.indicator)))) continue;
      const { cell, score, most, isFull, indicator } = above;
      // With the operator turned the full marks are right: operator-wrong-way speaks of the target.
      const judged = rowsOf(form).find((other) => other.indicator === indicator);
      if (isFull && judged?.targetFault === "wrong-way") continue;
      const level = isCertain(row) ? "error" : "warning";
      const at = cell.at;
      const related = [indicator.actual?.at, indicator.target?.at].filter((place) => place !== undefined);
      if (row.formula === "deadline") {
        yield { messageId: "late", at, related, data: missedData(indicator, score), level };
        continue;
      }
      const data = { score, arithmetic: row.arithmetic };
      const isShort = row.met === false && isFull;
      const messageId = !isShort ? "above" : row.formula === "reverse" ? "exceeded" : "short";
      yield { messageId, at, related, data, level, fixes: [setScore(cell, most)] };
    }
  },
});
