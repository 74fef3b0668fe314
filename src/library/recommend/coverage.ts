import type { LibraryEntry } from "../entry";
import { countOfGrams, type NameGrams } from "./similar";
import type { Usual } from "./usual";
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
  /** How many wordings there are. */
  readonly size: number;
  readonly options: readonly Option[];
  /** How much of what is wanted and not said yet an option says. */
  readonly worth: (option: Option) => number;
  /** Takes note that something is said now: what is near it is wanted less, or not at all. */
  readonly say: (grams: NameGrams) => void;
  /** False where what an option says is said already. */
  readonly isNew: (option: Option) => boolean;
}

/** From this share of common windows (Dice) on two wordings say nearly the same, and from that on quite the same. */
const nearlySame = 0.5;
const quiteSame = 0.6;
/** What is left of a demand once a wording near it is chosen. */
const left = 0.1;

/** What may be wanted, by its windows. */
type Said = Pick<Wording, "grams">;

/** Finds the wordings near given windows. */
type Near = (grams: NameGrams, share: number) => readonly number[];

/** For each window the wordings that hold it: those of window `g` stand from `starts[g]` to `starts[g + 1]`. */
interface Places {
  readonly starts: Int32Array;
  readonly wordings: Int32Array;
}

function placesOf(wordings: readonly Said[]): Places {
  const starts = new Int32Array(countOfGrams() + 1);
  let total = 0;
  for (const { grams } of wordings) {
    total += grams.length;
    for (const gram of grams) starts[gram + 1] = (starts[gram + 1] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(total);
  for (const [place, { grams }] of wordings.entries()) {
    for (const gram of grams) {
      const at = next[gram] ?? 0;
      places[at] = place;
      next[gram] = at + 1;
    }
  }
  return { starts, wordings: places };
}

function finder(wordings: readonly Said[]): Near {
  const { starts, wordings: places } = placesOf(wordings);
  const sizes = Uint8Array.from(wordings, ({ grams }) => grams.length);
  const shared = new Uint8Array(wordings.length);
  const touched = new Int32Array(wordings.length);
  return (grams, share) => {
    let count = 0;
    for (const gram of grams) {
      const end = starts[gram + 1] ?? 0;
      for (let at = starts[gram] ?? end; at < end; at++) {
        const place = places[at] ?? 0;
        if (shared[place] === 0) touched[count++] = place;
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    const near: number[] = [];
    for (let at = 0; at < count; at++) {
      const place = touched[at] ?? 0;
      if (2 * (shared[place] ?? 0) >= share * (grams.length + (sizes[place] ?? 0))) near.push(place);
      shared[place] = 0;
    }
    return near;
  };
}

/**
 * What a pool of candidates can say: every wording of every candidate is a demand, and is an option where it has the same
 * target. What units usually write is demanded, too, though nothing in the pool may be named so.
 */
export function coverageOf(pool: readonly Weighed[], usual: readonly Usual[]): Coverage {
  const wordings: Wording[] = [];
  const starts = pool.map(({ entry }) => wordings.push(...wordingsOf(entry)));
  const size = wordings.length + usual.length;
  const demand = new Float64Array(size);
  usual.forEach(({ weight }, at) => (demand[wordings.length + at] = weight));
  const said = new Uint8Array(size);
  const near = finder([...wordings, ...usual]);
  const options: Option[] = [];
  let place = 0;
  pool.forEach(({ weight }, candidate) => {
    for (; place < (starts[candidate] ?? 0); place++) {
      const wording = wordings[place];
      demand[place] = weight;
      if (wording?.isShown)
        options.push({ candidate, place, wording, answers: near(wording.grams, nearlySame) });
    }
  });
  return {
    size,
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
