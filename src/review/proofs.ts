import type { Form, Indicator } from "../form/form";
import { plainName } from "../form/plain-name";
import { isSurveyed, tellsSurveySize } from "../form/survey";
import type { Memo, Proof } from "../sheet/memo";
import { isBlank } from "../values/blank";
import type { FormReview, ProvedRow } from "./review";

const none: readonly ProvedRow[] = [];

function formKey({ heading, part }: Form): string {
  return [heading.project?.value.text.replace(/\s+/g, "") ?? "", part ?? ""].filter(Boolean).join(" ");
}

function indicatorKey({ level2, name }: Indicator): string {
  return [level2 ?? "", plainName(name.text)].filter(Boolean).join(" ");
}

function actualText({ actual }: Indicator): string {
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

function sameRow(one: Proof, other: Proof): boolean {
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

/** The memo with what is now said of a row; a proof that says nothing is taken out. */
export function withProof(memo: Memo, proof: Proof): Memo {
  const others = (memo.proofs ?? []).filter((one) => !sameRow(one, proof));
  const saysNothing = proof.papers.length === 0 && proof.note.trim() === "";
  return { ...memo, proofs: saysNothing ? others : [...others, proof] };
}

/** True where the completion value was changed after its proof was noted. */
export function isOutdated({ indicator, proof }: ProvedRow): boolean {
  return actualText(indicator) !== proof.actual;
}

/** True for a rate of satisfaction whose proof does not say how many were asked. */
export function lacksSurveySize(indicator: Indicator, proof: Proof | undefined): boolean {
  if (!isSurveyed(indicator)) return false;
  const { reason, extra } = indicator;
  const texts = [proof?.note, ...(proof?.papers ?? []), reason?.text, extra.evidence?.text, extra.note?.text];
  return !texts.some((text) => text !== undefined && tellsSurveySize(text));
}

/** The papers and the note in one line: `验收单、发放名册；见档案第3卷`. */
export function proofText({ papers, note }: Proof): string {
  return [papers.join("、"), note.trim()].filter(Boolean).join("；");
}

/** What is to be looked at again about a proof, in words; "" where nothing is. */
export function proofDoubt(row: ProvedRow): string {
  if (isOutdated(row))
    return `完成值已由“${row.proof.actual}”改为“${actualText(row.indicator)}”，材料需再核对`;
  return lacksSurveySize(row.indicator, row.proof) ? "没有写明调查份数" : "";
}

/** `佐证材料：11 项完成值中 4 项已备`; undefined where the unit noted none. */
export function proofLine({ form, proofs }: Pick<FormReview, "form" | "proofs">): string | undefined {
  if (proofs.length === 0) return undefined;
  const all = form.indicators.filter((indicator) => needsProof(form, indicator)).length;
  return `佐证材料：${all} 项完成值中 ${proofs.length} 项已备`;
}

/** One line a row, for whoever reviews the form: `发放助学金 326人：发放名册、支付凭证`. */
export function proofLines({ proofs }: Pick<FormReview, "proofs">): readonly string[] {
  return proofs.map((row) => {
    const doubt = proofDoubt(row);
    const name = plainName(row.indicator.name.text);
    return `${name}　${actualText(row.indicator)}：${proofText(row.proof)}${doubt === "" ? "" : `（${doubt}）`}`;
  });
}
