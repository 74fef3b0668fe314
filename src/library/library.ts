import { z } from "zod";
import { entriesOf } from "./compose";
import type { LibraryEntry } from "./entry";
import { familyFinder, type FamilyFinder } from "./families";
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
}

/** The library, read and put together. */
export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly industries: readonly Industry[];
  readonly families: FamilyFinder;
  readonly standards: readonly Standard[];
  readonly types: readonly ExpenditureType[];
}

/** Checks the data files and puts them together. Throws on a broken file: the bundled ones are tested, packs go another way. */
export function makeLibrary(source: LibrarySource): Library {
  const industries = source.industries.map((file) => industrySchema.parse(file));
  const families = familyFinder(source.families.map((file) => familiesSchema.parse(file)));
  const standards = z.array(standardSchema).parse(source.standards);
  const referred = { families, standards: new Map(standards.map((standard) => [standard.name, standard])) };
  return {
    entries: industries.flatMap((industry) => entriesOf(industry, referred)),
    industries,
    families,
    standards,
    types: z.array(expenditureTypeSchema).parse(source.types),
  };
}
