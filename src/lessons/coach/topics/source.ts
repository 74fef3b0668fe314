import { isBlank } from "../../../values/blank";
import { findingsOf, headOf, shownText, writingInto, type CoachRow } from "../coach-row";
import type { Answered } from "../question";

/** Where targets usually come from. */
const sources = ["年度工作计划", "历史标准", "行业标准", "预算支出标准", "合同或批复"];

/** 依据谁说的? Asked where something is promised: a row without a target promises nothing. */
export function askSource(row: CoachRow): Answered | null {
  const { facts, form, known } = row;
  const { basis } = facts.indicator.extra;
  if (!facts.target || isBlank(facts.target.text)) return null;
  const findings = findingsOf(row, "source");
  const label = headOf(form, "basis", "依据");
  const told = basis !== undefined && !isBlank(basis.text);
  const { details } = known;
  return {
    at: basis?.at ?? facts.target.at,
    ask: "这个数依据谁说的？",
    seen: [
      ...(basis ? [`${label}：${shownText(basis.text)}`] : ["表上没有写依据的一栏。"]),
      ...(details ? [`数从哪里来：${details.source}`] : []),
    ],
    mood: told ? "good" : basis ? "fault" : "ask",
    judgement: told
      ? `写明了：${basis.text.trim()}。`
      : basis
        ? `“${label}”空着，审核时看不出这个数定得高还是低。`
        : "说得出依据，审核问起来才答得上。表上没有地方写，可以记在小结里。",
    findings,
    fixes: [],
    writing: writingInto(row, basis?.at, { label, start: basis?.text.trim() ?? "", like: sources }),
    notes: basis ? [] : sources,
  };
}
