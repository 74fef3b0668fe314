import { remember } from "../../values/remember";
import type { ExpenditureType } from "../schema";
import { nameBigrams, type NameGrams } from "./similar";
import { general } from "./types-of";

/** A name that sheets hold for a kind of expenditure, and how much it is wanted. */
export interface Usual {
  readonly grams: NameGrams;
  readonly weight: number;
}

/** Beside a field's first indicators, which are wanted more. */
const weights = { general: 0.1, type: 0.15 } as const;

const gramsOf = remember(nameBigrams);

/** What units mostly write for any project, and for the kinds of expenditure that this one is. */
export function usualFor(
  all: readonly ExpenditureType[],
  types: ReadonlyMap<string, number>,
): readonly Usual[] {
  const wanted = new Map<string, number>();
  for (const { type, usual } of all) {
    const weight = type === general ? weights.general : weights.type * (types.get(type) ?? 0);
    if (weight > 0) for (const name of usual) wanted.set(name, (wanted.get(name) ?? 0) + weight);
  }
  return [...wanted].map(([name, weight]) => ({ grams: gramsOf(name), weight }));
}
