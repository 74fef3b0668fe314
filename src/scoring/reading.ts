import { formatPoints } from "../values/hundredths";
import { notRecomputed } from "./arithmetic";
import type { FormulaKind } from "./score-sheet";
import type { PassingRange } from "./settle-score";

/** How the marks follow: all of them, a share, at most a share, not all of them, or the marks of a tier. */
type Ending = "full" | "share" | "at-most" | "not-full" | "tier";

/** What target and actual say about a score, before any weight. */
export interface Reading {
  /** Null when no formula applies. */
  readonly formula: FormulaKind | null;
  /** Actual ÷ target in percent. */
  readonly completion: number | null;
  readonly met: boolean | null;
  readonly ending: Ending;
  /** Shares of the weight between which a score passes. */
  readonly least: number;
  readonly most: number;
  /** The beginning of the arithmetic line; the whole of it when no formula applies. */
  readonly line: string;
}

/** What a formula gives where the target is missed. */
interface Missed {
  readonly share: number;
  readonly completion: number | null;
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** No formula applies, and why. */
export function unread(why: string, met: boolean | null = null): Reading {
  const line = notRecomputed(why);
  return { formula: null, completion: null, met, ending: "full", least: 0, most: 1, line };
}

/** The target is met: full marks. */
export function full(formula: FormulaKind, line: string, completion: number | null = null): Reading {
  return { formula, completion, met: true, ending: "full", least: 1, most: 1, line };
}

/** The target is missed and the formula gives one share. */
export function portion(formula: FormulaKind, line: string, { share, completion }: Missed): Reading {
  const most = clamped(share);
  return { formula, completion, met: false, ending: "share", least: most, most, line };
}

/** The target is missed; every share up to one passes. */
export function upTo(formula: FormulaKind, line: string, { share, completion }: Missed): Reading {
  return { formula, completion, met: false, ending: "at-most", least: 0, most: clamped(share), line };
}

/** The target is missed; anything passes but full marks. */
export function belowFull(formula: FormulaKind, line: string): Reading {
  return { formula, completion: null, met: false, ending: "not-full", least: 0, most: 1, line };
}

/** A qualitative result: every share of its tier passes. */
export function tierOf(
  line: string,
  { least, most }: { least: number; most: number },
  met: boolean,
): Reading {
  return { formula: "qualitative", completion: null, met, ending: "tier", least, most, line };
}

/** The arithmetic line once the weight is known: `218 ÷ 312 × 15 = 10.48`. */
export function arithmeticOf(
  { ending, line }: Reading,
  weight: number,
  { least, most }: PassingRange,
): string {
  switch (ending) {
    case "full":
      return `${line}，得满分 ${formatPoints(weight)}`;
    case "share":
      return most === 0 ? `${line}，得 0 分` : `${line} × ${formatPoints(weight)} = ${formatPoints(most)}`;
    case "at-most":
      return `${line} × ${formatPoints(weight)} = ${formatPoints(most)}，最高得此分`;
    case "not-full":
      return `${line}，不得满分 ${formatPoints(weight)}`;
    case "tier":
      return `${line}，得分在 ${formatPoints(least)}–${formatPoints(most)} 之间`;
  }
}
