import type { LibraryEntry } from "../../library/entry";
import { readPackRows } from "../../library/packs/read-pack";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { buildNameIndex } from "../../library/search/name-index";
import type { SearchableLibrary } from "../../library/search/search-library";
import type { KeptPack } from "./kept-pack";

/** The user's own entries, searchable, and where each comes from. */
export interface Own {
  readonly search: SearchableLibrary;
  /** Name of the pack by the entry's id. */
  readonly packOf: ReadonlyMap<string, string>;
}

/** Packs name industries in words: where ours has the same name, its filter takes them in. */
function industryIds({ topics }: RecommendLibrary): ReadonlyMap<string, string> {
  return new Map(topics.topics.map(({ industry }) => [industry.name, industry.id]));
}

/** Makes the packs searchable; null where there are none. */
export function makeOwn(packs: readonly KeptPack[], library: RecommendLibrary): Own | null {
  const ids = industryIds(library);
  const packOf = new Map<string, string>();
  const entries: LibraryEntry[] = [];
  for (const { name, rows } of packs) {
    for (const entry of readPackRows(rows, name, library.families).entries) {
      const id = `${name}/${entry.id}`;
      packOf.set(id, name);
      entries.push({ ...entry, id, industry: ids.get(entry.industry) ?? entry.industry });
    }
  }
  if (entries.length === 0) return null;
  const { read, synonyms } = library.search;
  return { search: { entries, read, synonyms, index: buildNameIndex(entries, read) }, packOf };
}
