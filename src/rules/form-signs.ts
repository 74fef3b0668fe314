import type { Amount, Budget, Field, Form, FundRow, Indicator, Points, Quantity } from "../form/form";
import { tolerance } from "../scoring/settle-score";
import { rememberOf } from "../values/remember-of";
import { sign, signsIn } from "./text-signs";

/**
 * What one pass over the rows of a form sees of the things that rules are about. Most forms show few of them, and a rule
 * whose sign is missing need not look: signs may be wrong only by showing too much.
 */
export interface FormSigns {
  /** A weight, score or amount below 0, points above 100, in words, or a score above its weight. */
  negative: boolean;
  aboveHundred: boolean;
  worded: boolean;
  outscored: boolean;
  /** In the money block: an amount or rate in words, one with a unit of its own, a total that was changed, more spent than there was, a place for the rate. */
  unreadMoney: boolean;
  moneyUnit: boolean;
  changed: boolean;
  overspent: boolean;
  rated: boolean;
  /** `sign`s in the texts of the form. */
  texts: number;
}

/** No weight or score is more, in hundredths. */
const fullMarks = 10000;

function isWorded(points: Points | null): boolean {
  return points !== null && points.points === null && points.text !== "";
}

function lookAtPoints(cell: Points | null, signs: FormSigns): void {
  if (cell === null) return;
  const { points, covered, text } = cell;
  if (covered) signs.outscored = true;
  if (points === null) signs.worded ||= text !== "";
  else if (points < 0) signs.negative = true;
  else if (points > fullMarks) signs.aboveHundred = true;
}

function isOutscored({ weight, score }: Indicator): boolean {
  const most = weight?.points ?? null;
  const own = score?.points ?? null;
  return most !== null && own !== null && own > most + tolerance;
}

function signsOf(field: Field | null | undefined, looked: number): number {
  return field && field.text !== "" ? signsIn(field.text) & looked : 0;
}

const inName = sign.typo | sign.template | sign.templateWord;
const inTarget = sign.typo | sign.template | sign.spelling;
const inValue = sign.template | sign.spelling;

function signsOfTarget(target: Quantity | null): number {
  if (!target) return 0;
  const { operatorCell, unitCell } = target;
  const inCells = signsOf(operatorCell, sign.spelling) | signsOf(unitCell, sign.spelling);
  return signsOf(target, inTarget) | inCells;
}

function signsOfRow(
  { name, target, adjusted, actual, forecast, weight, score }: Indicator,
  before: Indicator | undefined,
): number {
  return (
    (name.text === before?.name.text ? 0 : signsOf(name, inName)) |
    signsOfTarget(target) |
    signsOf(adjusted, inValue) |
    (actual?.text === target?.text ? 0 : signsOf(actual, inValue)) |
    signsOf(forecast, inValue) |
    signsOf(weight, sign.spelling) |
    signsOf(score, sign.spelling)
  );
}

/** The level labels of a row, where it does not stand under the same ones as the row above. */
function signsOfLevels({ group1, group2 }: Indicator, before: Indicator | undefined): number {
  const ofFirst = group1 === before?.group1 ? 0 : signsOf(group1?.label, sign.typo);
  return ofFirst | (group2 === before?.group2 ? 0 : signsOf(group2?.label, sign.typo));
}

function signsOfFrame({ columns, goals, heading }: Form): number {
  let texts = signsOf(heading.project?.value, sign.template);
  for (const role in columns) texts |= signsOf(columns[role as keyof typeof columns], sign.typo);
  for (const { expected, actual } of goals)
    texts |= signsOf(expected?.value, sign.template) | signsOf(actual?.value, sign.template);
  return texts;
}

function lookAtAmount(amount: Amount | null, signs: FormSigns): void {
  if (amount === null) return;
  if (amount.amount === null && amount.text !== "") signs.unreadMoney = true;
  if (amount.ownUnit !== undefined) signs.moneyUnit = true;
  if ((amount.amount ?? 0) < 0) signs.negative = true;
}

function lookAtFund({ initial, annual, executed, forecast, rate }: FundRow, signs: FormSigns): void {
  lookAtAmount(initial, signs);
  lookAtAmount(annual, signs);
  lookAtAmount(executed, signs);
  lookAtAmount(forecast, signs);
  const budget = annual?.amount ?? null;
  const spent = executed?.amount ?? null;
  if (budget !== null && spent !== null && spent > budget) signs.overspent = true;
  if (rate === null) return;
  if (rate.percent === null && rate.text !== "") signs.unreadMoney = true;
  else signs.rated = true;
}

function lookAtMoney({ total, funds }: Budget, signs: FormSigns): void {
  for (const row of funds) lookAtFund(row, signs);
  if (!total) return;
  lookAtFund(total, signs);
  signs.worded ||= isWorded(total.weight) || isWorded(total.score);
  const initial = total.initial?.amount ?? null;
  const annual = total.annual?.amount ?? null;
  signs.changed = initial !== null && annual !== null && initial !== annual;
}

/** The signs of a form; several needs ask. */
export const formSigns = rememberOf((form: Form): Readonly<FormSigns> => {
  const signs: FormSigns = {
    negative: false,
    aboveHundred: false,
    worded: isWorded(form.total?.weight ?? null) || isWorded(form.total?.score ?? null),
    outscored: form.columns.weight === undefined,
    unreadMoney: false,
    moneyUnit: false,
    changed: false,
    overspent: false,
    rated: false,
    texts: signsOfFrame(form),
  };
  let before: Indicator | undefined;
  for (const indicator of form.indicators) {
    lookAtPoints(indicator.weight, signs);
    lookAtPoints(indicator.score, signs);
    signs.outscored ||= isOutscored(indicator);
    signs.rated ||= indicator.level1 === "预算执行";
    signs.texts |= signsOfRow(indicator, before) | signsOfLevels(indicator, before);
    before = indicator;
  }
  if (form.budget) lookAtMoney(form.budget, signs);
  return signs;
});
