import { isBlank } from "../../../values/blank";
import { findingsOf, headOf, judged, shownText, writingInto, type CoachRow } from "../coach-row";
import type { Answered, Mood } from "../question";

/** True where points were lost or the target was missed. */
function fellShort({ facts }: CoachRow): boolean {
  const { weight, score } = facts.indicator;
  if (facts.score.met === false) return true;
  const [full, own] = [weight?.points ?? null, score?.points ?? null];
  return full !== null && own !== null && own < full;
}

/** 为什么没做到? Asked where points were lost, the target was missed, or a rule found something. */
export function askReason(row: CoachRow): Answered | null {
  const { facts, form } = row;
  const { reason } = facts.indicator;
  const findings = findingsOf(row, "reason");
  if (findings.length === 0 && !fellShort(row)) return null;
  const label = headOf(form, "reason", "偏差原因分析及改进措施");
  const own: readonly [Mood, string] =
    reason !== null && !isBlank(reason.text)
      ? ["good", "写了原因，读一遍，看别人能不能听懂。"]
      : ["ask", "没做到，也没写原因。"];
  return {
    at: reason?.at ?? facts.indicator.name.at,
    ask: "差在哪里，为什么，打算怎么改？",
    seen: [reason ? `${label}：${shownText(reason.text)}` : "表上没有写原因的一栏。"],
    ...judged(findings, own),
    writing: writingInto(row, reason?.at, { label, start: reason?.text.trim() ?? "", like: [] }),
    notes: [],
  };
}
