import type { Form } from "../../form/form";
import { isAnnual } from "../../form/is-annual";
import type { SheetDraft } from "../../sheet/sheet-draft";
import type { FilledRow, Filling, FormTemplate } from "../blank-forms/form-template";
import { departmentReview } from "../blank-forms/department-review-forms";
import { departmentTargetOf } from "../blank-forms/department-forms";
import { filledForm } from "../blank-forms/fill-form";
import { addedText, sharedIndicators } from "./add-up";
import { foldedMoney, headFacts, moneyFacts } from "./head-facts";

/** Project forms of one kind that can be put together: at least two. */
export function summaryParts(forms: readonly Form[]): readonly Form[] {
  const kinds = ["project-review", "project-target"] as const;
  const found = kinds.map((kind) => forms.filter((form) => form.kind === kind && isAnnual(form)));
  return found.find((list) => list.length > 1) ?? [];
}

function addedMoney(forms: readonly Form[]): Filling {
  const sum: Record<string, number> = {};
  for (const form of forms) {
    for (const [key, amount] of Object.entries(moneyFacts(form, "万元")))
      sum[key] = Number(((sum[key] ?? 0) + amount).toPrecision(14));
  }
  return sum;
}

/** The rate of a sum of money, with the two decimals that forms print. */
function rateOf(money: Filling): Filling {
  const annual = money["total.annual"];
  const executed = money["total.executed"];
  if (typeof annual !== "number" || typeof executed !== "number" || annual <= 0) return {};
  return { "total.rate": `${Math.round((executed / annual) * 10_000) / 100}%` };
}

const order = ["成本", "产出", "效益", "满意度"];

function rowsOf(forms: readonly Form[]): readonly FilledRow[] {
  const rows = sharedIndicators(forms).map((shared) => {
    const { first, name } = shared;
    return {
      level1: first.level1 ?? "",
      level2: first.level2 ?? "",
      cells: {
        name,
        target: addedText(shared, ({ adjusted, target }) =>
          adjusted && adjusted.text !== "" ? adjusted : target,
        ),
        actual: addedText(shared, ({ actual }) => actual),
      },
    };
  });
  const place = (label: string): number => order.findIndex((word) => label.startsWith(word));
  const seconds = [...new Set(rows.map(({ level2 }) => level2))];
  return rows.toSorted(
    (a, b) => place(a.level1) - place(b.level1) || seconds.indexOf(a.level2) - seconds.indexOf(b.level2),
  );
}

/** Every project is a task of the department, with its money. */
function taskFacts(forms: readonly Form[]): Filling {
  const tasks = forms.flatMap((form, at): [string, string | number][] => {
    const money = moneyFacts(form, "万元");
    const total = money["total.annual"];
    const fiscal = money["fiscal.annual"];
    const name = `task${at + 1}`;
    return [
      [name, form.heading.project?.value.text ?? form.sheet],
      [`${name}.content`, String(headFacts(form)["goal"] ?? "")],
      ...(total === undefined ? [] : ([[`${name}.total`, total]] as [string, number][])),
      ...(fiscal === undefined ? [] : ([[`${name}.fiscal`, fiscal]] as [string, number][])),
    ];
  });
  return Object.fromEntries(tasks);
}

function goalsOf(forms: readonly Form[], pick: "expected" | "actual"): string {
  return forms
    .flatMap(({ goals }) => goals.map((goal) => goal[pick]?.value.text ?? ""))
    .filter((text) => text !== "")
    .join("\n");
}

/** The summary of project forms as a department's form: money added up, indicators of one name put together. */
export function departmentSummary(forms: readonly Form[], sheet: string): SheetDraft {
  const isReview = forms[0]?.kind === "project-review";
  const template: FormTemplate = isReview ? departmentReview : departmentTargetOf(forms.length);
  const money = addedMoney(forms);
  const head = forms[0] ? headFacts(forms[0]) : {};
  const facts: Filling = {
    year: head["year"] ?? null,
    department: head["department"] ?? null,
    ...foldedMoney(money, template),
    ...rateOf(money),
    goal: goalsOf(forms, "expected"),
    goalActual: goalsOf(forms, "actual"),
    ...(isReview
      ? {}
      : {
          ...taskFacts(forms),
          "tasks.total": money["total.annual"] ?? null,
          "tasks.fiscal": money["fiscal.annual"] ?? null,
        }),
  };
  return filledForm(template, { sheet, facts, rows: rowsOf(forms) });
}
