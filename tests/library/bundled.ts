import { bundledSource } from "../../src/library/bundled";
import { makeLibrary } from "../../src/library/library";
import { recommendLibrary } from "../../src/library/recommend/recommend-library";
import { makeSearch } from "../../src/library/search/make-search";

/** The bundled library, put together once for all tests of a file. */
export const library = makeLibrary(bundledSource);

/** The same, searchable; made when first asked for. */
export function searchable(): ReturnType<typeof makeSearch> {
  return makeSearch(library.entries, bundledSource);
}

/** The same, for the recommenders. */
export function recommender(): ReturnType<typeof recommendLibrary> {
  return recommendLibrary(library, searchable());
}
