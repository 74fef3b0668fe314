import { rules } from "../../rules/index";

/** The tables of a rule's page, as table texts; `⟦ ⟧` marks what is found. */
export interface RuleExamples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** The example tables of every rule by its id. Loaded for a rule's page alone. */
export const examplesByRule: Readonly<Record<string, RuleExamples | undefined>> = Object.fromEntries(
  rules.map(({ id, examples }) => [id, { bad: examples.bad.map(({ sheet }) => sheet), good: examples.good }]),
);
