import { isAdverse } from "../../form/direction";
import type { Value } from "../../values/value";
import { isFigure as isFigureKind } from "../../values/value-kinds";
import { isUndetermined } from "../wording/target-fault";
import type { ActualRow } from "./actual-row";
import { isCountOfCount } from "./count-of-count";

/** Words where the target asks for a figure or a date. */
export type WordsForFigure =
  | { readonly kind: "words"; readonly isCertain: boolean }
  /** 无 for 0起, 全部完成 for 100%: the figure is certain. */
  | { readonly kind: "words-for-end"; readonly figure: string }
  | { readonly kind: "words-for-date" };

const nothingHappened = /^(?:(?:无(?!法)|没有|零)(?:发生|出现|产生)?|未(?:发生|出现|产生|造成)).{0,8}$/;
const allOfIt = /^(?:已|均|都)*(?:全部|全面|完全|全员)(?:已|均|都)?.{0,6}$/;
/** What is due after the year has no figure yet. */
const notYet = /^[\s(（]*(?:尚|还|暂|均)?未(?:到|满)(?:[^，。；]{0,4})(?:期|时间|时点|节点|年限)/;
const indirect = ["embedded", "several", "approximate"] as const;
const unread = ["placeholder", "scanner", "qualitative", "not-applicable"] as const;

function isFigure(value: Value): boolean {
  const { number, flags } = value;
  return isFigureKind(value) && number !== undefined && !unread.some((flag) => flags.includes(flag));
}

function isPlain({ flags }: Value): boolean {
  return !indirect.some((flag) => flags.includes(flag));
}

/** The figure that words for nothing or for all of it stand for; where nothing bad happened, any ceiling is kept. */
function endMeant(name: string, wanted: Value, words: string): string | undefined {
  const { number, upper, unit = "", operator } = wanted;
  if (words === "" || upper !== undefined) return undefined;
  if (number === 0 || (operator === "≤" && isAdverse(name)))
    return nothingHappened.test(words) ? `0${unit}` : undefined;
  return number === 100 && unit === "%" && allOfIt.test(words) ? "100%" : undefined;
}

function besideFigure(name: string, wanted: Value, given: Value): WordsForFigure | null {
  if (given.flags.includes("placeholder") || notYet.test(given.text) || isCountOfCount(given.text))
    return null;
  const isWords = given.kind === "text" || given.kind === "grade";
  // 待定 is told as what it is.
  if (isWords && isUndetermined(given.text)) return null;
  if (!isWords && given.kind !== "empty") return null;
  const figure = endMeant(name, wanted, given.text.replace(/\s+/g, ""));
  if (figure !== undefined) return { kind: "words-for-end", figure };
  return isWords ? { kind: "words", isCertain: isPlain(wanted) } : null;
}

/** `完成` for ≤30万元, `无` for 0起, `按时完成` for 11月底前. */
export function wordsForFigure({ indicator, actual, target }: ActualRow): WordsForFigure | null {
  if (!target) return null;
  const { kind, unit } = actual.value;
  if (isFigure(target.value)) return besideFigure(indicator.name.text, target.value, actual.value);
  const isNoDate = kind === "text" || kind === "grade" || (kind === "number" && unit === "%");
  return target.value.kind === "date" && isNoDate ? { kind: "words-for-date" } : null;
}
