import type { LibraryEntry } from "../entry";
import type { LibrarySource } from "../library";
import { buildNameIndex } from "./name-index";
import type { SearchableLibrary } from "./search-library";
import { syllableReader } from "./syllables";
import { synonymFinder } from "./synonyms";

/**
 * Makes entries searchable: bundled and own ones in one list. Takes some 100 ms for 5,000 names; `buildNameIndex` alone may run in a
 * worker and its result be put in here.
 */
export function makeSearch(
  entries: readonly LibraryEntry[],
  source: Pick<LibrarySource, "syllables" | "synonyms">,
): SearchableLibrary {
  const read = syllableReader(source.syllables);
  return { entries, read, synonyms: synonymFinder(source.synonyms), index: buildNameIndex(entries, read) };
}
