import type { Form } from "../../form/form";
import { plainName } from "../../form/plain-name";
import type { ReviewFinding } from "../../review/review";

const blank = /\s+/g;

/** Whose row a finding speaks of, in the words of the form: an indicator, a line of the money block, a column's head. */
export function whoseRow({ indicators, budget, columns }: Form, { range }: ReviewFinding): string {
  if (range === null) return "全表";
  const indicator = indicators.find(({ row }) => row === range.top);
  if (indicator) return plainName(indicator.name.text);
  const funds = budget ? [...(budget.total ? [budget.total] : []), ...budget.funds] : [];
  const fund = funds.find(({ label }) => label.at.row === range.top);
  if (fund) return fund.label.text.replace(blank, "");
  const head = Object.values(columns).find(({ at }) => at.row === range.top && at.col === range.left);
  return head ? head.text.replace(blank, "") : "";
}
