import type { Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { isSurveyed } from "../../form/survey";
import type { Proof } from "../../sheet/memo";
import { actualText, needsProof } from "../proofs";
import type { FormReview, ProvedRow } from "../review";

const surveySize = /\d+\s*(?:余|多)?(?:份|人次?|户|名|个样本|张|家)|样本.{0,4}\d/;

/** True where the completion value was changed after its proof was noted. */
export function isOutdated({ indicator, proof }: ProvedRow): boolean {
  return actualText(indicator) !== proof.actual;
}

/** True for a rate of satisfaction whose proof does not say how many were asked. */
export function lacksSurveySize(indicator: Indicator, proof: Proof | undefined): boolean {
  if (!isSurveyed(indicator)) return false;
  const { reason, extra } = indicator;
  const texts = [proof?.note, ...(proof?.papers ?? []), reason?.text, extra.evidence?.text, extra.note?.text];
  return !texts.some((text) => text !== undefined && surveySize.test(text.normalize("NFKC")));
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
