import type { Entries, LibraryEntry } from "../entry";
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
export interface SearchableLibrary extends SearchTools, Pick<Entries, "entries" | "entryAt"> {
  readonly index: NameIndex;
}

/** False where a filter lets everything pass: then nobody needs to look at entries that are not shown. */
function narrows({ industries, kinds, unit, mustUseOnly = false }: LibraryFilter): boolean {
  return industries !== undefined || kinds !== undefined || unit !== undefined || mustUseOnly;
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
  const { entryAt, index, read, synonyms } = library;
  const accepts = (item: number): boolean => {
    const entry = entryAt(item);
    return entry !== undefined && passes(entry, filter);
  };
  return searchNames(index, query, { read, synonyms, limit, ...(narrows(filter) && { accepts }) }).flatMap(
    ({ item, score, document }) => {
      const entry = entryAt(item);
      if (!entry) return [];
      const synonym = entry.synonyms[document - (index.firsts[item] ?? 0) - 1] ?? null;
      return [{ entry, score, ranges: hitRanges(entry.name, query), synonym }];
    },
  );
}
