import type { LibraryEntry } from "../../library/entry";
import { readPackRows } from "../../library/packs/read-pack";
import type { RecommendLibrary } from "../../library/recommend/recommend-library";
import { buildNameIndex, type NameIndex } from "../../library/search/name-index";
import { namesOfItems } from "../../library/search/names";
import type { SearchableLibrary } from "../../library/search/search-library";
import { startIndexing } from "../library/build-index";
import { bundledSyllables } from "../library/load-library";
import type { KeptPack } from "./kept-pack";

/** The user's own entries, searchable, and where each comes from. */
export interface Own {
  readonly search: SearchableLibrary;
  /** Name of the pack by the entry's id. */
  readonly packOf: ReadonlyMap<string, string>;
}

/** Packs name industries in words: where ours has the same name, its filter takes them in. */
function industryIds({ industries }: RecommendLibrary): ReadonlyMap<string, string> {
  return new Map(industries.map(({ id, name }) => [name, id]));
}

/** Rows read in one go: some hundredth of a second, between which the page answers the user. */
const atOnce = 1000;

/** Lets the page answer clicks and keys. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function wholeIndex(entries: readonly LibraryEntry[]): Promise<NameIndex> {
  const { index, heard } = startIndexing()(namesOfItems(entries), await bundledSyllables());
  await heard;
  return index;
}

/** Makes the packs searchable, a piece at a time and with the index built beside the page; null where there are none. */
export async function makeOwn(packs: readonly KeptPack[], library: RecommendLibrary): Promise<Own | null> {
  if (packs.length === 0) return null;
  const ids = industryIds(library);
  const packOf = new Map<string, string>();
  const entries: LibraryEntry[] = [];
  for (const { name, rows } of packs) {
    for (let at = 0; at < rows.length; at += atOnce) {
      if (at > 0) await pause();
      for (const entry of readPackRows(rows.slice(at, at + atOnce), name, library.families).entries) {
        const id = `${name}/${entry.id}`;
        packOf.set(id, name);
        entries.push({ ...entry, id, industry: ids.get(entry.industry) ?? entry.industry });
      }
    }
  }
  if (entries.length === 0) return null;
  const { read, synonyms } = library.search;
  // A few names are indexed sooner than a worker starts.
  const index = entries.length <= atOnce ? buildNameIndex(entries, read) : await wholeIndex(entries);
  return { search: { entries, entryAt: (place) => entries[place], read, synonyms, index }, packOf };
}
