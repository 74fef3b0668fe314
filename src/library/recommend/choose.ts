import { kinds, type Kind } from "../kinds";
import type { Candidate } from "./candidate";
import { coverageOf, type Coverage, type Option } from "./coverage";
import { nameBigrams } from "./similar";
import type { Usual } from "./usual";
import { underWording } from "./wording";

/** An indicator that already stands in the sheet. */
export interface PresentIndicator {
  readonly name: string;
  /** Null where its level 2 is not known. */
  readonly kind: Kind | null;
}

/** How many of ten suggestions a kind gets in an empty sheet. */
const shares: Readonly<Record<Kind, number>> = {
  数量: 4,
  质量: 1.8,
  时效: 1.2,
  成本: 1.2,
  社会成本: 0.05,
  生态成本: 0.05,
  经济效益: 0.5,
  社会效益: 1,
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
const poolSize = 200;
/** So many windows in common say all that a wording can say of a project. */
const enough = 4;
/** How much more a wording is worth that says what the project itself says. */
const ownWords = 0.8;

/** What a kind that the sheet has is worth at most while others are missing. */
const mostOfPresent = 0.6;

/** How much a kind's next suggestion is worth when it has had so many already. */
function demandFor(kind: Kind, had: number, limit: number): number {
  const wished = (shares[kind] * limit) / 10;
  return (0.15 + shares[kind]) / (1 + had / wished);
}

/** The same in a sheet that lacks some kinds: these come first. */
function demandBeside(missing: ReadonlySet<Kind>, kind: Kind, demand: number): number {
  if (missing.size === 0) return demand;
  return missing.has(kind) ? demand * missingBonus : Math.min(mostOfPresent, demand);
}

/** Options with what they are worth at most: choosing others only makes them worth less. */
interface Open {
  readonly options: readonly Option[];
  /** What each was worth when it was last looked at; 0 once it is no option any more. */
  readonly bounds: Float64Array;
}

function highest(bounds: Float64Array): number {
  let best = 0;
  for (let at = 1; at < bounds.length; at++) if ((bounds[at] ?? 0) > (bounds[best] ?? 0)) best = at;
  return best;
}

/** The option that is worth most now: the one that stays in front when it is looked at anew. */
function bestOf({ options, bounds }: Open, worth: (option: Option) => number): Option | undefined {
  for (;;) {
    const at = highest(bounds);
    const option = options[at];
    const bound = bounds[at] ?? 0;
    if (option === undefined || bound <= 0) return undefined;
    const now = worth(option);
    bounds[at] = now;
    if (now >= bound) {
      bounds[at] = 0;
      return option;
    }
  }
}

/** By a wording's place: more for those that say what the project itself says. */
function fitting({ size, options }: Coverage, words: readonly string[]): Float64Array {
  const own = new Set(words.flatMap(nameBigrams));
  const fits = new Float64Array(size).fill(1);
  for (const { place, wording } of options) {
    const shared = wording.grams.reduce((sum, gram) => sum + (own.has(gram) ? 1 : 0), 0);
    fits[place] = 1 + (ownWords * Math.min(enough, shared)) / enough;
  }
  return fits;
}

/** What a list is chosen by. */
interface Asked {
  readonly limit: number;
  readonly present: readonly PresentIndicator[];
  /** What units usually write for such a project. */
  readonly usual: readonly Usual[];
  /** What the project is about and what it does, in its own words. */
  readonly own: readonly string[];
}

/**
 * The list a user sees: of all wordings of all candidates those that say most of what such projects declare, all kinds among
 * them, none nearly the same as another or as what the sheet already has, and what the sheet lacks first.
 */
export function choose(
  candidates: readonly Candidate[],
  { limit, present, usual, own: words }: Asked,
): readonly Candidate[] {
  const missing = missingKinds(present);
  const pool = candidates.slice(0, Math.max(poolSize, limit * 7));
  const roots = Float64Array.from(pool, ({ score }) => score ** (sharpness / 2));
  const weighed = pool.map(({ entry, score }) => ({ entry, weight: score ** sharpness }));
  const coverage = coverageOf(weighed, usual);
  const fits = fitting(coverage, words);
  for (const { name } of present) coverage.say(nameBigrams(name));
  const had = new Map<Kind, number>();
  const worthOf = (kind: Kind): number =>
    Math.sqrt(demandBeside(missing, kind, demandFor(kind, had.get(kind) ?? 0, limit)));
  const kindWorth = new Map(kinds.map((kind) => [kind, worthOf(kind)]));
  const taken = new Set<number>();
  const worth = (option: Option): number => {
    const { candidate, place } = option;
    const kind = pool[candidate]?.entry.kind;
    if (kind === undefined || taken.has(candidate) || !coverage.isNew(option)) return 0;
    const own = (roots[candidate] ?? 0) * (kindWorth.get(kind) ?? 0);
    return coverage.worth(option) * own * (fits[place] ?? 1);
  };
  const open = { options: coverage.options, bounds: Float64Array.from(coverage.options, worth) };
  const chosen: Candidate[] = [];
  while (chosen.length < limit) {
    const best = bestOf(open, worth);
    const candidate = best && pool[best.candidate];
    if (!best || !candidate) break;
    const { kind } = candidate.entry;
    taken.add(best.candidate);
    chosen.push({ ...candidate, entry: underWording(candidate.entry, best.wording.text) });
    had.set(kind, (had.get(kind) ?? 0) + 1);
    kindWorth.set(kind, worthOf(kind));
    coverage.say(best.wording.grams);
  }
  return chosen;
}
