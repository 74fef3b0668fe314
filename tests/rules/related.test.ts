import { rules } from "../../src/rules/index";
import { testExamples } from "../support/rule-tester";

const group: readonly string[] = [
  "goal-figure-clash",
  "goal-without-indicator",
  "indicator-outside-goal",
  "indicators-differ",
  "target-changed",
  "weight-changed",
];

for (const rule of rules.filter(({ id }) => group.includes(id))) testExamples(rule);
