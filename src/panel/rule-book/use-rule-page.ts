import { useEffect, useState } from "react";
import type { RuleText } from "./rule-pages";

/** Why a rule is, and its tables; undefined until they are loaded. */
export function useRulePage(rule: string): RuleText | undefined {
  const [text, setText] = useState<RuleText>();
  useEffect(() => {
    let isHere = true;
    void import("./rule-pages").then(({ rulePages }) => {
      if (isHere) setText(rulePages[rule]);
    });
    return () => {
      isHere = false;
    };
  }, [rule]);
  return text;
}
