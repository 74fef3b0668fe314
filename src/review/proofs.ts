import type { Form, Indicator } from "../form/form";
import { plainName } from "../form/plain-name";
import type { Memo, Proof } from "../sheet/memo";
import { isBlank } from "../values/blank";
import type { ProvedRow } from "./review";

const none: readonly ProvedRow[] = [];

function formKey({ heading, part }: Form): string {
  return [heading.project?.value.text.replace(/\s+/g, "") ?? "", part ?? ""].filter(Boolean).join(" ");
}

function indicatorKey({ level2, name }: Indicator): string {
  return [level2 ?? "", plainName(name.text)].filter(Boolean).join(" ");
}

/** The completion value of a row, as it stands. */
export function actualText({ actual }: Indicator): string {
  return actual?.text.trim() ?? "";
}

/** Whether a row reports a completion value, which somebody may ask to see proved. */
export function needsProof({ kind }: Form, indicator: Indicator): boolean {
  const { breakdown, level1, actual } = indicator;
  if (!kind.endsWith("-review") || breakdown || level1 === "预算执行") return false;
  return actual !== null && !isBlank(actual.text);
}

/** A proof of nothing yet, bound to the row and to what it reports. */
export function emptyProof(form: Form, indicator: Indicator): Proof {
  return {
    sheet: form.sheet,
    form: formKey(form),
    indicator: indicatorKey(indicator),
    actual: actualText(indicator),
    papers: [],
    note: "",
  };
}

/** Whether two proofs are of one row. */
export function sameRow(one: Proof, other: Proof): boolean {
  return one.sheet === other.sheet && one.form === other.form && one.indicator === other.indicator;
}

/** The rows of a form that the unit has said something about. */
export function provedRows(form: Form, proofs: Memo["proofs"]): readonly ProvedRow[] {
  const ofSheet = proofs?.filter(({ sheet }) => sheet === form.sheet) ?? [];
  if (ofSheet.length === 0) return none;
  return form.indicators.flatMap((indicator) => {
    const wanted = emptyProof(form, indicator);
    const proof = ofSheet.find((one) => sameRow(one, wanted));
    return proof && needsProof(form, indicator) ? [{ indicator, proof }] : [];
  });
}
