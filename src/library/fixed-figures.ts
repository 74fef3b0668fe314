import type { FixedFigure, FixedFigures } from "../form/fixed-figure";
import type { LibraryEntry } from "./entry";
import type { Library } from "./library";
import { mayBeChecked, shownStandard } from "./standard";

/** A figure that one may stay below and not exceed; others are floors. */
const ceiling = /以内|不超过|不得超过|不高于|微克|毫克|mg/;

/** Figures of a year that say nothing of the next: 99元/人·年（2025年）. */
const ofOneYear = /（\d{4}年）/;

function fixedFor({ standard, operator }: LibraryEntry): FixedFigure | null {
  if (!standard || !mayBeChecked(standard) || ofOneYear.test(standard.value)) return null;
  const { value, source } = shownStandard(standard);
  const isCeiling = ceiling.test(value) || operator === "≤" || operator === "<";
  const [, from] = /（(\d{4})年春季学期起）/.exec(value) ?? [];
  return { words: value, source, since: Number(from ?? standard.year), isCeiling };
}

/** What documents fix for the indicators of the library, by all their names: only what is sure, and binds or is technical. */
export function fixedFiguresOf({ withStandard }: Pick<Library, "withStandard">): FixedFigures {
  const all = new Map<string, FixedFigure>();
  for (const entry of withStandard) {
    const fixed = fixedFor(entry);
    if (fixed) for (const name of [entry.name, ...entry.synonyms]) all.set(name, fixed);
  }
  return all;
}
