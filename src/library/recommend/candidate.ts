import type { LibraryEntry } from "../entry";
import type { Kind } from "../kinds";

/** 精准, 案例, 模板, 历年, 搜索. */
export type Source = "precise" | "case" | "template" | "history" | "search";

/** What an indicator's target was and what came of it, in the words of the sheet. */
export interface LastTime {
  readonly year: number | null;
  /** File and sheet as the user knows them. */
  readonly label: string;
  readonly target: string;
  /** "" where the sheet gives none. */
  readonly actual: string;
}

/** An entry that may be suggested, with why. */
export interface Candidate {
  readonly entry: LibraryEntry;
  readonly score: number;
  /** One Chinese clause a reason, without full stop. */
  readonly because: readonly string[];
  /** Which recommender speaks for it most. */
  readonly from: Source;
  /** True where the target is what the project's own goal or name promises. */
  readonly promise?: boolean;
  /** Of 案例 and 模板: the set it is part of. */
  readonly set?: { readonly id: string; readonly title: string };
  /** Of 历年: target and actual of the last time. */
  readonly last?: LastTime;
}

/** How much a second source adds to the first. */
const secondSource = 0.3;

/** The entry of the first with the target that the project's own goal promises, where the second has it. */
function withPromise(first: Candidate, second: Candidate): Candidate {
  if (second.promise !== true) return first;
  const { sample, operator, unit } = second.entry;
  return { ...first, promise: true, entry: { ...first.entry, sample, operator, unit } };
}

/** Each indicator once, with its best source first and all its reasons, best first. */
export function mergeCandidates(all: readonly Candidate[]): readonly Candidate[] {
  const byKind = new Map<Kind, Map<string, Candidate>>();
  for (const candidate of all) {
    const { kind, name } = candidate.entry;
    let merged = byKind.get(kind);
    if (!merged) byKind.set(kind, (merged = new Map<string, Candidate>()));
    const known = merged.get(name);
    if (!known) {
      merged.set(name, candidate);
      continue;
    }
    const [first, second] = known.score >= candidate.score ? [known, candidate] : [candidate, known];
    const promised = second.promise === true ? second.because : [];
    const because = [...new Set([...promised, ...first.because, ...second.because])];
    // The unit's own rows of last year keep their order, whatever else speaks for them.
    const more = first.from === "history" ? 0 : secondSource * second.score;
    merged.set(name, { ...second, ...withPromise(first, second), because, score: first.score + more });
  }
  return [...byKind.values()].flatMap((merged) => [...merged.values()]).sort((a, b) => b.score - a.score);
}
