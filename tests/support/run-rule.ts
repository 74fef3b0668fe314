import { bitsOf, whatItHas } from "../../src/rules/needs";
import type { Finding, Rule, RuleContext } from "../../src/rules/rule";

/** What a rule says of a form: nothing where the form is of another kind, or has not what the rule needs. */
export function runRule(rule: Rule, context: RuleContext): readonly Finding[] {
  const { form, related } = context;
  const wanted = bitsOf(rule.needs ?? []);
  const isConcerned =
    (rule.kinds?.includes(form.kind) ?? true) && (whatItHas(form, related) & wanted) === wanted;
  return isConcerned ? rule.look(context) : [];
}
