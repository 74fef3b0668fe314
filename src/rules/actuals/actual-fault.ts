import { rememberOf } from "../../values/remember-of";
import type { Form, Indicator } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import type { RuleContext } from "../rule";
import type { ActualRow } from "./actual-row";
import { percentDone, type PercentDone } from "./percent-done";
import { nameRepeated, type NameRepeated } from "./name-repeated";
import { otherYear, type OtherYear } from "./other-year";
import { tierlessWords, type TierlessWords } from "./tierless-words";
import { unitGap, type UnitGap } from "./unit-gap";
import { wordsForFigure, type WordsForFigure } from "./words-for-figure";
import { writtenSign, type WrittenSign } from "./written-sign";

/** The one thing there is to say about a cell with an actual; each kind has a rule of its own. */
type ActualFault =
  | { readonly kind: "blank" }
  /** What a scanner makes of an operator; target-misread speaks of it. */
  | { readonly kind: "misread" }
  | WrittenSign
  | PercentDone
  | UnitGap
  | WordsForFigure
  | NameRepeated
  | TierlessWords
  | OtherYear;

/** An actual with its fault, if it has one. */
export interface JudgedActual extends ActualRow {
  readonly fault: ActualFault | null;
}

function faultOf(row: ActualRow): ActualFault | null {
  const { actual } = row;
  if (actual.value.flags.includes("scanner")) return { kind: "misread" };
  const words = wordsForFigure(row);
  if (words) return words;
  if (actual.value.kind === "empty") return { kind: "blank" };
  const ofFigure = writtenSign(row) ?? percentDone(row) ?? unitGap(row);
  return ofFigure ?? nameRepeated(row) ?? tierlessWords(row) ?? otherYear(row);
}

interface Judged {
  readonly rows: ReadonlyMap<Indicator, JudgedActual>;
  readonly faults: ReadonlySet<ActualFault["kind"]>;
}

/** Every rule about actuals and scores asks the same of the same form: it is answered once. */
const judgedForm = rememberOf((form: Form): Judged => {
  const rows = new Map<Indicator, JudgedActual>();
  const faults = new Set<ActualFault["kind"]>();
  for (const [index, indicator] of form.indicators.entries()) {
    const { actual } = indicator;
    if (indicator.breakdown || !actual || actual.covered) continue;
    // The rows that break it down answer for it.
    if (actual.text === "" && form.indicators[index + 1]?.breakdown) continue;
    const target = targetInForce(indicator);
    const fault = faultOf({ form, indicator, actual, target });
    rows.set(indicator, { form, indicator, actual, target, fault });
    if (fault) faults.add(fault.kind);
  }
  return { rows, faults };
});

/** The judged actuals of a form by row; rows without an actual of their own are not in it. */
export function actualsOf(form: Form): ReadonlyMap<Indicator, JudgedActual> {
  return judgedForm(form).rows;
}

/** For `when`: some actual of the form has one of these faults. */
export function anyActual(
  ...kinds: readonly ActualFault["kind"][]
): ({ form }: Pick<RuleContext, "form">) => boolean {
  return ({ form }) => {
    const { faults } = judgedForm(form);
    return faults.size > 0 && kinds.some((kind) => faults.has(kind));
  };
}

/** True where the actual says something that can be put beside its target and its score. */
export function isUsable(row: JudgedActual | undefined): row is JudgedActual {
  switch (row?.fault?.kind) {
    case undefined:
      return row !== undefined;
    case "other-scale":
    case "scale-assumed":
    case "name-repeated":
    case "tierless":
    case "other-year":
      return true;
    case "blank":
    case "misread":
    case "sign":
    case "percent-done":
    case "other-kind":
    case "other-count":
    case "scale-unclear":
    case "words":
    case "words-for-end":
    case "words-for-date":
      return false;
  }
}
