import type { LibraryEntry } from "../entry";
import type { Kind } from "../kinds";

/** `≥12公里` as it reads in a sentence: 不少于12公里. */
function spoken(sample: string): string {
  if (sample.startsWith("≥")) return `不低于${sample.slice(1)}`;
  if (sample.startsWith("≤")) return `不超过${sample.slice(1)}`;
  return sample.startsWith("=") ? `为${sample.slice(1)}` : `为${sample}`;
}

const of = (entries: readonly LibraryEntry[], kinds: readonly Kind[], most: number): readonly string[] =>
  entries
    .filter(({ kind }) => kinds.includes(kind))
    .slice(0, most)
    .map(({ name, sample }) => `${name}${spoken(sample)}`);

/** How a goal begins: money is not carried out, the work it is for is. */
function opening(project: string): string {
  if (/整体(?:支出)?$/.test(project)) return "完成部门（单位）年度各项工作";
  const work = project.replace(/(?<=.{4})(?:专项)?(?:支出|经费|资金)$/, "");
  return `${/(?:补助|补贴|津贴|奖补|奖励|救助|助学金|待遇|政策)$/.test(work) ? "落实" : "开展"}${work}`;
}

/** A goal in one sentence that says with figures what the indicators measure: so that goal and indicators match. */
export function projectGoal(project: string, entries: readonly LibraryEntry[]): string {
  const done = of(entries, ["数量"], 3);
  const well = of(entries, ["质量", "时效"], 2);
  const effect = of(entries, ["经济效益", "社会效益", "生态效益", "可持续", "满意度"], 2);
  return `${[opening(project), ...done].join("，")}；${[...well, ...effect].join("，")}。`;
}
