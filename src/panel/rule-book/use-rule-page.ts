import { useEffect, useState } from "react";
import { ahead } from "../ahead";
import type { RuleText } from "./rule-pages";

const load = () => import("./rule-pages");
ahead(load);

/** Why a rule is, and its tables; undefined until they are loaded. */
export function useRulePage(rule: string): RuleText | undefined {
  const [text, setText] = useState<RuleText>();
  useEffect(() => {
    let isHere = true;
    void load().then(({ rulePages }) => {
      if (isHere) setText(rulePages[rule]);
    });
    return () => {
      isHere = false;
    };
  }, [rule]);
  return text;
}
