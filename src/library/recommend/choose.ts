import { kinds, type Kind } from "../kinds";
import type { Candidate } from "./candidate";
import { coverageOf, type Coverage, type Option } from "./coverage";
import { nameBigrams } from "./similar";
import { underWording } from "./wording";

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

const missingBonus = 6;
/** Good candidates count more than their share: the list is about the project first. */
const sharpness = 2;
const poolSize = 300;

/** How much a kind's next suggestion is worth when it has had so many already. */
function demandFor(kind: Kind, had: number, limit: number): number {
  const wished = (shares[kind] * limit) / 10;
  return Math.min(1, 0.15 + shares[kind]) / (1 + had / wished);
}

/** The candidates that can be chosen, each with the root of its own worth. */
interface Making {
  readonly pool: readonly Candidate[];
  readonly roots: Float64Array;
  readonly coverage: Coverage;
}

/** The option that says most of what may be wanted and is not said yet. */
function bestOf(
  { pool, roots, coverage }: Making,
  open: readonly Option[],
  kindWorth: ReadonlyMap<Kind, number>,
): Option | undefined {
  let best: Option | undefined;
  let most = 0;
  for (const option of open) {
    const kind = pool[option.candidate]?.entry.kind;
    const own = (roots[option.candidate] ?? 0) * ((kind && kindWorth.get(kind)) ?? 0);
    const worth = coverage.worth(option) * own;
    if (worth <= most) continue;
    most = worth;
    best = option;
  }
  return best;
}

/**
 * The list a user sees: of all wordings of all candidates those that say most of what such projects declare, all kinds among
 * them, none nearly the same as another or as what the sheet already has, and what the sheet lacks first.
 */
export function choose(
  candidates: readonly Candidate[],
  { limit, present }: { readonly limit: number; readonly present: readonly PresentIndicator[] },
): readonly Candidate[] {
  const missing = missingKinds(present);
  const pool = candidates.slice(0, Math.max(poolSize, limit * 8));
  const roots = Float64Array.from(pool, ({ score }) => score ** (sharpness / 2));
  const coverage = coverageOf(pool.map(({ entry, score }) => ({ entry, weight: score ** sharpness })));
  for (const { name } of present) coverage.say(nameBigrams(name));
  const had = new Map<Kind, number>();
  const worthOf = (kind: Kind): number =>
    Math.sqrt(demandFor(kind, had.get(kind) ?? 0, limit) * (missing.has(kind) ? missingBonus : 1));
  const kindWorth = new Map(kinds.map((kind) => [kind, worthOf(kind)]));
  const chosen: Candidate[] = [];
  let open = coverage.options.filter(coverage.isNew);
  while (chosen.length < limit) {
    const best = bestOf({ pool, roots, coverage }, open, kindWorth);
    const taken = best && pool[best.candidate];
    if (!best || !taken) break;
    const { kind } = taken.entry;
    chosen.push({ ...taken, entry: underWording(taken.entry, best.wording.text) });
    had.set(kind, (had.get(kind) ?? 0) + 1);
    kindWorth.set(kind, worthOf(kind));
    coverage.say(best.wording.grams);
    open = open.filter((option) => option.candidate !== best.candidate && coverage.isNew(option));
  }
  return chosen;
}
