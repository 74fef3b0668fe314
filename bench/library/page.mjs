// Runs in the browser: the library as the page has it, timed there. `in-browser.mjs` bundles and drives it.
import { bundledSource } from "../../src/library/bundled.ts";
import { growingIndex } from "../../src/library/search/growing-index.ts";
import { namesOfItems } from "../../src/library/search/names.ts";
import { namesOf } from "../../src/library/compose.ts";
import { makeLibrary } from "../../src/library/library.ts";
import { recommend } from "../../src/library/recommend/recommend.ts";
import { recommendLibrary } from "../../src/library/recommend/recommend-library.ts";
import { searchBy } from "../../src/library/search/make-search.ts";
import { searchLibrary } from "../../src/library/search/search-library.ts";
import { imported } from "./imported.mjs";
import { timed } from "./timed.mjs";

/** What the worker of the pane answers: first what is written, then how it sounds. */
function asked(worker, names) {
  const answers = [];
  const answered = [0, 1].map((at) => new Promise((resolve) => (answers[at] = resolve)));
  let count = 0;
  worker.onmessage = ({ data }) => answers[count++](data);
  worker.postMessage({ names, syllables: bundledSource.syllables });
  return answered;
}

/** The whole index of names. */
async function wholeOf(names, [written, sounds]) {
  const { index, write, hear } = growingIndex(names);
  write(await written);
  hear(await sounds);
  return index;
}

const started = (workerCode) => new globalThis.Worker(URL.createObjectURL(new Blob([workerCode])));

/** The index of names from a worker that is only started now, and how long it took. */
async function indexed(entries, workerCode) {
  const start = performance.now();
  const worker = started(workerCode);
  const names = namesOfItems(entries);
  const index = await wholeOf(names, asked(worker, names.text));
  worker.terminate();
  return { index, took: performance.now() - start };
}

/** How long after its data arrived the library can be searched: the worker was started while they were on their way. */
async function searchableAfter(workerCode) {
  const worker = started(workerCode);
  await Promise.all(asked(worker, ""));
  const start = performance.now();
  const since = () => performance.now() - start;
  const names = namesOf(bundledSource.industries);
  const { index, write } = growingIndex(names);
  const library = makeLibrary(bundledSource);
  // As on the page, whose own work comes before the worker's.
  const [written, sounds] = asked(worker, names.text);
  const search = searchBy(index, library, bundledSource);
  const first = searchLibrary(search, "高标准农田", { limit: 40 });
  const searchable = since();
  const project = { project: "高标准农田建设", limit: 40 };
  const suggested = recommend(recommendLibrary(library, search), project);
  const recommended = since();
  write(await written);
  const isSame =
    JSON.stringify([first, suggested]) ===
    JSON.stringify([
      searchLibrary(search, "高标准农田", { limit: 40 }),
      recommend(recommendLibrary(library, search), project),
    ]);
  if (!isSame) throw new Error("the first answers are others than those of the postings");
  await sounds;
  worker.terminate();
  return { searchable, recommended, heard: since() };
}

globalThis.arrivalOf = searchableAfter;

/** Times of everything else a user waits for, in milliseconds. */
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
    const search = searchBy(index, { entries, entryAt: (place) => entries[place] }, bundledSource);
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
