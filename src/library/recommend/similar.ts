import { plainName } from "../../form/plain-name";

/** Windows of two characters of a plain name, each once, numbered from 0 in the order in which they were first met. */
export type NameGrams = readonly number[];

const numbers = new Map<number, number>();
const perCharacter = 0x10000;

/** How many windows were met so far: every number is below it. */
export function countOfGrams(): number {
  return numbers.size;
}

function numberOf(window: number): number {
  const known = numbers.get(window);
  if (known !== undefined) return known;
  numbers.set(window, numbers.size);
  return numbers.size - 1;
}

/** Windows of two characters of a plain name. */
export function nameBigrams(name: string): NameGrams {
  const plain = plainName(name);
  const out: number[] = [];
  for (let at = 0; at + 1 < plain.length; at++) {
    const gram = numberOf(plain.charCodeAt(at) * perCharacter + plain.charCodeAt(at + 1));
    if (!out.includes(gram)) out.push(gram);
  }
  return out;
}

/** How much two lists of windows share: 0 nothing, 1 all (Dice). */
export function dice(a: NameGrams, b: NameGrams): number {
  if (a.length + b.length === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.includes(gram)) shared++;
  return (2 * shared) / (a.length + b.length);
}
