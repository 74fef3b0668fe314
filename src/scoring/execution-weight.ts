import type { Form, Indicator, Points } from "../form/form";
import { plainName } from "../form/plain-name";
import type { Profile } from "../profile/profile";
import { isBlank } from "../values/blank";
import { tolerance } from "./settle-score";

const fullMarks = 10000;
const executionName = /^(?:项目|年度|全年|部门|单位|整体|总体|财政|预算|资金|支出)*执行(?:率|进度|情况)$/;

function isExecutionRow(indicator: Indicator): boolean {
  const { text } = indicator.name;
  return indicator.level1 === "预算执行" || (/执\s*行/.test(text) && executionName.test(plainName(text)));
}

/** The points of all indicators: their weights, or their scores where the form prints no weights. */
function indicatorPoints(form: Form): number {
  const points = (column: "weight" | "score"): number =>
    form.indicators.reduce((sum, indicator) => sum + (indicator[column]?.points ?? 0), 0);
  const weights = points("weight");
  return weights > 0 ? weights : points("score");
}

/** The block has a cell for a score that is used, or will be: nothing on the form is scored yet. */
function isScored(form: Form, score: Points | null): boolean {
  if (!score) return false;
  if (score.text.trim() !== "") return !isBlank(score.text);
  return !form.indicators.some((indicator) => (indicator.score?.points ?? null) !== null);
}

/** The points of the money block in hundredths; null where it has none or an indicator row stands for it. */
export function executionWeight(form: Form, profile: Profile): number | null {
  const { budget } = form;
  if (!budget) return null;
  const printed = budget.total?.weight?.points ?? budget.printedPoints;
  const hasRow = form.indicators.some(isExecutionRow);
  if (printed !== null) {
    const full = form.total?.weight?.points ?? fullMarks;
    return hasRow && indicatorPoints(form) + printed > full + tolerance ? null : printed;
  }
  return hasRow || !isScored(form, budget.total?.score ?? null) ? null : profile.weights.execution * 100;
}
