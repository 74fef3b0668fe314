// Runs in the browser: the library as the page has it, timed there. `in-browser.mjs` bundles and drives it.
import { bundledSource } from "../../src/library/bundled.ts";
import { makeLibrary } from "../../src/library/library.ts";
import { recommend } from "../../src/library/recommend/recommend.ts";
import { recommendLibrary } from "../../src/library/recommend/recommend-library.ts";
import { makeSearch } from "../../src/library/search/make-search.ts";
import { searchLibrary } from "../../src/library/search/search-library.ts";
import { imported } from "./imported.mjs";
import { timed } from "./timed.mjs";

/** The index of names, built by the worker of the pane; how long after the names were there. */
function indexed(entries, workerCode) {
  const worker = new globalThis.Worker(URL.createObjectURL(new Blob([workerCode])));
  const items = entries.map(({ name, synonyms }) => ({ name, synonyms }));
  const build = () =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      worker.onmessage = ({ data }) => resolve({ index: data, took: performance.now() - start });
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ items, syllables: bundledSource.syllables });
    });
  return build().finally(() => worker.terminate());
}

/** Times of everything a user waits for, in milliseconds. */
globalThis.timesOf = async ({ queries, projects, workerCode, names, rounds }) => {
  const start = performance.now();
  const library = makeLibrary(bundledSource);
  const times = { together: performance.now() - start };
  const many = [...library.entries, ...imported(library.entries, names - library.entries.length)];
  for (const [what, entries] of [
    ["bundled", library.entries],
    ["imported", many],
  ]) {
    const { index, took } = await indexed(entries, workerCode);
    const search = makeSearch(entries, bundledSource, index);
    const recommender = recommendLibrary(library, search);
    const again = (inputs) => Array.from({ length: rounds }, () => inputs).flat();
    times[what] = {
      index: took,
      search: timed((query) => searchLibrary(search, query, { limit: 40 }), again(queries)),
      recommend: timed((query) => recommend(recommender, query), again(projects)),
    };
  }
  return times;
};
