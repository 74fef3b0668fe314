import type { Judgement } from "../../lessons/guess";
import type { Difficulty } from "../../lessons/lesson";

/** What is said after a guess. */
export const judgementWords: Readonly<Record<Judgement | "again", string>> = {
  right: "对，就是这里。",
  again: "这一处已经找到了。",
  place: "位置对，问题不是这一种，再想想。",
  kind: "表里有这种问题，但不在这一格。",
  wrong: "这一格没有这种问题。",
};

/** How hard a lesson is, as its card says it. */
export const difficultyWords: Readonly<Record<Difficulty, string>> = {
  1: "一看就知",
  2: "对照着看",
  3: "要算要想",
};

/** Seconds as `3:05`. */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
