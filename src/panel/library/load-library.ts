import type { LibrarySource } from "../../library/library";
import { makeLibrary } from "../../library/library";
import { recommendLibrary, type RecommendLibrary } from "../../library/recommend/recommend-library";
import { makeSearch } from "../../library/search/make-search";
import { buildIndex } from "./build-index";

async function build(source: LibrarySource): Promise<RecommendLibrary> {
  const library = makeLibrary(source);
  const index = await buildIndex(library.entries, source.syllables);
  return recommendLibrary(library, makeSearch(library.entries, source, index));
}

let loaded: Promise<RecommendLibrary> | undefined;

/** The bundled library, fetched and indexed when first asked for; one for all panels of a page. */
export function loadLibrary(): Promise<RecommendLibrary> {
  loaded ??= import("../../library/bundled").then(({ bundledSource }) => build(bundledSource));
  return loaded;
}
