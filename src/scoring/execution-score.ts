import type { Budget, Form, Indicator } from "../form/form";
import type { Profile } from "../profile/profile";
import { isBlank } from "../values/blank";
import { formatPoints } from "../values/hundredths";
import { figureText, notRecomputed } from "./arithmetic";
import { executionRate, type ExecutionRate } from "./execution-rate";
import { executionWeight } from "./execution-weight";
import type { ExecutionScore, IndicatorScore } from "./score-sheet";
import { hasSharedReason } from "./shared-reason";
import { settleScore, type PassingRange } from "./settle-score";

/** A rate in percent, and how it came about. */
interface Rate {
  readonly percent: number | null;
  readonly line: string;
}

function computedRate({ budget, executed }: ExecutionRate): Rate {
  if (budget === null) return { percent: null, line: notRecomputed("没有预算数") };
  if (executed === null) return { percent: null, line: notRecomputed("没有执行数") };
  if (budget <= 0) return { percent: null, line: notRecomputed("预算数为 0，算不出执行率") };
  return { percent: (executed / budget) * 100, line: `${figureText(executed)} ÷ ${figureText(budget)}` };
}

/** The rate of the figures; the printed one only where a figure is missing. */
function rateOf(budget: Budget, figures: ExecutionRate): Rate {
  const computed = computedRate(figures);
  const printed = budget.total?.rate?.percent ?? null;
  if (computed.percent !== null || printed === null || figures.budget === 0) return computed;
  return { percent: printed, line: `${figureText(printed)}%` };
}

interface Scored extends PassingRange {
  readonly line: string;
}

function linearScore(rate: Rate, percent: number, weight: number): Scored {
  const share = Math.min(Math.max(percent, 0), 100) / 100;
  const points = Math.round(weight * share + 1e-9);
  const full = formatPoints(weight);
  const above = percent > 100 ? "超过 100%，按 100% 计，" : "";
  const line =
    percent >= 100
      ? `${rate.line} ${percent > 100 ? ">" : "="} 1，${above}得满分 ${full}`
      : `${rate.line} × ${full} = ${formatPoints(points)}`;
  return { least: points, most: points, line };
}

function scoreOf(rate: Rate, weight: number, { execution }: Profile): Scored | null {
  const { percent } = rate;
  if (percent === null) return null;
  if (execution.formula.kind === "linear") return linearScore(rate, percent, weight);
  const band = execution.formula.bands.find(({ from }) => percent >= from - 1e-9);
  const points = Math.round(weight * (band?.share ?? 0));
  if (points === weight)
    return { least: weight, most: weight, line: `${rate.line} ≥ 1，得满分 ${formatPoints(weight)}` };
  // A project that is finished inside its budget earns full marks at any rate.
  const line = `${rate.line} = ${figureText(percent)}%，得 ${formatPoints(points)}；项目已完成且未超预算的得 ${formatPoints(weight)}`;
  return { least: points, most: weight, line };
}

/** A reason stands in the row, or in a block for the whole form. */
function isExplained(form: Form): boolean {
  const reason = form.budget?.total?.reason;
  return (reason ? !isBlank(reason.text) : false) || hasSharedReason(form);
}

function scoreBudget(form: Form, budget: Budget, profile: Profile): ExecutionScore {
  const figures = executionRate(budget, profile);
  const rate = rateOf(budget, figures);
  const weight = executionWeight(form, profile);
  const { base } = figures;
  const { percent } = rate;
  if (weight === null) {
    const arithmetic = percent === null ? rate.line : `${rate.line} = ${figureText(percent)}%，表上不计分`;
    return { percent, base, weight, least: null, most: null, declared: null, score: null, arithmetic };
  }
  const declared = budget.total?.score?.points ?? null;
  const scored = scoreOf(rate, weight, profile);
  const score = settleScore(declared, scored, isExplained(form));
  const { least = null, most = null, line: arithmetic = rate.line } = scored ?? {};
  return { percent, base, weight, least, most, declared, score, arithmetic };
}

/** The score of a row of the table that holds the points of the money; null where no rate can be told. */
export function scoreMoneyRow(form: Form, row: Indicator, profile: Profile): IndicatorScore | null {
  const { budget } = form;
  if (!budget?.total) return null;
  const total = { ...budget.total, weight: row.weight, score: row.score };
  const alone = { ...form, budget: { ...budget, total }, indicators: [] };
  const scored = scoreExecution(alone, profile);
  if (scored.least === null) return null;
  return { indicator: row, formula: "positive", completion: scored.percent, met: null, ...scored };
}

/** The money block's rate and score. */
export function scoreExecution(form: Form, profile: Profile): ExecutionScore {
  if (form.budget) return scoreBudget(form, form.budget, profile);
  const nothing = { percent: null, weight: null, least: null, most: null, declared: null, score: null };
  return { base: profile.execution.denominator, arithmetic: "表上没有预算执行", ...nothing };
}
