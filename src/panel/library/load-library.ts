import type { LibrarySource } from "../../library/library";
import { makeLibrary } from "../../library/library";
import {
  prepareRecommendations,
  recommendLibrary,
  type RecommendLibrary,
} from "../../library/recommend/recommend-library";
import type { Syllables } from "../../library/schema";
import { makeSearch } from "../../library/search/make-search";
import { buildIndex } from "./build-index";

async function build(source: LibrarySource): Promise<RecommendLibrary> {
  const library = makeLibrary(source);
  const index = buildIndex(library.entries, source.syllables);
  const prepared = prepareRecommendations(library);
  return recommendLibrary(library, makeSearch(library.entries, source, await index), prepared);
}

let loaded: Promise<RecommendLibrary> | undefined;

/** The bundled library, fetched and indexed when first asked for; one for all panels of a page. */
export function loadLibrary(): Promise<RecommendLibrary> {
  loaded ??= import("../../library/bundled").then(({ bundledSource }) => build(bundledSource));
  return loaded;
}

/** How the library's characters are read, for other names to be indexed by. */
export async function bundledSyllables(): Promise<Syllables> {
  return (await import("../../library/bundled")).bundledSource.syllables;
}
