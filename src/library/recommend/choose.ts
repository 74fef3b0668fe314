import type { Kind } from "../kinds";
import type { Candidate } from "./candidate";
import { coverageOf, type Coverage, type Option } from "./coverage";
import { dice, nameBigrams } from "./similar";
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

/** A suggestion so near to another, or to what the sheet has, would say the same again. */
const tooNear = 0.6;
const missingBonus = 6;
/** What is left of a demand once a wording near it is chosen. */
const left = 0.1;
/** Good candidates count more than their share: the list is about the project first. */
const sharpness = 2;
const poolSize = 400;

/** How much a kind's next suggestion is worth when it has had so many already. */
function demandFor(kind: Kind, had: number, limit: number): number {
  const wished = (shares[kind] * limit) / 10;
  return Math.min(1, 0.15 + shares[kind]) / (1 + had / wished);
}

/** The list a user sees, in the making. */
interface Making {
  readonly pool: readonly Candidate[];
  readonly weights: Float64Array;
  readonly coverage: Coverage;
  readonly kindWorth: (kind: Kind) => number;
}

function answered({ demand }: Coverage, { answers }: Option): number {
  let sum = 0;
  for (const place of answers) sum += demand[place] ?? 0;
  return sum;
}

/** The option that says most of what may be wanted and is not said yet. */
function bestOf({ pool, weights, coverage, kindWorth }: Making, open: readonly Option[]): Option | undefined {
  let best: Option | undefined;
  let most = 0;
  for (const option of open) {
    const candidate = pool[option.candidate];
    if (!candidate) continue;
    const own = (weights[option.candidate] ?? 0) * kindWorth(candidate.entry.kind);
    const worth = answered(coverage, option) * Math.sqrt(own);
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
  const weights = Float64Array.from(pool, ({ score }) => score ** sharpness);
  const coverage = coverageOf(pool.map(({ entry }, at) => ({ entry, weight: weights[at] ?? 0 })));
  const said = present.map(({ name }) => nameBigrams(name));
  const isNew = ({ wording }: Option): boolean => {
    const grams = nameBigrams(wording);
    return !said.some((other) => dice(other, grams) >= tooNear);
  };
  const had = new Map<Kind, number>();
  const kindWorth = (kind: Kind): number =>
    demandFor(kind, had.get(kind) ?? 0, limit) * (missing.has(kind) ? missingBonus : 1);
  const chosen: Candidate[] = [];
  let open = coverage.options.filter(isNew);
  while (chosen.length < limit) {
    const best = bestOf({ pool, weights, coverage, kindWorth }, open);
    const taken = best && pool[best.candidate];
    if (!best || !taken) break;
    const grams = nameBigrams(best.wording);
    chosen.push({ ...taken, entry: underWording(taken.entry, best.wording) });
    had.set(taken.entry.kind, (had.get(taken.entry.kind) ?? 0) + 1);
    for (const place of best.answers) coverage.demand[place] = left * (coverage.demand[place] ?? 0);
    open = open.filter(
      ({ candidate, wording }) => candidate !== best.candidate && dice(nameBigrams(wording), grams) < tooNear,
    );
  }
  return chosen;
}
