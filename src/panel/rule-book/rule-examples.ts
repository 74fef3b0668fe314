import { useEffect, useState } from "react";
import type { RuleExamples } from "./examples-by-rule";

/** A rule's wrong and right tables; undefined until they are loaded. */
export function useRuleExamples(rule: string): RuleExamples | undefined {
  const [examples, setExamples] = useState<RuleExamples>();
  useEffect(() => {
    let isHere = true;
    void import("./examples-by-rule").then(({ examplesByRule }) => {
      if (isHere) setExamples(examplesByRule[rule]);
    });
    return () => {
      isHere = false;
    };
  }, [rule]);
  return examples;
}
