import type { Field, Indicator, Quantity } from "../../form/form";
import { isEmptyWording } from "./measure-gap";
import { ownText } from "./own-text";
import { rightPlace } from "./right-place";
import * as lexicon from "./wording-lexicon";

/** The one thing to say about a name cell. */
export type NameFault =
  | "figure"
  | "swapped"
  | "target-inside"
  | "not-surveyed"
  | "misplaced"
  | "input"
  | "money"
  | "output"
  | "compound"
  | "too-long"
  | "nobody-asked";

const longestName = 25;
const evaluation = new RegExp(`^(?:${lexicon.evaluationNames})$`);
const opinion = new RegExp(lexicon.opinionWords);
const moneyName = new RegExp(`(?:${lexicon.moneyNames})$`);
const moneyResult = new RegExp(lexicon.moneyResults);
const input = new RegExp(lexicon.inputNames);
const mayBeInput = /投入|安排|配备|资金|经费/;
const brought = new RegExp(lexicon.broughtInputs);
const outputVerb = new RegExp(lexicon.outputVerbs);
/** Who gains by what was built is no count of what was built. */
const gained = /受益|受惠|惠及|获益/;
const moneyUnit = /^(?:千|万|百万|亿)?元$/;
const counted = "(?:次数|人数|数量|个数|户数|份数|面积|里程|长度|场次|人次)";
const rated = "(?:[^、和及与率]{0,8}(?:率|满意度|时间|成本|比例))";
const joined = /[和及与、]/;
const compound = new RegExp(
  `${counted}(?:以?及|和|与|、)${rated}$|[^、和及与]率(?:以?及|和|与|、)(?:${rated}|[^率]{0,8}${counted})$`,
);
const nobody = /^(?:总体|综合|整体|平均|服务)?满意(?:度|率|程度)(?:指标)?$/;
const groupLabel = /反映|服务对象|受益者|受益对象|社会公众|满意[度率]|指标|或|情况|[\s()（）\d分:：、]+/g;
export const figureAtEnd =
  /(?:≥|≤|=|>|<|不低于|不少于|不高于|不超过|至少|达到?|为|(?<!\s))\s*(?<![\d.])(\d+(?:\.\d+)?)\s*((?:%|‰|万?个|万?次|万?人次?|万?户|万元|亿元|元|万?亩|公里|千米|场|份|台|套|项|天|家|处|座|万?平方米|米|吨|件|名|起|辆|期|册|株)(?:\/[一-龥·]{1,4})?)(?:以上|以下|以内)?$/;

/** A row as the judgement of its name needs it. */
export interface NameRow {
  readonly indicator: Indicator;
  /** The plain name. */
  readonly name: string;
  readonly target: Quantity | null;
}

function isSwapped({ name, target }: NameRow): boolean {
  if (target?.value.kind !== "text" || !evaluation.test(name)) return false;
  return target.text.trim().length >= 5 && !isEmptyWording(target.text) && !/\d/.test(target.text);
}

/** A figure with its unit at the end of the name, and nothing in the target cell. */
function isTargetInside({ indicator, target }: NameRow): boolean {
  return (
    target !== null &&
    !target.covered &&
    ownText(target) === "" &&
    figureAtEnd.test(indicator.name.text.trim())
  );
}

function isMoney({ indicator, name, target }: NameRow): boolean {
  if (indicator.level2 !== "数量指标" || target?.value.kind !== "number") return false;
  const { unit, flags } = target.value;
  const isSum = unit === undefined ? moneyName.test(name) : moneyUnit.test(unit);
  return isSum && !flags.includes("embedded") && !moneyResult.test(name);
}

function isInput({ indicator, name }: NameRow): boolean {
  const { level1, level2 } = indicator;
  if (level2?.includes("成本") || (level1 !== "产出指标" && level1 !== "效益指标")) return false;
  return mayBeInput.test(name) && input.test(name) && !brought.test(name);
}

/** 培训 200 人 as a benefit: a count of what the money bought. */
function isOutput({ indicator, name, target }: NameRow): boolean {
  if (indicator.level1 !== "效益指标" || target?.value.kind !== "number") return false;
  if (gained.test(name)) return false;
  const { unit = "", flags } = target.value;
  return unit !== "" && !/[%‰元年天月]/.test(unit) && !flags.includes("embedded") && outputVerb.test(name);
}

function isNobodyAsked({ indicator, name }: NameRow): boolean {
  if (!nobody.test(name)) return false;
  const says = (field: Field | undefined): boolean => (field?.text.replace(groupLabel, "") ?? "").length >= 2;
  return (
    !says(indicator.group2?.label) && !says(indicator.extra.explanation) && !says(indicator.extra.standard)
  );
}

/** Length in Chinese characters: figures, units and Latin names do not make a sentence. */
export function wordCount(name: string): number {
  return name.length > longestName ? name.replace(/[^一-龥]/g, "").length : name.length;
}

/** Judges the name cell of a row: the first that applies says most. */
export function nameFault(row: NameRow): NameFault | null {
  const { name, indicator } = row;
  // Systems print 0 in rows that nobody filled in.
  if (/^[1-9][\d.,]*[%万亿元个次人]*$/.test(indicator.name.text.trim())) return "figure";
  if (name === "" || indicator.name.text === "") return null;
  if (isSwapped(row)) return "swapped";
  if (isTargetInside(row)) return "target-inside";
  if (joined.test(name) && compound.test(name)) return "compound";
  if (rightPlace(indicator, name) !== null) return "misplaced";
  if (indicator.level1 === "满意度指标" && !opinion.test(name)) return "not-surveyed";
  if (isInput(row)) return "input";
  if (isMoney(row)) return "money";
  if (isOutput(row)) return "output";
  if (isNobodyAsked(row)) return "nobody-asked";
  return wordCount(name) > longestName ? "too-long" : null;
}
