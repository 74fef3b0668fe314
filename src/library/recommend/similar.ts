import { plainName } from "../../form/plain-name";

/** Windows of two characters of a plain name, each once, as numbers. */
export type NameGrams = readonly number[];

const perCharacter = 0x10000;

/** Windows of two characters of a plain name. */
export function nameBigrams(name: string): NameGrams {
  const plain = plainName(name);
  const out = new Set<number>();
  for (let at = 0; at + 1 < plain.length; at++)
    out.add(plain.charCodeAt(at) * perCharacter + plain.charCodeAt(at + 1));
  return [...out];
}

/** How much two lists of windows share: 0 nothing, 1 all (Dice). */
export function dice(a: NameGrams, b: NameGrams): number {
  if (a.length + b.length === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.includes(gram)) shared++;
  return (2 * shared) / (a.length + b.length);
}
