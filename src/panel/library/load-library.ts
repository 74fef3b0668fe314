import { namesOf } from "../../library/compose";
import type { Library, LibrarySource } from "../../library/library";
import { makeLibrary } from "../../library/library";
import { recommendLibrary, type RecommendLibrary } from "../../library/recommend/recommend-library";
import type { Syllables } from "../../library/schema";
import { searchBy } from "../../library/search/make-search";
import { fixedFiguresOf } from "../../library/fixed-figures";
import { ahead } from "../ahead";
import { startIndexing } from "./build-index";
import { tellFixed } from "./opened-library";

/** The bundled library as it is composed, and what it is composed of. */
interface Bundled {
  readonly library: Library;
  readonly source: LibrarySource;
}

async function loadSource(): Promise<LibrarySource> {
  return (await import("../../library/bundled")).bundledSource;
}
ahead(loadSource);

/** Keeps what comes, and asks again for what did not. */
function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

/** The bundled library without its index, composed when first asked for; one for a page. */
export const loadBundled = kept(async (): Promise<Bundled> => {
  const source = await loadSource();
  const library = makeLibrary(source);
  tellFixed(fixedFiguresOf(library));
  return { library, source };
});

/** The library as soon as it can be asked, and when names are found by their sound, too. */
interface Loaded {
  readonly library: RecommendLibrary;
  readonly heard: Promise<void>;
}

/** While a worker builds the index, the page puts the entries together. */
async function build(): Promise<Loaded> {
  const indexing = startIndexing();
  const source = await loadSource();
  const { index, heard } = indexing(namesOf(source.industries), source.syllables);
  const { library } = await loadBundled();
  return { library: recommendLibrary(library, searchBy(index, library, source)), heard };
}

const load = kept(build);

/** The bundled library, fetched and indexed when first asked for; one for all panels of a page. */
export async function loadLibrary(): Promise<RecommendLibrary> {
  return (await load()).library;
}

/** The end of waiting for what names sound like. */
export async function whenHeard(): Promise<void> {
  await (
    await load()
  ).heard;
}

/** How the library's characters are read, for other names to be indexed by. */
export async function bundledSyllables(): Promise<Syllables> {
  return (await loadSource()).syllables;
}
