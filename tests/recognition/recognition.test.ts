import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Form, Points, Quantity } from "../../src/form/form";
import { recognize } from "../../src/recognition/recognize";
import { rangeToA1, toA1 } from "../../src/sheet/address";
import { parseTable } from "../../src/sheet/table-text";

const folder = join(import.meta.dirname, "sheets");
const points = (value: Points | null): string => (value?.points == null ? "" : String(value.points / 100));
const quantity = (value: Quantity | null): string =>
  value ? `${value.text.replaceAll("\n", " ")}@${toA1(value.at)}` : "";

/** A form as lines that a person can compare with the sheet. */
function summary(form: Form): unknown {
  const total = form.budget?.total;
  return {
    kind: form.kind,
    part: form.part,
    title: form.title?.text ?? null,
    year: form.year,
    range: rangeToA1(form.range),
    heading: Object.fromEntries(Object.entries(form.heading).map(([role, { value }]) => [role, value.text])),
    budget: form.budget && {
      unit: form.budget.moneyUnit,
      initial: total?.initial?.amount ?? null,
      annual: total?.annual?.amount ?? null,
      executed: total?.executed?.amount ?? null,
      weight: points(total?.weight ?? null),
      rate: total?.rate?.percent ?? null,
      score: points(total?.score ?? null),
      printedPoints: form.budget.printedPoints,
      funds: form.budget.funds.map((fund) => `${fund.label.text} ${fund.role} ${fund.annual?.text ?? ""}`),
    },
    goals: form.goals.map((goal) => [goal.expected?.value.text ?? null, goal.actual?.value.text ?? null]),
    columns: Object.keys(form.columns).toSorted(),
    indicators: form.indicators.map((row) =>
      [
        row.level1,
        row.level2,
        `${row.name.text}@${toA1(row.name.at)}`,
        quantity(row.target),
        quantity(row.actual),
        points(row.weight),
        points(row.score),
        row.reason?.text ?? "",
      ].join(" | "),
    ),
    total: form.total && [points(form.total.weight), points(form.total.score), form.total.grade?.text ?? ""],
    remarks: form.remarks.map((remark) => `${remark.role}: ${remark.value.text}`),
    problems: form.problems.map((problem) => problem.message),
  };
}

describe("recognition", () => {
  it.each(readdirSync(folder))("%s", async (name) => {
    const { grid } = parseTable(readFileSync(join(folder, name, "sheet.md"), "utf8"));
    const { forms, problems } = recognize(grid);
    const found = { forms: forms.map(summary), problems: problems.map((problem) => problem.message) };
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, name, "expected.json"),
    );
  });
});
