import { useEffect, useState } from "react";
import { casePairs } from "../../lessons/pairs/case-pairs";
import type { Pair } from "../../lessons/pairs/pair";
import { rulePairs } from "../../lessons/pairs/rule-pairs";
import type { Library } from "../../library/library";
import { loadBundled } from "../library/load-library";
import type { RuleText } from "../rule-book/rule-pages";

/** All pairs, and what is said of their rules and indicators. */
export interface PairShelf {
  readonly pairs: readonly Pair[];
  readonly rulePages: Readonly<Record<string, RuleText | undefined>>;
  readonly library: Library;
}

let loaded: Promise<PairShelf> | undefined;

async function loadPairs(): Promise<PairShelf> {
  const [{ library }, { rulePages }] = await Promise.all([loadBundled(), import("../rule-book/rule-pages")]);
  return { pairs: [...casePairs(library.sets), ...rulePairs(rulePages, library)], rulePages, library };
}

/** The pairs, made from library and rules when they are first looked at; null until then. */
export function usePairs(): PairShelf | null {
  const [shelf, setShelf] = useState<PairShelf | null>(null);
  useEffect(() => {
    let isThere = true;
    loaded ??= loadPairs();
    void loaded.then((one) => {
      if (isThere) setShelf(one);
    });
    return () => {
      isThere = false;
    };
  }, []);
  return shelf;
}
