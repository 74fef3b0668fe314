import { useEffect, useState } from "react";
import type { Rule } from "../../rules/rule";

/** Rules by id. */
export type RuleBook = ReadonlyMap<string, Rule>;

const empty: RuleBook = new Map();
let loading: Promise<RuleBook> | undefined;

async function loadRules(): Promise<RuleBook> {
  const { rules } = await import("../../rules/index");
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** The rules' titles and reasons; they arrive together with the core that reviews, empty before. */
export function useRuleBook(): RuleBook {
  const [book, setBook] = useState(empty);
  useEffect(() => {
    let isHere = true;
    loading ??= loadRules();
    void loading.then((loaded) => {
      if (isHere) setBook(loaded);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return book;
}
