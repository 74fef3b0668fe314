import type { Kind } from "../../library/kinds";

/** What the user asked for: the project, words to look up (none: suggestions for the project), and what narrows the list. */
export interface Asked {
  readonly project: string;
  readonly words: string;
  readonly kind: Kind | null;
  /** Industry id. */
  readonly industry: string | null;
  readonly unit: string | null;
  /** 只看共性. */
  readonly mustUseOnly: boolean;
}

/** Nothing asked but the project of the form. */
export function askedFor(project: string): Asked {
  return { project, words: "", kind: null, industry: null, unit: null, mustUseOnly: false };
}
