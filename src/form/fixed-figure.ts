import { compareValues } from "../values/compare";
import { parseValue } from "../values/parse-value";
import type { Value } from "../values/value";
import type { Standing } from "./history-standard";

/** A figure that a document or a technical standard fixes for an indicator. */
export interface FixedFigure {
  /** As it is written: `720元/生·年`. */
  readonly words: string;
  /** The document with its year. */
  readonly source: string;
  /** The year from which it holds. */
  readonly since: number;
  /** True where one may stay below and not exceed it; others are floors. */
  readonly isCeiling: boolean;
}

/** The figures that bind, by the names of their indicators. */
export type FixedFigures = ReadonlyMap<string, FixedFigure>;

/** What follows the figure only says of whom and when. */
const remark = /[（，；].*/;

/** Where a target stands to what a document fixes: `5.1人（2030年，全国）`; null where the two cannot be compared. */
export function standingToFixed(target: Value, words: string): Standing | null {
  const compared = compareValues(target, parseValue(words.replace(remark, "")));
  if (!compared.comparable) return null;
  const { actual, target: wanted } = compared;
  if (wanted === actual) return "equal";
  return wanted < actual ? "below" : "above";
}
