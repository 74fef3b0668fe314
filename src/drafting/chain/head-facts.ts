import type { Amount, Form, FundRow, MoneyUnit } from "../../form/form";
import { yuanIn } from "../../form/money-units";
import type { CellValue } from "../../sheet/grid";
import type { Filling, FormTemplate } from "../blank-forms/form-template";

/** The money columns that a next form takes over. */
const columns = ["initial", "annual", "executed", "forecast"] as const;
type Column = (typeof columns)[number];

/** An amount in another unit; a unit that is not printed is taken as the same. */
function converted(amount: Amount | null, from: MoneyUnit | null, to: MoneyUnit): number | null {
  if (amount?.amount === null || amount?.amount === undefined) return null;
  const factor = from === null ? 1 : yuanIn[from] / yuanIn[to];
  return Number((amount.amount * factor).toPrecision(14));
}

/** The name under which a fund row stands in templates; rows of the same kind are one. */
function tokenOf({ role, label }: FundRow): string | null {
  if (role === "fiscal" && /地方|省|市|县|区|配套/.test(label.text) && !label.text.includes("中央"))
    return "local";
  return role === "unknown" ? null : role;
}

/** Where money goes that a form has no row of its own for: its total stays what it is. */
const foldedInto: readonly (readonly [string, string])[] = [
  ["local", "fiscal"],
  ["special", "other"],
  ["own", "other"],
  ["carried", "other"],
];

/** The row that an amount stands in: its own, or the one it is folded into where the template has none. */
function rowIn(template: FormTemplate, row: string): string {
  const into = new Map(foldedInto).get(row);
  return into === undefined || template.head.includes(`{${row}.`) ? row : rowIn(template, into);
}

/** Money by token with the rows that a template has. */
export function foldedMoney(facts: Filling, template: FormTemplate): Filling {
  const folded: Record<string, CellValue> = {};
  for (const [key, amount] of Object.entries(facts)) {
    const [row, column] = key.split(".");
    const place = row === undefined || column === undefined ? key : `${rowIn(template, row)}.${column}`;
    if (place === key && folded[key] === undefined) folded[key] = amount;
    else if (typeof amount === "number" && amount !== 0)
      folded[place] = Number((Number(folded[place] ?? 0) + amount).toPrecision(14));
  }
  return folded;
}

/** What the list of a department's tasks or spending adds up to, where its form has no money block. */
function listedMoney(sums: Form["sums"], unit: MoneyUnit): Readonly<Record<string, number>> {
  const list = sums?.find(({ kind }) => kind !== "income") ?? sums?.[0];
  const amount = list ? converted(list.total.amount, list.moneyUnit, unit) : null;
  return amount === null ? {} : { "total.annual": amount };
}

/** The amounts of a form's money by token: `total.annual`, `fiscal.executed`; same kinds are added up. */
export function moneyFacts(
  { budget, sums }: Pick<Form, "budget" | "sums">,
  unit: MoneyUnit,
): Readonly<Record<string, number>> {
  const facts: Record<string, number> = {};
  if (!budget) return listedMoney(sums, unit);
  const rows = budget.total ? [budget.total, ...budget.funds] : budget.funds;
  for (const row of rows) {
    const token = tokenOf(row);
    if (token === null) continue;
    for (const column of columns) {
      const amount = converted(row[column], budget.moneyUnit, unit);
      if (amount === null) continue;
      const key = `${token}.${column}`;
      facts[key] = Number(((facts[key] ?? 0) + amount).toPrecision(14));
    }
  }
  return facts;
}

/** The same rows of money under another column: a target's annual budget is the year's initial one. */
export function asColumn(facts: Filling, from: Column, to: Column): Filling {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, amount]) => {
      const [row, column] = key.split(".");
      return column === from && row !== undefined ? [[`${row}.${to}`, amount]] : [];
    }),
  );
}

/** The goal as it stands in the form; several goals stand one under the other. */
function goalOf({ goals }: Form): string {
  return goals
    .map(({ expected }) => expected?.value.text ?? "")
    .filter((text) => text !== "")
    .join("\n");
}

/** What stands in the head of a form and holds for every form of the same project and year. */
export function headFacts(form: Form): Filling {
  const { heading, year } = form;
  const facts: Record<string, CellValue> = { year: year ?? "", goal: goalOf(form) };
  for (const role of [
    "project",
    "department",
    "unit",
    "period",
    "manager",
    "phone",
    "attribute",
    "duties",
  ] as const) {
    const text = heading[role]?.value.text ?? "";
    if (text !== "") facts[role] = text;
  }
  return facts;
}
