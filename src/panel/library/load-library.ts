import type { Library, LibrarySource } from "../../library/library";
import { makeLibrary } from "../../library/library";
import {
  prepareRecommendations,
  recommendLibrary,
  type RecommendLibrary,
} from "../../library/recommend/recommend-library";
import type { Syllables } from "../../library/schema";
import { makeSearch } from "../../library/search/make-search";
import { fixedFiguresOf } from "../../library/fixed-figures";
import { buildIndex } from "./build-index";
import { tellFixed } from "./opened-library";

/** The bundled library as it is composed, and what it is composed of. */
interface Bundled {
  readonly library: Library;
  readonly source: LibrarySource;
}

let bundled: Promise<Bundled> | undefined;

/** The bundled library without its index, composed when first asked for; one for a page. */
export function loadBundled(): Promise<Bundled> {
  bundled ??= import("../../library/bundled").then(({ bundledSource: source }) => {
    const library = makeLibrary(source);
    tellFixed(fixedFiguresOf(library));
    return { library, source };
  });
  return bundled;
}

async function build({ library, source }: Bundled): Promise<RecommendLibrary> {
  const index = buildIndex(library.entries, source.syllables);
  const prepared = prepareRecommendations(library);
  return recommendLibrary(library, makeSearch(library.entries, source, await index), prepared);
}

let loaded: Promise<RecommendLibrary> | undefined;

/** The bundled library, fetched and indexed when first asked for; one for all panels of a page. */
export function loadLibrary(): Promise<RecommendLibrary> {
  loaded ??= loadBundled().then(build);
  return loaded;
}

/** How the library's characters are read, for other names to be indexed by. */
export async function bundledSyllables(): Promise<Syllables> {
  return (await import("../../library/bundled")).bundledSource.syllables;
}
