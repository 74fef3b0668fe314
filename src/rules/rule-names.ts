import { rules } from "./index";

/** How a rule is called, and what it rests on. */
interface RuleName {
  readonly title: string;
  readonly basis: string;
}

/**
 * The names of all rules by id, for those who speak of findings and judge no form themselves. The build works them out, so
 * that these need not load the rules.
 */
export const ruleNames: Readonly<Record<string, RuleName>> = Object.fromEntries(
  rules.map(({ id, title, basis }) => [id, { title, basis }]),
);
