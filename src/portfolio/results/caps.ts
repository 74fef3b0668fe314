import type { Profile } from "../../profile/profile";
import { sourceOf } from "../../profile/source-of";

/** What a reviewer knows from elsewhere and ticks: it bears on the grade, whatever the points say. */
export type Tick = "audit" | "serious-audit" | "monitoring-failed" | "misuse";

export const tickWords: Readonly<Record<Tick, string>> = {
  audit: "审计、监督检查发现问题",
  "serious-audit": "审计、监督检查发现严重问题",
  "monitoring-failed": "两次绩效监控不合格且未整改",
  misuse: "挤占、挪用资金",
};

/** A grade after the reviewer's ticks, with what lowered it. */
export interface CappedGrade {
  readonly grade: string;
  readonly because: readonly string[];
}

type Cap = NonNullable<NonNullable<Profile["results"]>["caps"]>[number];

function capped(index: number, { effect }: Cap, grades: number): number {
  if (effect === "lowest") return grades - 1;
  if (effect === "step-down") return Math.min(index + 1, grades - 1);
  // Not 优 and not 良: the third grade at best.
  return Math.max(index, Math.min(2, grades - 1));
}

/** The ticks that mean something under a profile; own numbers from somebody's workbook may name others. */
export function ticksOf({ results }: Profile): readonly Tick[] {
  return (results?.caps ?? []).map(({ tick }) => tick).filter((tick) => Object.hasOwn(tickWords, tick));
}

/** Lowers a grade as the profile says; a grade the profile does not know stays. */
export function capGrade(grade: string, ticks: readonly Tick[], profile: Profile): CappedGrade {
  const names = profile.grades.map(({ name }) => name);
  let index = names.indexOf(grade);
  const because: string[] = [];
  if (index < 0) return { grade, because };
  const sources = sourceOf(profile, "results.caps").text;
  const caps = (profile.results?.caps ?? []).filter(({ tick }) => ticks.includes(tick));
  // A step down comes after the bounds: the order of the ticks does not matter.
  for (const cap of caps.toSorted(
    (a, b) => Number(a.effect === "step-down") - Number(b.effect === "step-down"),
  )) {
    const lowered = capped(index, cap, names.length);
    if (lowered > index)
      because.push(`${tickWords[cap.tick]}：${names[index] ?? ""} → ${names[lowered] ?? ""}（${sources}）`);
    index = lowered;
  }
  return { grade: names[index] ?? grade, because };
}

/** What the profile's budget line says of a score: a statement with its basis, not a decision. */
export function budgetStatement(score: number | null, profile: Profile): string | undefined {
  const line = profile.results?.budgetLine;
  if (line === undefined || score === null || score >= line * 100) return undefined;
  const source = sourceOf(profile, "results.budgetLine").text;
  return `得分 ${score / 100}，低于 ${line} 分。${profile.name}规定低于此线的，下一年度预算按比例压减（${source}）；是否压减由财政部门决定。`;
}
