import type { Entries, LibraryEntry } from "../entry";
import type { LibrarySource } from "../library";
import { buildNameIndex, type NameIndex } from "./name-index";
import type { SearchableLibrary } from "./search-library";
import { syllableReader } from "./syllables";
import { synonymFinder } from "./synonyms";

type Tables = Pick<LibrarySource, "syllables" | "synonyms">;

/** Makes entries searchable: bundled and own ones in one list. Takes some 100 ms for 5,000 names. */
export function makeSearch(entries: readonly LibraryEntry[], tables: Tables): SearchableLibrary {
  const read = syllableReader(tables.syllables);
  const index = buildNameIndex(entries, read);
  return { ...searchBy(index, { entries, entryAt: (place) => entries[place] }, tables), read };
}

/** The same with an index that is at hand: a page has it built in a worker and gives here one that grows. */
export function searchBy(
  index: NameIndex,
  all: Pick<Entries, "entries" | "entryAt">,
  { syllables, synonyms }: Tables,
): SearchableLibrary {
  return {
    get entries() {
      return all.entries;
    },
    entryAt: all.entryAt,
    read: syllableReader(syllables),
    synonyms: synonymFinder(synonyms),
    index,
  };
}
