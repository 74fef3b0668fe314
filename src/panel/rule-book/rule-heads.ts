import type { Rule } from "../../rules/rule";
import { rules } from "../../rules/index";

/** What a list of findings says about a rule. */
export type RuleHead = Pick<Rule, "id" | "title" | "level"> & { readonly kinds?: Rule["kinds"] };

/** The heads of all rules, in their order. The build works them out: the page that lists findings has no rules. */
export const ruleHeads: readonly RuleHead[] = rules.map(({ id, title, level, kinds }) => ({
  id,
  title,
  level,
  ...(kinds ? { kinds } : {}),
}));
