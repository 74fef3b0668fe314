import type { Indicator, Quantity } from "../../form/form";
import { isBoundedRate, isSatisfaction, isTrueShare } from "../../form/name-kinds";
import { namedDirection } from "../../form/indicator-direction";
import { targetInForce } from "../../form/target-in-force";
import { directionOf, isAdverse } from "../../form/direction";
import { isBlank } from "../../values/blank";
import { isWholeInWords } from "../../values/phrases";
import { measureGap, type MeasureGap } from "./measure-gap";
import { isPlaceholderName } from "../structure/placeholder-lexicon";
import { isUnitClash, isUnitMissing, unitInName } from "./unit-missing";
import { undeterminedWords } from "./wording-lexicon";

/** The one thing to say about a target cell. */
export type TargetFault =
  | "missing"
  | "misread"
  | "undetermined"
  | "always-reached"
  | "over-hundred"
  | "wrong-way"
  | "full-satisfaction"
  | "at-least-hundred"
  | "unit-missing"
  | "unit-clash"
  | "points"
  | MeasureGap;

const undetermined = new RegExp(`^(?:暂)?(?:${undeterminedWords})$`);
/** What may fall below zero: ≥0 is an aim there. */
const mayBeNegative =
  /(?<!新)增|降|减|变动|变化|提升|提高|改善|节[约支省]|结余|利润|收益|盈|差额|顺差|温|上升/;
/** Standards of aid and of what is to be put into an acre: a floor is as right as a ceiling, although money is spent. */
const aidStandard = /补助|补贴|救助|补偿|供养|奖|工资|薪|待遇|保障|资助|低保|抚恤|优抚|均投资/;

/** True for 待定, 暂不确定, 以实际为准. */
export function isUndetermined(text: string): boolean {
  return undetermined.test(text.replace(/[\s()（）]+/g, ""));
}

/** True for a share of a whole above 100 % or below 0, and for other rates above 100 %; the name or the target may give the unit. */
export function isOverHundred(indicator: Indicator, name: string, { value }: Quantity): boolean {
  const { kind, number, operator, unit } = value;
  if (kind !== "number" || number === undefined) return false;
  if (number >= 0 && number <= 100)
    return number === 100 && operator === ">" && unit === "%" && isTrueShare(name);
  const inForce = unit ?? targetInForce(indicator)?.value.unit ?? unitInName(indicator.name.text);
  return inForce === "%" && (isTrueShare(name) || (number > 0 && isBoundedRate(name)));
}

/** Never aimed at with a ceiling below all of it; 预算执行率≤100% is a wish to stay within the budget. */
const progress = /(?:执行|完成|到位|拨付|支付|支出|使用|发放)(?:率|进度)$/;
/** A part of something, good or bad. */
const shareOfWhole = /(?:占比|比重|比例)$/;
/** Less of something bad or costly: the more the better, however it is put. */
const lessening = /(?:下降|降低|减少|压减|削减|节约)(?:率|幅度|比例)$/;

/** True where the operator asks for the worse: 满意度 ≤90%, 项目总成本 ≥20万元, 投诉 ≥5起. */
function isWrongWay(indicator: Indicator, name: string, { value }: Quantity): boolean {
  const { operator } = value;
  if (operator === "≥" || operator === ">")
    return namedDirection(indicator) === "less" && !aidStandard.test(name);
  if (operator !== "≤" && operator !== "<") return false;
  // A ceiling is a fair wish for many a rate and share: only names that speak of something good tell.
  const isWish = isTrueShare(name) || (progress.test(name) && (value.number ?? 100) < 100);
  if (directionOf(name) !== "more") return false;
  return lessening.test(name) || (isWish && !shareOfWhole.test(name));
}

function faultOfNumber({ name, indicator, target }: TargetRow): TargetFault | null {
  const { number, operator, unit } = target.value;
  if (indicator.level2 === "数量指标" && isWholeInWords(target.value) && !target.text.includes("覆盖"))
    return "no-number";
  const isFloor = operator === "≥" || operator === ">";
  if ((number ?? 1) <= 0 && operator === "≥" && !mayBeNegative.test(name)) return "always-reached";
  if (isOverHundred(indicator, name, target)) return "over-hundred";
  if (isWrongWay(indicator, name, target)) return "wrong-way";
  if (number === 100 && unit === "%" && isSatisfaction(name)) return "full-satisfaction";
  if (number === 100 && unit === "%" && isFloor && isBoundedRate(name)) return "at-least-hundred";
  return isUnitMissing(indicator, target) ? "unit-missing" : null;
}

/** A row with the target in force and its plain name. */
export interface TargetRow {
  readonly indicator: Indicator;
  readonly name: string;
  readonly target: Quantity;
}

const lines = /[\s/／—–－-]+/g;

/** A line through the cell, or nothing but the sign and the unit that the form prints in columns of their own. */
function isValueBlank({ text, operatorCell, unitCell }: Quantity): boolean {
  const own = text.replace(lines, "");
  if (own === "" || (!operatorCell && !unitCell)) return own === "";
  // A date may stand in both cells.
  if (/^\d/.test(unitCell?.text ?? "")) return false;
  return [[operatorCell?.text, unitCell?.text].join("").replace(lines, ""), "定性"].includes(own);
}

/** Of accidents and complaints 无 says how many there may be. */
const sayNone = /影响|破坏|损[害失]/;

/** 无, 不适用, 暂无 where a figure belongs. */
function isNone({ name, target: { text, value } }: TargetRow): boolean {
  return value.kind === "empty" && isBlank(text) && !isAdverse(name) && !sayNone.test(name);
}

/** True where a row counts for something, and nothing says what it is held to. What lacks its actual as well is an empty row. */
function isMissing(row: TargetRow): boolean {
  const { indicator, target } = row;
  if (target.covered || !(isValueBlank(target) || isNone(row)) || isPlaceholderName(indicator.name.text))
    return false;
  const { actual, weight, score } = indicator;
  if (!actual && !weight && !score) return !indicator.name.text.includes("不适用");
  if (actual) return !isBlank(actual.text) && !actual.covered;
  return (weight?.points ?? 0) > 0 || (score?.points ?? 0) > 0;
}

/** 95%-80%: a range that begins with its upper end; 11-3月 and 22-6时 go over the turn of the year or the day. */
function isUpsideDown({ text, value: { number, upper } }: Quantity): boolean {
  return upper !== number && text.startsWith(String(upper)) && !/[月时点]/.test(text);
}

/** Judges the target cell of a row: the first that applies says most. */
export function targetFault(row: TargetRow): TargetFault | null {
  const { value, covered, text } = row.target;
  if (isMissing(row)) return "missing";
  if (covered || value.kind === "empty" || value.flags.includes("placeholder")) return null;
  if (value.flags.includes("scanner") || isUpsideDown(row.target)) return "misread";
  if (isUnitClash(row.target)) return "unit-clash";
  if (value.kind === "text" || value.kind === "grade")
    return isUndetermined(text) ? "undetermined" : measureGap(row.indicator, row.target);
  if (value.kind !== "number" || value.flags.includes("embedded")) return null;
  return faultOfNumber(row);
}
