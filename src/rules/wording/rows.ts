import type { Form, Indicator, Quantity } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { sameAddress } from "../../sheet/address";
import { targetInForce } from "../../form/target-in-force";
import { rememberOf } from "../../values/remember-of";
import type { RuleContext } from "../rule";
import { nameFault, type NameFault } from "./name-fault";
import { oddActual, type OddActual } from "./odd-actual";
import { sumOfPoints } from "./sum-of-points";
import { targetFault, type TargetFault } from "./target-fault";

/** A row and the one thing there is to say about its target cell, about its name cell and about the words of its actual. */
export interface JudgedRow {
  readonly indicator: Indicator;
  /** The plain name. */
  readonly name: string;
  readonly target: Quantity | null;
  readonly targetFault: TargetFault | null;
  readonly nameFault: NameFault | null;
  readonly oddActual: OddActual | null;
}

type Fault = NameFault | TargetFault | OddActual | "does-not-apply";

interface Judged {
  readonly rows: readonly JudgedRow[];
  readonly faults: ReadonlySet<Fault>;
}

/** A name merged down beside several rows is judged with the first of them. */
function judged(indicator: Indicator, before: Indicator | undefined): JudgedRow {
  const name = plainName(indicator.name.text);
  const target = targetInForce(indicator);
  const isNew = before === undefined || !sameAddress(before.name.at, indicator.name.at);
  const ofName = isNew ? nameFault({ indicator, name, target }) : null;
  const isSaid = ofName === "swapped" || ofName === "figure" || ofName === "target-inside";
  const ofTarget = target && !isSaid ? targetFault({ indicator, name, target }) : null;
  return {
    indicator,
    name,
    target,
    targetFault: ofTarget,
    nameFault: ofName,
    oddActual: oddActual(indicator, name),
  };
}

/** Every rule of this folder asks the same of the same form: it is answered once. */
const judgedForm = rememberOf(({ indicators }: Form): Judged => {
  const rows: JudgedRow[] = [];
  const faults = new Set<Fault>();
  let before: Indicator | undefined;
  for (const indicator of indicators) {
    if (indicator.breakdown) continue;
    const row = judged(indicator, before);
    if (row.nameFault !== null) faults.add(row.nameFault);
    if (row.targetFault !== null) faults.add(row.targetFault);
    if (row.oddActual !== null) faults.add(row.oddActual);
    if (doesNotApply(row)) faults.add("does-not-apply");
    rows.push(row);
    before = indicator;
  }
  if (!faults.has("unit-missing") || sumOfPoints(rows) === null) return { rows, faults };
  faults.delete("unit-missing");
  faults.add("points");
  return { rows: rows.map((row) => ({ ...row, targetFault: "points" })), faults };
});

/** The rows of a form that stand for themselves, judged. */
export function rowsOf(form: Form): readonly JudgedRow[] {
  return judgedForm(form).rows;
}

/** A target that says 不适用 in a row that carries points. */
export function doesNotApply({ indicator, target, targetFault }: JudgedRow): boolean {
  const isSaid = targetFault === "missing";
  return !isSaid && (indicator.weight?.points ?? 0) > 0 && target?.text.includes("不适用") === true;
}

/** For `when`: some row of the form has one of these faults. */
export function anyFault(...faults: readonly Fault[]): ({ form }: Pick<RuleContext, "form">) => boolean {
  return ({ form }) => {
    const found = judgedForm(form).faults;
    return found.size > 0 && faults.some((fault) => found.has(fault));
  };
}
