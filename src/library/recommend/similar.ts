import { plainName } from "../../form/plain-name";

/** Windows of two characters of a plain name. */
export function nameBigrams(name: string): ReadonlySet<string> {
  const plain = plainName(name);
  const out = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at++) out.add(plain.slice(at, at + 2));
  return out;
}

/** How much two sets of windows share: 0 nothing, 1 all (Dice). */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const gram of small) if (large.has(gram)) shared++;
  return (2 * shared) / (a.size + b.size);
}
