import type { Level1, Level2 } from "../form/levels";
import type { Operator } from "../values/value";
import type { Kind } from "./kinds";
import type { EvidenceMark } from "./evidence";
import type { Standard } from "./schema";

/** An indicator as search, recommendation and the panel see it. */
export interface LibraryEntry {
  /** Stable: industry and name, `education/受助学生人数`. */
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Labels of the newer form, where cost is a level 1 of its own; `levelsOf` gives those of older forms. */
  readonly level1: Level1;
  readonly level2: Level2;
  /** A sample target as it would be written: `≥1200人`, `12月底前`. */
  readonly sample: string;
  /** Absent for dates and words. */
  readonly operator: Operator | null;
  readonly unit: string | null;
  /** Id of the industry's file, `own` for entries of a pack. */
  readonly industry: string;
  readonly field: string;
  readonly classes: readonly string[];
  readonly types: readonly string[];
  readonly synonyms: readonly string[];
  /** Id of the family that holds definition, formula and evidence. */
  readonly family: string;
  readonly standard: Standard | null;
  readonly examples: readonly string[];
  readonly evidence: EvidenceMark;
  /** The jurisdiction whose common indicator system holds it, or null. */
  readonly mustUse: string | null;
}

/** Entries of a library. They are put together when they are asked for: who looks one up does not wait for thousands. */
export interface Entries {
  /** All of them. */
  readonly entries: readonly LibraryEntry[];
  /** The one at a place among them. */
  readonly entryAt: (place: number) => LibraryEntry | undefined;
  /** Those for which a standard is known. */
  readonly withStandard: readonly LibraryEntry[];
}
