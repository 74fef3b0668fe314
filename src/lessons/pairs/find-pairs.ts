import type { Kind } from "../../library/kinds";
import type { Pair } from "./pair";

/** What is looked for; what is empty or null does not narrow. */
export interface PairQuestion {
  readonly words: string;
  readonly kind: Kind | null;
  /** Id of an industry; `""` looks for what holds for all. */
  readonly industry: string | null;
}

function textOf({ shown }: Pair): string {
  if (shown.as === "table") return `${shown.bad}\n${shown.good}`;
  return [shown.bad, shown.good].map(({ name, target }) => `${name} ${target}`).join("\n");
}

/** The pairs that fit, in their order; `ruleText` gives what is said of a rule, so that it can be searched, too. */
export function findPairs(
  pairs: readonly Pair[],
  { words, kind, industry }: PairQuestion,
  ruleText: (rule: string) => string,
): readonly Pair[] {
  const wanted = words
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return pairs.filter((pair) => {
    if (kind !== null && !pair.kinds.includes(kind)) return false;
    if (industry !== null && pair.industry !== industry) return false;
    if (wanted.length === 0) return true;
    const text = `${textOf(pair)}\n${ruleText(pair.rule)}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
