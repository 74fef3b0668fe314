import type { LibraryEntry } from "../entry";
import { nameBigrams } from "./similar";
import { wordingsOf } from "./wording";

/** A candidate under one of the wordings it may be shown by, with the demands that wording answers. */
export interface Option {
  /** Place of the candidate in the pool. */
  readonly candidate: number;
  readonly wording: string;
  /** Places in `demand`. */
  readonly answers: readonly number[];
}

/** What units may want to say with the candidates of a pool, and what can be shown for it. */
export interface Coverage {
  /** How likely each wording is wanted; falls while wordings near it are chosen. */
  readonly demand: Float64Array;
  readonly options: readonly Option[];
}

/** An entry with how likely it is what the project needs. */
export interface Weighed {
  readonly entry: LibraryEntry;
  readonly weight: number;
}

/** A name's own wording is wanted more often than what else it goes by. */
const otherWording = 0.7;
/** From this share of common windows (Dice) on two wordings say nearly the same. */
const nearlySame = 0.5;

interface Wanted {
  readonly sizes: Uint8Array;
  readonly byGram: ReadonlyMap<number, number[]>;
}

function index(wordings: readonly string[]): Wanted {
  const sizes = new Uint8Array(wordings.length);
  const byGram = new Map<number, number[]>();
  wordings.forEach((wording, place) => {
    const grams = nameBigrams(wording);
    sizes[place] = grams.length;
    for (const gram of grams) {
      const places = byGram.get(gram);
      if (places) places.push(place);
      else byGram.set(gram, [place]);
    }
  });
  return { sizes, byGram };
}

/** Finds the demands that say nearly the same as a wording. */
function finder({ sizes, byGram }: Wanted): (wording: string) => readonly number[] {
  const shared = new Uint8Array(sizes.length);
  return (wording) => {
    const grams = nameBigrams(wording);
    const touched: number[] = [];
    for (const gram of grams) {
      for (const place of byGram.get(gram) ?? []) {
        const before = shared[place] ?? 0;
        if (before === 0) touched.push(place);
        shared[place] = before + 1;
      }
    }
    const near = touched.filter(
      (place) => 2 * (shared[place] ?? 0) >= nearlySame * (grams.length + (sizes[place] ?? 0)),
    );
    for (const place of touched) shared[place] = 0;
    return near;
  };
}

/** What a pool of candidates can say: every wording of every candidate is a demand, and is an option where it has the same target. */
export function coverageOf(pool: readonly Weighed[]): Coverage {
  const wordings: string[] = [];
  const weights: number[] = [];
  for (const { entry, weight } of pool) {
    wordings.push(entry.name, ...entry.synonyms);
    weights.push(weight, ...entry.synonyms.map(() => weight * otherWording));
  }
  const near = finder(index(wordings));
  const options = pool.flatMap(({ entry }, candidate) =>
    wordingsOf(entry).map((wording) => ({ candidate, wording, answers: near(wording) })),
  );
  return { demand: Float64Array.from(weights), options };
}
