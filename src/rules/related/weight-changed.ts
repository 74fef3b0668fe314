import type { IndicatorPair } from "../../form/pair-indicators";
import { tolerance } from "../../scoring/settle-score";
import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { laterKinds } from "../form-kinds";
import { defineRule } from "../rule";
import { comparedRows, isStrange } from "./compared";

/** A row whose weight stands in both forms; points are hundredths. */
interface Weighed {
  readonly pair: IndicatorPair;
  readonly before: number;
  readonly now: number;
}

function weighedRows(pairs: readonly IndicatorPair[]): readonly Weighed[] {
  return pairs.flatMap((pair) => {
    const before = pair.before.weight;
    const now = pair.now.weight;
    if (!before || !now || before.covered || now.covered) return [];
    if (before.points === null || now.points === null) return [];
    return [{ pair, before: before.points, now: now.points }];
  });
}

const mostly = 0.5;

/**
 * What the approved weights are on this form's scale: a target sheet of 100 points becomes a review of 90. Null where
 * the weights were set anew altogether.
 */
function scaleOf(rows: readonly Weighed[]): number | null {
  const equal = rows.filter(({ before, now }) => Math.abs(before - now) <= tolerance);
  if (equal.length >= rows.length * mostly) return 1;
  const sum = (side: "before" | "now"): number => rows.reduce((all, row) => all + row[side], 0);
  const scale = sum("before") > 0 ? sum("now") / sum("before") : 0;
  const kept = rows.filter(({ before, now }) => Math.abs(before * scale - now) <= 100);
  return scale !== 1 && kept.length === rows.length ? scale : null;
}

/** What all scores together gain by the new weights, each row earning the share it declares. */
function pointsGained({ pair, before, now }: Weighed): number {
  const score = pair.now.score?.points ?? null;
  return score === null || now <= 0 ? 0 : score - (score * before) / now;
}

export default defineRule({
  id: "weight-changed",
  title: "分值应与批复的目标表一致",
  why: "分值随预算批复确定，一般不再调整。把完成得好的指标加重，总分就不可比了。",
  basis: basis.coreWeights,
  level: "warning",
  book: ["W-CHANGED"],
  kinds: laterKinds,
  needs: ["approved form"],
  messages: {
    changed: ({ before, now }: { before: string; now: string }) =>
      `批复的分值是 ${before}，这里是 ${now}。如经批准调整，附上批复。`,
    raised: ({ before, now, gained }: { before: string; now: string; gained: string }) =>
      `批复的分值是 ${before}，这里改成 ${now}；按批复的分值计算，各项得分合计少 ${gained} 分。如经批准调整，附上批复。`,
    anew: ({ rows }: { rows: number }) =>
      `${rows} 项指标的分值与批复的目标表都不同。如经批准调整，附上批复。`,
  },
  examples: {
    approved: `
      | 项目支出绩效目标申报表 | < | < | < | < |
      | 项目名称 | 图书购置 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
      | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | 30 |
      | ^ | 质量指标 | 图书验收合格率 | =100% | 20 |
      | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 30 |
      | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 10 |`,
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
          | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | 5100册 | ⟦35⟧ |
          | ^ | 质量指标 | 图书验收合格率 | =100% | 100% | ⟦15⟧ |
          | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 2.2万人次 | 30 |
          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% | 10 |`,
        messages: ["changed", "changed"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | 2500册 | ⟦20⟧ | 10 |
          | ^ | 质量指标 | 图书验收合格率 | =100% | 100% | ⟦30⟧ | 30 |
          | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 2.2万人次 | 30 | 30 |
          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% | 10 | 10 |`,
        messages: ["changed", "raised"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ⟦分值⟧ |
          | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | 5100册 | 15 |
          | ^ | 质量指标 | 图书验收合格率 | =100% | 100% | 35 |
          | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 2.2万人次 | 25 |
          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% | 15 |`,
        messages: ["anew"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < |
        | 项目名称 | 图书购置 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
        | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% | 10 |
        | 产出指标 | 质量指标 | 图书验收合格率 | =100% | 100% | 20.0 |
        | ^ | 数量指标 | 购置图书册数 | ≥5000册 | 5100册 | 30 |
        | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 2.2万人次 | 30 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < |
        | 项目名称 | 图书购置 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
        | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | 5100册 | 26.7 |
        | ^ | 质量指标 | 图书验收合格率 | =100% | 100% | 17.8 |
        | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 2.2万人次 | 26.7 |
        | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% | 8.8 |`,
    ],
  },

  *check(context) {
    const compared = comparedRows(context);
    if (!compared || isStrange(compared)) return;
    const rows = weighedRows(compared.pairs);
    if (rows.length === 0) return;
    const scale = scaleOf(rows);
    if (scale === null) {
      const at = context.form.columns.weight?.at ?? null;
      const different = rows.filter(({ before, now }) => Math.abs(before - now) > tolerance);
      yield { messageId: "anew", at, data: { rows: different.length } };
      return;
    }
    if (scale !== 1) return;
    const gained = rows.reduce((sum, row) => sum + pointsGained(row), 0);
    for (const row of rows) {
      const at = row.pair.now.weight?.at ?? null;
      if (Math.abs(row.before - row.now) <= tolerance) continue;
      const data = { before: formatPoints(row.before), now: formatPoints(row.now) };
      if (gained > tolerance && pointsGained(row) > tolerance)
        yield {
          messageId: "raised",
          at,
          data: { ...data, gained: formatPoints(Math.round(gained)) },
          level: "error",
        };
      else yield { messageId: "changed", at, data };
    }
  },
});
