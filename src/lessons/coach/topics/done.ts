import { isBlank } from "../../../values/blank";
import { findingsOf, headOf, judged, shownText, writingInto, type CoachRow } from "../coach-row";
import type { Answered, Mood } from "../question";

/** 做成了多少? Only where the form has a column for it. */
export function askDone(row: CoachRow): Answered | null {
  const { facts, form } = row;
  const { actual } = facts.indicator;
  if (!actual || actual.covered) return null;
  const findings = findingsOf(row, "done");
  const isEmpty = isBlank(actual.text);
  const reached = facts.score.completion;
  const label = headOf(form, "actual", "实际完成值");
  const own: readonly [Mood, string] = isEmpty
    ? ["ask", "还空着。"]
    : ["good", `读作“${facts.actual?.reading ?? ""}”，和指标值是同一个口径。`];
  return {
    at: actual.at,
    ask: "实际做成了多少？和指标值是同一个口径吗？",
    seen: [
      `指标值：${shownText(facts.target?.text ?? "")}`,
      `${label}：${shownText(actual.text)}`,
      ...(reached === null ? [] : [`完成程度：${Number(reached.toFixed(1))}%`]),
    ],
    ...judged(findings, own),
    writing: writingInto(row, actual.at, { label, start: (actual.within ?? actual.text).trim(), like: [] }),
    notes: [],
  };
}
