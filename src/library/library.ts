import { entriesOf } from "./compose";
import type { Entries } from "./entry";
import { familyFinder, type FamilyFinder } from "./families";
import type { IndicatorSet } from "./sets/indicator-set";
import { readCases } from "./sets/read-cases";
import { templatesOf } from "./sets/templates";
import type {
  ExpenditureType,
  FamilyHeads,
  Industry,
  Standard,
  Syllables,
  Synonyms,
  WorkedCase,
} from "./schema";

/** The data files, in the shape that `schema.ts` checks. */
export interface LibrarySource {
  readonly industries: readonly Industry[];
  readonly families: readonly FamilyHeads[];
  readonly standards: readonly Standard[];
  readonly types: readonly ExpenditureType[];
  readonly syllables: Syllables;
  readonly synonyms: Synonyms;
  readonly cases: readonly WorkedCase[];
}

/** The library, put together. */
export interface Library extends Entries {
  readonly industries: readonly Industry[];
  readonly families: FamilyFinder;
  readonly standards: readonly Standard[];
  readonly types: readonly ExpenditureType[];
  /** Worked cases and the templates of fields; put together when first asked for. */
  readonly sets: readonly IndicatorSet[];
}

/** Puts the data files together. Their shape is checked by the tests, not again on each user's machine; packs go another way. */
export function makeLibrary({ industries, standards, types, cases, ...source }: LibrarySource): Library {
  const families = familyFinder(source.families);
  const referred = { families, standards: new Map(standards.map((standard) => [standard.name, standard])) };
  const all = entriesOf(industries, referred);
  let sets: readonly IndicatorSet[] | undefined;
  return {
    get entries() {
      return all.entries;
    },
    entryAt: all.entryAt,
    get withStandard() {
      return all.withStandard;
    },
    industries,
    families,
    standards,
    types,
    get sets() {
      return (sets ??= [...readCases(cases, referred), ...templatesOf(all.entries)]);
    },
  };
}
