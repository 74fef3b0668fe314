import type { ActualRow } from "./actual-row";
import { isProcess } from "./process-levels";
import { plainText } from "./plain-text";
import { printsTiers } from "./prints-tiers";

/** A qualitative result in words that belong to no tier. */
export interface TierlessWords {
  readonly kind: "tierless";
  readonly isCopied: boolean;
}

/** Longer texts say what was done; that is worth more than a tier. */
const longest = 20;

/** `良好`, `有效改善` for a target in words, on a form with points or one that prints the tiers. */
export function tierlessWords({ form, indicator, actual, target }: ActualRow): TierlessWords | null {
  const { value } = actual;
  if (value.kind !== "text" || value.tier !== undefined || !target) return null;
  if (!form.columns.score && !printsTiers(form)) return null;
  if (value.flags.includes("placeholder") || target.value.flags.includes("placeholder")) return null;
  const isQualitative = target.value.kind === "text" || target.value.flags.includes("qualitative");
  const text = plainText(value.text);
  if (!isQualitative || isProcess(indicator) || text.length > longest || /\d/.test(text)) return null;
  return { kind: "tierless", isCopied: text === plainText(target.text) };
}
