import type { LibraryEntry } from "../entry";
import type { NameGrams } from "./similar";
import { wordingsOf, type Wording } from "./wording";

/** An entry with how likely it is what the project needs. */
export interface Weighed {
  readonly entry: LibraryEntry;
  readonly weight: number;
}

/** A candidate under one of the wordings it may be shown by. */
export interface Option {
  /** Place of the candidate in the pool. */
  readonly candidate: number;
  /** Place of the wording among all. */
  readonly place: number;
  readonly wording: Wording;
  /** The wordings that this one says nearly, by place. */
  readonly answers: readonly number[];
}

/** What units may want to say with the candidates of a pool, and what can be shown for it. */
export interface Coverage {
  readonly options: readonly Option[];
  /** How much of what is wanted and not said yet an option says. */
  readonly worth: (option: Option) => number;
  /** Takes note that something is said now: what is near it is wanted less, or not at all. */
  readonly say: (grams: NameGrams) => void;
  /** False where what an option says is said already. */
  readonly isNew: (option: Option) => boolean;
}

/** A name's own wording is wanted more often than what else it goes by. */
const otherWording = 0.7;
/** From this share of common windows (Dice) on two wordings say nearly the same, and from that on quite the same. */
const nearlySame = 0.5;
const quiteSame = 0.6;
/** What is left of a demand once a wording near it is chosen. */
const left = 0.1;

/** Finds the wordings near given windows. */
type Near = (grams: NameGrams, share: number) => readonly number[];

function finder(wordings: readonly Wording[]): Near {
  const byGram = new Map<number, number[]>();
  wordings.forEach(({ grams }, place) => {
    for (const gram of grams) {
      const places = byGram.get(gram);
      if (places) places.push(place);
      else byGram.set(gram, [place]);
    }
  });
  const shared = new Uint8Array(wordings.length);
  return (grams, share) => {
    const touched: number[] = [];
    for (const gram of grams) {
      for (const place of byGram.get(gram) ?? []) {
        if (shared[place] === 0) touched.push(place);
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const near: number[] = [];
    for (const place of touched) {
      const size = grams.length + (wordings[place]?.grams.length ?? 0);
      if (2 * (shared[place] ?? 0) >= share * size) near.push(place);
      shared[place] = 0;
    }
    return near;
  };
}

/** What a pool of candidates can say: every wording of every candidate is a demand, and is an option where it has the same target. */
export function coverageOf(pool: readonly Weighed[]): Coverage {
  const wordings = pool.flatMap(({ entry }) => wordingsOf(entry));
  const demand = new Float64Array(wordings.length);
  const said = new Uint8Array(wordings.length);
  const near = finder(wordings);
  const options: Option[] = [];
  let place = 0;
  pool.forEach(({ entry, weight }, candidate) => {
    for (const [at, wording] of wordingsOf(entry).entries()) {
      demand[place] = at === 0 ? weight : weight * otherWording;
      if (wording.isShown)
        options.push({ candidate, place, wording, answers: near(wording.grams, nearlySame) });
      place++;
    }
  });
  return {
    options,
    worth({ answers }) {
      let sum = 0;
      for (const one of answers) sum += demand[one] ?? 0;
      return sum;
    },
    say(grams) {
      for (const one of near(grams, nearlySame)) demand[one] = left * (demand[one] ?? 0);
      for (const one of near(grams, quiteSame)) said[one] = 1;
    },
    isNew: (option) => said[option.place] === 0,
  };
}
