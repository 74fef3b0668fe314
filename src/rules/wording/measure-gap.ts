import type { Indicator, Quantity } from "../../form/form";
import { hasSign, ownWords } from "./own-text";
import { calendarWords, emptyWords, yesNo } from "./wording-lexicon";

/** Why a target in words cannot be measured; null when it can, or may stand in words. */
export type MeasureGap =
  "no-number" | "no-time" | "no-amount" | "no-share" | "words-behind-operator" | "vague" | "not-quantified";

const longestEmpty = 30;
const marks = /[\s,，.。;；:：、!！“”"'()（）]+/g;
const onlyEmpty = new RegExp(`^(?:${emptyWords})+$`);
/** 若干次, 多项: an amount without a figure. */
const someAmount = /^(?:若干|大量|多|数|几|许多|一定数量的?)[次项个场件份人名户批期家处台套篇种类所座条]$/;
const onCalendar = new RegExp(calendarWords);
const duration = /[\d一二三四五六七八九十两]\s*(?:年|月|日|天|个工作日|小时|分钟)/;
const answered = new RegExp(`^(?:${yesNo})$`);
const yesOrNo = /^[是否]$/;
const anyDigit = /[\d０-９]/;
/** 无污染, 不超过市场价, 是否通过验收: whether it holds can be checked. */
const denied = /^(?:无|不|未|零|没有|杜绝|避免|是否)./;
/** 地表水Ⅲ类, 一级, 国家标准, 《…》: what it is measured by has a name. */
const named = /[ⅠⅡⅢⅣⅤIV一二三四五甲乙丙特A-D][级类等]|《|国标|国家标准|行业标准|地方标准/;
const aims: ReadonlySet<string | null> = new Set(["产出指标", "成本指标", "效益指标", "满意度指标", null]);

/** True for words that could stand in any cell of any form: 效果显著, 有效提升, 按计划完成. */
export function isEmptyWording(text: string): boolean {
  const plain = text.replace(marks, "");
  return plain !== "" && plain.length <= longestEmpty && (onlyEmpty.test(plain) || someAmount.test(plain));
}

/** True where the row's own scoring standard says how the words are judged. */
function hasStandard(indicator: Indicator): boolean {
  return (indicator.extra.standard?.text.trim() ?? "") !== "";
}

/** 社会效益指标 where an indicator's name belongs, and no word on what it is: 是 answers no question. */
function asksNothing(indicator: Indicator): boolean {
  const { name, extra } = indicator;
  return /指标$/.test(name.text.trim()) && !extra.explanation?.text.trim() && !hasStandard(indicator);
}

function gapOfWords(indicator: Indicator, text: string, isMarked: boolean): MeasureGap | null {
  const { level1, level2 } = indicator;
  if (answered.test(text)) return null;
  if (level1 === "满意度指标") return isMarked && hasStandard(indicator) ? null : "no-share";
  if (isMarked || hasStandard(indicator)) return null;
  if (level2 === "成本指标" || level2 === "经济成本指标") return "no-amount";
  if (isEmptyWording(text)) return "vague";
  if (level2 === null || denied.test(text) || named.test(text) || indicator.actual?.value.tier !== undefined)
    return null;
  return "not-quantified";
}

/** True where a date, a duration or a season is written: 12月底之前完成. */
function isTimed(text: string): boolean {
  return onCalendar.test(text) || duration.test(text);
}

/** What a target written in words lacks, by the row's level 2. */
export function measureGap(indicator: Indicator, target: Quantity): MeasureGap | null {
  const { level1, level2 } = indicator;
  const { value } = target;
  if (!aims.has(level1)) return null;
  const words = ownWords(target);
  if (anyDigit.test(words)) return null;
  if (level2 === "数量指标") return "no-number";
  if (/^[是否有无]$/.test(words) && asksNothing(indicator)) return "vague";
  if (value.tier !== undefined || (value.kind === "grade" && !isEmptyWording(words))) return null;
  if (level2 === "时效指标")
    return isTimed(words) || yesOrNo.test(words) || isTimed(indicator.name.text) ? null : "no-time";
  const isMarked = value.flags.includes("qualitative") || /定性/.test(indicator.extra.direction?.text ?? "");
  if (hasSign(target) && !isMarked && !answered.test(words)) return "words-behind-operator";
  return gapOfWords(indicator, words, isMarked);
}
