import { compareValues } from "../../values/compare";
import { parseValue } from "../../values/parse-value";
import type { Value } from "../../values/value";
import type { Standard } from "../schema";
import { mayBeChecked, shownStandard } from "../standard";
import type { HistoryStandard } from "./history-standard";

/** Less than this share of what was usually reached is clearly less. */
const clearly = 0.9;

/** A figure that one may stay below and not exceed; others are floors. */
const ceiling = /以内|不超过|不得超过|不高于|微克|毫克|mg/;

/** Figures of certain years only: another year's sheet is not asked about them. */
const ofOneYear = /（\d{4}年[）春]/;

function standardQuestion(target: Value, standard: Standard): string | null {
  if (!mayBeChecked(standard) || ofOneYear.test(standard.value)) return null;
  const { value, source } = shownStandard(standard);
  const compared = compareValues(target, parseValue(value.replace(/（.*/, "")));
  if (!compared.comparable) return null;
  const { actual: fixed, target: wanted } = compared;
  const isCeiling = ceiling.test(value);
  const isAmiss = isCeiling ? wanted > fixed : wanted < fixed;
  if (!isAmiss) return null;
  return `目标“${target.text}”${isCeiling ? "高于" : "低于"}${value}（${source}），是否另有规定？`;
}

function historyQuestion(target: Value, history: HistoryStandard): string | null {
  const { number, unit, operator } = target;
  const aimsHigh = operator === "≥" || operator === ">" || operator === "=" || operator === undefined;
  if (target.kind !== "number" || number === undefined || unit !== history.unit || !aimsHigh) return null;
  if (number >= history.least || number >= clearly * history.median) return null;
  return `目标“${target.text}”明显低于历年完成值（最低 ${history.least}${unit ?? ""}，中位数 ${history.median}${unit ?? ""}），是否偏低？`;
}

/**
 * What may be asked about a target, in Chinese sentences: below what the unit itself always reached, or past a figure that binds it or
 * that a technical standard fixes. Questions, never findings: only the unit knows its reasons.
 */
export function targetQuestions(
  target: Value,
  known: { readonly standard: Standard | null; readonly history: HistoryStandard | null },
): readonly string[] {
  const { standard, history } = known;
  return [
    standard ? standardQuestion(target, standard) : null,
    history ? historyQuestion(target, history) : null,
  ].filter((question) => question !== null);
}
