import type { LibraryEntry } from "../entry";
import type { Kind } from "../kinds";
import { hitRanges, type HitRange } from "./highlight";
import type { NameIndex } from "./name-index";
import { searchNames, type SearchTools } from "./search-names";

/** How a search of the library is narrowed; what is absent does not narrow. */
export interface LibraryFilter {
  /** Industry ids. */
  readonly industries?: ReadonlySet<string>;
  readonly kinds?: ReadonlySet<Kind>;
  readonly unit?: string;
  /** 只看共性. */
  readonly mustUseOnly?: boolean;
}

/** An entry found, with what of its name the query hit and, where a synonym fitted better, that synonym. */
export interface SearchHit {
  readonly entry: LibraryEntry;
  readonly score: number;
  readonly ranges: readonly HitRange[];
  readonly synonym: string | null;
}

/** The entries (bundled and own together), the index of their names, and the tools to read a query. */
export interface SearchableLibrary extends SearchTools {
  readonly entries: readonly LibraryEntry[];
  readonly index: NameIndex;
}

/** True where an entry passes a filter. */
function passes(entry: LibraryEntry, filter: LibraryFilter): boolean {
  const { industries, kinds, unit, mustUseOnly = false } = filter;
  if (industries && !industries.has(entry.industry)) return false;
  if (kinds && !kinds.has(entry.kind)) return false;
  if (unit !== undefined && entry.unit !== unit) return false;
  return !mustUseOnly || entry.mustUse !== null;
}

/** Entries by what a user types: names, synonyms, typos, pinyin. Best first, the same for the same input. */
export function searchLibrary(
  library: SearchableLibrary,
  query: string,
  { limit = 30, ...filter }: LibraryFilter & { readonly limit?: number } = {},
): readonly SearchHit[] {
  const { entries, index } = library;
  const accepts = (item: number): boolean => {
    const entry = entries[item];
    return entry !== undefined && passes(entry, filter);
  };
  const { read, synonyms } = library;
  return searchNames(index, query, { read, synonyms, limit, accepts }).flatMap(
    ({ item, score, document }) => {
      const entry = entries[item];
      if (!entry) return [];
      const synonym = entry.synonyms[document - (index.firsts[item] ?? 0) - 1] ?? null;
      return [{ entry, score, ranges: hitRanges(entry.name, query), synonym }];
    },
  );
}
