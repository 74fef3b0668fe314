import type { Form, Indicator } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import { causeKinds } from "./causes";
import type { IndicatorScore, ScoreSheet } from "../../scoring/score-sheet";

/** A row of a form with what its cells say about it. */
export interface Reached {
  readonly indicator: Indicator;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** Null where it cannot be told from the cells. */
  readonly met: boolean | null;
  readonly reason: string;
}

const plain = (text: string | undefined): string => (text ?? "").replace(/\s+/g, "");

function reachedOf({ indicator, met }: IndicatorScore): Reached {
  return {
    indicator,
    name: plain(indicator.name.text),
    target: plain(targetInForce(indicator)?.text),
    actual: plain(indicator.actual?.text),
    met,
    reason: (indicator.reason?.text ?? "").trim(),
  };
}

/** The rows of a form that hold a result; breakdowns belong to the row above. */
export function reachedRows({ indicators }: ScoreSheet): readonly Reached[] {
  return indicators.filter(({ indicator }) => !indicator.breakdown).map(reachedOf);
}

/** 完成: one row in a clause, from its own cells: `养护里程 218公里（指标值≥312公里）`. */
export function clauseOf({ name, target, actual }: Reached): string {
  if (actual === "") return `${name}完成值未填（指标值${target}）`;
  return target === "" ? `${name}${actual}` : `${name}${actual}（指标值${target}）`;
}

function sentence(lead: string, rows: readonly Reached[]): readonly string[] {
  return rows.length === 0 ? [] : [`${lead}${rows.map(clauseOf).join("，")}。`];
}

/** How the year's money was spent, in the form's own figures; "" where it prints none. */
export function executionText({ budget }: Form, { execution }: ScoreSheet): string {
  const total = budget?.total;
  const annual = total?.annual?.text ?? total?.initial?.text ?? "";
  const executed = total?.executed?.text ?? "";
  if (annual === "" || executed === "") return "";
  const unit = budget?.moneyUnit ?? "";
  const rate = execution.percent === null ? "" : `，执行率${Math.round(execution.percent * 100) / 100}%`;
  return `全年预算${annual}${unit}，执行${executed}${unit}${rate}。`;
}

/** A draft of 实际完成情况: what was reached, what was not, what the cells do not tell. */
export function completionDraft(form: Form, scores: ScoreSheet): string {
  const rows = reachedRows(scores);
  const filled = rows.filter(({ actual }) => actual !== "");
  return [
    executionText(form, scores),
    ...sentence(
      "已完成：",
      filled.filter(({ met }) => met === true),
    ),
    ...sentence(
      "未完成：",
      filled.filter(({ met }) => met === false),
    ),
    ...sentence(
      "其他：",
      filled.filter(({ met }) => met === null),
    ),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

/** What is still to be written about rows that fell short and give no reason: figures are there, words are not. */
export function reasonSkeletons(scores: ScoreSheet): readonly string[] {
  return reachedRows(scores)
    .filter(({ met, reason, actual }) => met === false && reason === "" && actual !== "")
    .map((row) => `${clauseOf(row)}。原因（${causeKinds.join("／")}）：____。改进措施和时限：____。`);
}
