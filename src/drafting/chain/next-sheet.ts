import type { Form, Indicator } from "../../form/form";
import type { Profile } from "../../profile/profile";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { filledForm } from "../blank-forms/fill-form";
import type { Filling, FormContent, FormTemplate } from "../blank-forms/form-template";
import { carriedRows } from "./carried-rows";
import type { ChainStep } from "./chain-step";
import { asColumn, foldedMoney, headFacts, moneyFacts } from "./head-facts";

/** What the next form is made of. */
export interface ChainSource {
  readonly form: Form;
  /** The target form of the same project: it holds the points that a monitoring form does not print. */
  readonly target: Form | undefined;
  readonly profile: Profile;
}

/** How the next form is to be written. */
export interface ChainChoice {
  readonly step: ChainStep;
  readonly template: FormTemplate;
  /** Name of the new sheet. */
  readonly sheet: string;
  /** The month a monitoring form reports up to. */
  readonly month?: number;
}

/** The month that monitoring is usually done up to: the profile's last, else what the form prints. */
export function monitoringMonth({ monitoring }: Profile, template: FormTemplate): number {
  const printed = template.defaults["month"];
  return monitoring.months?.at(-1) ?? (typeof printed === "number" ? printed : 7);
}

/** The budget the year begins with: what the target asked for, else what the form prints as 年初预算数. */
function initialMoney({ form, target }: ChainSource): Filling {
  const source = form.kind.endsWith("-target") ? form : target;
  const asked = source ? asColumn(moneyFacts(source, "万元"), "annual", "initial") : {};
  return Object.keys(asked).length > 0 ? asked : asColumn(moneyFacts(form, "万元"), "initial", "initial");
}

/** The year's budget is the initial one until the form knows better. Rows of two forms are never mixed. */
function yearMoney(source: ChainSource): Filling {
  const initial = initialMoney(source);
  const annual = asColumn(moneyFacts(source.form, "万元"), "annual", "annual");
  return {
    ...(Object.keys(annual).length > 0 ? annual : asColumn(initial, "initial", "annual")),
    ...initial,
  };
}

function pointsOf({ indicators }: Form): number {
  return (
    indicators.reduce((sum, { weight }) => sum + (weight?.covered === true ? 0 : (weight?.points ?? 0)), 0) /
    100
  );
}

function sourcePoints({ form, target }: ChainSource): number {
  return pointsOf(form) || (target ? pointsOf(target) : 0);
}

function reviewFacts(source: ChainSource): Filling {
  const { execution } = source.profile.weights;
  const points = sourcePoints(source);
  return {
    "exec.weight": execution,
    ...(points > 0 ? { points, "total.weight": points + execution } : {}),
  };
}

/** What was reached last year stands beside what is asked for next year. */
function historyOf({ actual }: Indicator): Filling {
  return actual && actual.text !== "" ? { history: actual.text } : {};
}

function nextTargetContent(source: ChainSource, sheet: string): FormContent {
  const { form } = source;
  const points = sourcePoints(source);
  const last = moneyFacts(form, "万元")["total.annual"];
  return {
    sheet,
    facts: {
      ...headFacts(form),
      year: form.year === null ? "" : form.year + 1,
      ...(points > 0 ? { points } : {}),
      ...(last === undefined ? {} : { "total.last": last }),
    },
    rows: carriedRows(form, source.target, historyOf),
  };
}

function contentOf(source: ChainSource, { step, template, sheet, month }: ChainChoice): FormContent {
  if (step === "next-target") return nextTargetContent(source, sheet);
  const facts = { ...headFacts(source.form), ...foldedMoney(yearMoney(source), template) };
  const rows = carriedRows(source.form, source.target);
  if (step === "monitoring")
    return { sheet, facts: { ...facts, ...(month === undefined ? {} : { month }) }, rows };
  return { sheet, facts: { ...facts, ...reviewFacts(source) }, rows };
}

/** The next form of the chain as a new sheet: what is known is carried over unchanged, the rest is left to be filled in. */
export function nextSheet(source: ChainSource, choice: ChainChoice): SheetDraft {
  return filledForm(choice.template, contentOf(source, choice));
}

/** Gives sheets names that no other has, nor one that it gave before. */
export function sheetNamer(taken: readonly string[]): (wanted: string) => string {
  const names = new Set(taken);
  const last = new Map<string, number>();
  return (wanted) => {
    let [at, name] = [last.get(wanted) ?? 1, wanted];
    if (at > 1) name = `${wanted}${at}`;
    while (names.has(name)) name = `${wanted}${++at}`;
    last.set(wanted, at);
    names.add(name);
    return name;
  };
}

/** A name for the sheet that no other has. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return sheetNamer(taken)(wanted);
}
