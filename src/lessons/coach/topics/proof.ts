import { isBlank } from "../../../values/blank";
import { findingsOf, headOf, judged, shownText, writingInto, type CoachRow } from "../coach-row";
import type { Answered, Mood } from "../question";

/** 拿什么证明? */
export function askProof(row: CoachRow): Answered {
  const { facts, form, known } = row;
  const { evidence } = facts.indicator.extra;
  const findings = findingsOf(row, "proof");
  const label = headOf(form, "evidence", "佐证材料");
  const told = evidence !== undefined && !isBlank(evidence.text);
  const papers = known.details?.evidence ?? [];
  const like = papers.length > 1 ? [papers.join("、"), ...papers] : papers;
  const own: readonly [Mood, string] = told
    ? ["good", `写明了：${evidence.text.trim()}。`]
    : ["ask", "材料现在就定下来，年末不用补。"];
  return {
    at: evidence?.at ?? facts.indicator.name.at,
    ask: "拿什么证明？谁手里有这份材料？",
    seen: [
      evidence ? `${label}：${shownText(evidence.text)}` : "表上没有写佐证材料的一栏。",
      ...(papers.length > 0 ? [`同类指标常留的材料：${papers.join("、")}`] : []),
    ],
    ...judged(findings, own),
    writing: writingInto(row, evidence?.at, { label, start: evidence?.text.trim() ?? "", like }),
    notes: evidence ? [] : like,
  };
}
