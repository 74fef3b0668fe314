import type { Form } from "../../form/form";
import { indicatorDirection } from "../../form/indicator-direction";
import { isBoundedRate, isSatisfaction } from "../../form/name-kinds";
import type { Profile } from "../../profile/profile";
import type { IndicatorScore } from "../../scoring/score-sheet";
import { unitNamed } from "../../values/units";
import { actualsOf, isUsable, type JudgedActual } from "../actuals/actual-fault";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule, type Level } from "../rule";
import { explanationOf } from "./explained";
import { outsideCauses } from "./outside-cause-lexicon";

const fewestMore = 2;
const growth = /增|提升|提高|降|减|节/;

/** Where a fifth more means nothing: shares that end at 100 %, and one or two things more. */
function isWithoutMeaning({ indicator, actual, target }: JudgedActual): boolean {
  const name = indicator.name.text;
  if (isBoundedRate(name) || isSatisfaction(name)) return true;
  const { number = 0, unit = actual.value.unit } = target?.value ?? {};
  const kind = unitNamed(unit ?? "")?.kind;
  if (kind === "ratio") return !growth.test(name);
  const isCount = kind === "count" || kind === undefined;
  return isCount && (actual.value.number ?? 0) - number < fewestMore;
}

type Found = { messageId: "above" | "explain" | "tooLow" | "nextYear"; level: Level } | null;

function graded(ratio: number, row: JudgedActual, { over }: Profile): Found {
  const explanation = explanationOf(row.form, row.indicator);
  const isFar = ratio >= over.strongAt;
  switch (explanation.kind) {
    case "written":
      return isFar && !outsideCauses.test(explanation.text)
        ? { messageId: "nextYear", level: "advice" }
        : null;
    case "no-place":
      return isFar && row.form.columns.score ? { messageId: "tooLow", level: "advice" } : null;
    case "missing":
      if (isFar && row.form.columns.score) return { messageId: "tooLow", level: "warning" };
      return ratio >= over.explainAt
        ? { messageId: "explain", level: "warning" }
        : { messageId: "above", level: "advice" };
  }
}

function overRatio({ indicator, formula, met, completion }: IndicatorScore): number {
  if (met !== true || completion === null || completion <= 100) return 0;
  // Rows without points of their own have no formula, but a direction.
  const isUpward =
    formula === null
      ? indicatorDirection(indicator) === "more"
      : formula === "positive" || formula === "exact";
  return isUpward ? completion / 100 : 0;
}

function* exceeding(form: Form, scored: readonly IndicatorScore[], { over }: Profile) {
  const actuals = actualsOf(form);
  for (const score of scored) {
    const ratio = overRatio(score);
    if (ratio < over.warnAt) continue;
    const row = actuals.get(score.indicator);
    if (isUsable(row) && !isWithoutMeaning(row)) yield { row, ratio };
  }
}

/** 1.253 → 125.3%, 8 → 8 倍. */
function timesText(ratio: number): string {
  return ratio >= 3 ? ` ${Number(ratio.toFixed(1))} 倍` : ` ${Number((ratio * 100).toFixed(1))}%`;
}

interface Data {
  readonly times: string;
}

export default defineRule({
  id: "over-completion",
  title: "大幅超额完成应说明原因",
  why: "完成值远高于指标值，多半是指标值定低了；办法要求分析原因，定得明显偏低的适度调减得分。",
  basis: basis.deviationReason,
  level: "warning",
  book: ["S-OVER120", "S-OVER130", "S-OVERLOWTARGET", "S-DEV20"],
  kinds: reviewKinds,
  messages: {
    above: ({ times }: Data) => `完成值是指标值的${times}，宜说明超额的原因。`,
    explain: ({ times }: Data) => `完成值是指标值的${times}，应写明超额的原因。`,
    tooLow: ({ times }: Data) =>
      `完成值是指标值的${times}，指标值明显偏低：应写明原因，得分按偏离程度适度调减。`,
    nextYear: ({ times }: Data) => `完成值是指标值的${times}，指标值定得偏低，下年宜调高。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| 产出指标 | 义诊场次 | ≥40场 | ⟦49场⟧ | 10 | 10 |  |
| ^ | 巡讲受众 | ≥2000人次 | ⟦2700人次⟧ | 10 | 10 | 无 |
| ^ | 发放宣传册 | ≥500册 | ⟦4000册⟧ | 10 | 10 |  |
| 效益指标 | 志愿者人数 | ≥50人 | ⟦120人⟧ | 20 | 20 | 志愿者报名积极 |`,
        messages: ["above", "explain", "tooLow", "nextYear"],
      },
      {
        sheet: `
| 转移支付区域绩效自评表 | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施 |
| 产出指标 | 监测样品数量 | ≥1200份 | ⟦2880份⟧ | |
| ^ | 抽检批次 | ≥60批 | 63批 | |`,
        messages: ["explain"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| 产出指标 | 义诊场次 | ≥40场 | 44场 | 10 | 10 |  |
| ^ | 专家巡诊 | ≥2次 | 3次 | 10 | 10 |  |
| ^ | 免疫接种人数 | ≥2000人 | 5200人 | 10 | 10 | 疫情期间按上级部署扩大接种范围 |
| ^ | 健康档案建档率 | ≥60% | 85% | 10 | 10 |  |
| 成本指标 | 单场费用 | ≤5000元 | 2000元 | 10 | 10 |  |
| 满意度指标 | 居民满意度 | ≥75% | 98% | 10 | 10 |  |`,
    ],
  },

  *check({ form, profile, scores }) {
    for (const { row, ratio } of exceeding(form, scores.indicators, profile)) {
      const found = graded(ratio, row, profile);
      if (found) yield { at: row.actual.at, data: { times: timesText(ratio) }, ...found };
    }
  },
});
