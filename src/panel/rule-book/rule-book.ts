import { ruleHeads, type RuleHead } from "./rule-heads";

/** Rules by id, in the order in which they are checked. */
export const ruleBook: ReadonlyMap<string, RuleHead> = new Map(ruleHeads.map((head) => [head.id, head]));
