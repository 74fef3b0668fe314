import type { Level } from "../../rules/rule";
import type { FormReview, ReviewFinding } from "../../review/review";
import { ruleBook } from "../rule-book/rule-book";
import type { Filter } from "../session/state";

/** The findings of one rule at one level. */
export interface FindingGroup {
  readonly rule: string;
  readonly level: Level;
  readonly title: string;
  readonly findings: readonly ReviewFinding[];
}

/** Rows whose declared score is higher than what stands after recomputing. */
function riskRows({ scores, form }: FormReview): ReadonlySet<number> {
  const rows = scores.indicators
    .filter(({ declared, score }) => declared !== null && score !== null && declared > score)
    .map(({ indicator }) => indicator.row);
  const { declared, score } = scores.execution;
  const money = form.budget?.total?.label.at.row;
  const isMoneyAtRisk = declared !== null && score !== null && declared > score;
  return new Set(isMoneyAtRisk && money !== undefined ? [...rows, money] : rows);
}

/** The findings a filter lets through. */
export function filterFindings(review: FormReview, filter: Filter): readonly ReviewFinding[] {
  switch (filter) {
    case "all":
      return review.findings;
    case "risk": {
      const rows = riskRows(review);
      return review.findings.filter(({ range }) => range !== null && rows.has(range.top));
    }
    case "error":
    case "warning":
    case "advice":
      return review.findings.filter(({ level }) => level === filter);
  }
}

/** Findings by level, then rule, in the order in which they stand in the form. */
export function groupFindings(findings: readonly ReviewFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, ReviewFinding[]>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { rule, level, message } = first;
    return [{ rule, level, title: ruleBook.get(rule)?.title ?? message, findings: group }];
  });
}

function spotOf({ rule, messageId, range, sheet }: ReviewFinding): string {
  return [rule, messageId, sheet, range ? `${range.top},${range.left}` : ""].join("|");
}

/** The same finding after another check. */
export function findingKey(finding: ReviewFinding): string {
  return `${spotOf(finding)}|${finding.message}`;
}

/**
 * Names for the cards of some findings. They outlast an edit of the cells that gives a finding another sentence: what
 * is being written on the card stays.
 */
export function cardNames(findings: readonly ReviewFinding[]): readonly string[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const spot = spotOf(finding);
    const time = times.get(spot) ?? 0;
    times.set(spot, time + 1);
    return `${spot}|${time}`;
  });
}
