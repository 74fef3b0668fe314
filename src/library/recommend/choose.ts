import type { Kind } from "../kinds";
import type { Candidate } from "./candidate";
import { dice, nameBigrams } from "./similar";

/** An indicator that already stands in the sheet. */
export interface PresentIndicator {
  readonly name: string;
  /** Null where its level 2 is not known. */
  readonly kind: Kind | null;
}

/** How many of ten suggestions a kind gets in an empty sheet. */
const shares: Readonly<Record<Kind, number>> = {
  数量: 3,
  质量: 1.8,
  时效: 1.2,
  成本: 1.2,
  社会成本: 0.05,
  生态成本: 0.05,
  经济效益: 0.5,
  社会效益: 1.4,
  生态效益: 0.4,
  可持续: 0.4,
  满意度: 0.9,
};

/** Groups a sheet must have; where none of a group is there yet, its kinds come first. */
const groups: readonly (readonly Kind[])[] = [
  ["数量"],
  ["质量"],
  ["时效"],
  ["成本", "社会成本", "生态成本"],
  ["经济效益", "社会效益", "生态效益", "可持续"],
  ["满意度"],
];

/** Kinds of which the sheet has none yet, when it has something at all. */
function missingKinds(present: readonly PresentIndicator[]): ReadonlySet<Kind> {
  if (present.length === 0) return new Set();
  const has = new Set(present.map(({ kind }) => kind));
  return new Set(groups.filter((group) => !group.some((kind) => has.has(kind))).flat());
}

const tooNear = 0.6;
const alreadyThere = 0.6;
const missingBonus = 1.6;

interface Chosen extends Candidate {
  readonly grams: ReadonlySet<string>;
}

/** How much a kind's next suggestion is worth when it has had so many already. */
function demand(kind: Kind, had: number, limit: number): number {
  const wished = (shares[kind] * limit) / 10;
  return Math.min(1, 0.15 + shares[kind]) / (1 + had / wished);
}

/**
 * The list a user sees: good candidates of all kinds, none nearly the same as another or as what the sheet already has, and
 * what the sheet lacks first.
 */
export function choose(
  candidates: readonly Candidate[],
  { limit, present }: { readonly limit: number; readonly present: readonly PresentIndicator[] },
): readonly Candidate[] {
  const missing = missingKinds(present);
  const there = present.map(({ name }) => nameBigrams(name));
  const pool: Chosen[] = candidates
    .slice(0, Math.max(400, limit * 8))
    .map((candidate) => ({ ...candidate, grams: nameBigrams(candidate.entry.name) }))
    .filter(({ grams }) => !there.some((other) => dice(other, grams) >= alreadyThere));
  const byKind = new Map<Kind, Chosen[]>();
  for (const candidate of pool) {
    const list = byKind.get(candidate.entry.kind);
    if (list) list.push(candidate);
    else byKind.set(candidate.entry.kind, [candidate]);
  }
  const had = new Map<Kind, number>();
  const chosen: Chosen[] = [];
  while (chosen.length < limit) {
    let best: { kind: Kind; worth: number } | undefined;
    for (const [kind, list] of byKind) {
      while (list[0] && chosen.some(({ grams }) => dice(grams, list[0]?.grams ?? grams) >= tooNear))
        list.shift();
      const [first] = list;
      if (!first) continue;
      const factor = missing.has(kind) ? missingBonus * 4 : 1;
      const worth = first.score * demand(kind, had.get(kind) ?? 0, limit) * factor;
      if (!best || worth > best.worth) best = { kind, worth };
    }
    if (!best) break;
    const taken = byKind.get(best.kind)?.shift();
    if (!taken) break;
    chosen.push(taken);
    had.set(best.kind, (had.get(best.kind) ?? 0) + 1);
  }
  return chosen;
}
