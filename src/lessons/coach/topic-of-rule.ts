import type { Topic } from "./question";

/** The rules that only ask: the unit knows its reasons. */
const asking = ["target-against-standard", "target-below-past-years", "target-far-from-past-years"];

/** The rules by the question they answer; a rule that stands nowhere belongs to `other`. */
const rulesOf: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  result: [
    ...["name-compound", "name-target-swapped", "name-too-long", "name-duplicate", "target-in-name"],
    ...["input-as-goal", "benefit-is-output", "level2-misplaced", "money-as-quantity", "term-misspelled"],
    ...["indicator-outside-goal", "satisfaction-group-missing", "satisfaction-not-surveyed"],
  ],
  countable: [
    ...["target-not-measurable", "target-undetermined", "target-unit-missing", "target-misread"],
    "target-missing",
    "target-other-year",
    "targets-are-points",
    ...["value-spelling", "placeholder-left", "rate-over-hundred"],
  ],
  against: [
    ...["operator-missing", "operator-wrong-way", "rate-at-least-hundred", "satisfaction-full"],
    ...["target-always-reached", "target-below-history", "standard-missing", "target-changed"],
    ...["cost-over-budget", "cost-only-budget", "split-looser"],
    ...asking,
  ],
  source: ["basis-missing"],
  done: [
    ...["actual-missing", "actual-not-a-figure", "actual-bound", "actual-percent-of-plan", "actual-unit"],
    ...["actual-tier-text", "actual-other-year", "actual-repeats-name", "forecast-arithmetic"],
  ],
  proof: ["evidence-missing"],
  earned: [
    ...["score-missing", "score-over-formula", "score-over-tier", "score-wrong-way", "score-over-weight"],
    ...["weight-missing", "weight-concentrated", "weight-changed", "points-negative"],
    ...["points-not-a-number", "points-run-together"],
  ],
  reason: [
    ...["lost-points-unexplained", "reason-against-result", "reason-off-topic", "reason-without-measure"],
    ...["over-completion", "cost-far-below", "chance-unexplained", "light-unexplained", "over-in-year"],
  ],
};

const topicByRule: ReadonlyMap<string, Topic> = new Map(
  Object.entries(rulesOf).flatMap(([topic, rules]) => rules.map((rule) => [rule, topic as Topic] as const)),
);

/** The question that a rule's finding answers. */
export function topicOfRule(rule: string): Topic {
  return topicByRule.get(rule) ?? "other";
}

/** True for findings of a rule that only asks. */
export function onlyAsks({ rule }: { readonly rule: string }): boolean {
  return asking.includes(rule);
}

/** Every rule that has a question of its own. */
export const rulesWithTopic: readonly string[] = [...topicByRule.keys()];
