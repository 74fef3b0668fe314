import { rules } from "../../rules/index";

/** What only the page of a rule shows: why it is, and its tables as table texts; `⟦ ⟧` marks what is found. */
export interface RuleText {
  readonly why: string;
  readonly basis: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** What stands on the page of every rule, by its id. The build works it out and leaves it out of the rules themselves. */
export const rulePages: Readonly<Record<string, RuleText | undefined>> = Object.fromEntries(
  rules.map(({ id, why, basis, examples }) => [
    id,
    { why, basis, bad: examples.bad.map(({ sheet }) => sheet), good: examples.good },
  ]),
);
