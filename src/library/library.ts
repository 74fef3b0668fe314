import { z } from "zod";
import { entriesOf } from "./compose";
import type { LibraryEntry } from "./entry";
import { familyFinder, type FamilyFinder } from "./families";
import type { IndicatorSet } from "./sets/indicator-set";
import { readCases } from "./sets/read-cases";
import { templatesOf } from "./sets/templates";
import {
  expenditureTypeSchema,
  familiesSchema,
  industrySchema,
  standardSchema,
  type ExpenditureType,
  type Industry,
  type Standard,
} from "./schema";

/** The data files as they come, unchecked. */
export interface LibrarySource {
  readonly industries: readonly unknown[];
  readonly families: readonly unknown[];
  readonly standards: unknown;
  readonly types: unknown;
  readonly syllables: unknown;
  readonly synonyms: unknown;
  readonly cases: unknown;
}

/** The library, read and put together. */
export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly industries: readonly Industry[];
  readonly families: FamilyFinder;
  readonly standards: readonly Standard[];
  readonly types: readonly ExpenditureType[];
  /** Worked cases and the templates of fields. */
  readonly sets: readonly IndicatorSet[];
}

/** Checks the data files and puts them together. Throws on a broken file: the bundled ones are tested, packs go another way. */
export function makeLibrary(source: LibrarySource): Library {
  const industries = source.industries.map((file) => industrySchema.parse(file));
  const families = familyFinder(source.families.map((file) => familiesSchema.parse(file)));
  const standards = z.array(standardSchema).parse(source.standards);
  const referred = { families, standards: new Map(standards.map((standard) => [standard.name, standard])) };
  const entries = industries.flatMap((industry) => entriesOf(industry, referred));
  return {
    entries,
    industries,
    families,
    standards,
    types: z.array(expenditureTypeSchema).parse(source.types),
    sets: [...readCases(source.cases, referred), ...templatesOf(entries)],
  };
}
