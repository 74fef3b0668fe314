// How well the library serves real projects, how well look-ups are answered, sizes and speeds: `npm run bench:library`.
import { gzipSync } from "node:zlib";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { loadSource } from "../../tools/load-source.mjs";
import { root } from "../../tools/run.mjs";
import { print } from "../print.mjs";
import { declaredProjects } from "./declared.mjs";
import { imported } from "./imported.mjs";
import { timesInBrowser } from "./in-browser.mjs";
import { benchProjects, percent } from "./served.mjs";
import { timed } from "./timed.mjs";

const { bundledSource } = await loadSource("src/library/bundled.ts");
const { makeLibrary } = await loadSource("src/library/library.ts");
const { makeSearch } = await loadSource("src/library/search/make-search.ts");
const { searchLibrary } = await loadSource("src/library/search/search-library.ts");
const { recommendLibrary } = await loadSource("src/library/recommend/recommend-library.ts");
const { recommend } = await loadSource("src/library/recommend/recommend.ts");
const recommendPrecisely = (library, query) => recommend(library, query).suggestions;

const manyNames = 50_000;

const library = makeLibrary(bundledSource);
const search = makeSearch(library.entries, bundledSource);
const recommender = recommendLibrary(library, search);

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];

const looks = JSON.parse(readFileSync(new URL("look-ups.json", import.meta.url), "utf8"));

function benchLookUps() {
  const rows = Object.entries(looks).flatMap(([kind, list]) =>
    list.map(([query, wanted]) => ({ kind, query, wanted: new RegExp(wanted) })),
  );
  const answered = rows.filter(({ query, wanted }) =>
    searchLibrary(search, query, { limit: 3 }).some(({ entry }) => wanted.test(entry.name)),
  );
  print("look-ups answered in the first 3 (at least 95 %)", percent(answered.length, rows.length));
  for (const row of rows.filter((one) => !answered.includes(one)))
    console.log(
      `  ${row.kind} ${row.query} → ${searchLibrary(search, row.query, { limit: 3 })
        .map(({ entry }) => entry.name)
        .join(" ")}`,
    );
  return rows.map(({ query }) => query);
}

function benchSpeed(queries) {
  const many = [...library.entries, ...imported(library.entries, manyNames - library.entries.length)];
  const start = performance.now();
  makeLibrary(bundledSource);
  print("putting the library together", `${(performance.now() - start).toFixed(0)} ms`);
  const built = (entries) => {
    const start = performance.now();
    const made = makeSearch(entries, bundledSource);
    return [made, performance.now() - start];
  };
  built(library.entries);
  const [, small] = built(library.entries);
  const [large, big] = built(many);
  print(
    `postings of ${library.entries.length} names (in a worker, at most 150 ms)`,
    `${small.toFixed(0)} ms`,
  );
  print("postings of 50,000 names", `${big.toFixed(0)} ms`);
  const inputs = Array.from({ length: 10 }, () => queries).flat();
  const ask = (of) => timed((query) => searchLibrary(of, query), inputs);
  const middles = [];
  for (const [name, of] of [
    ["search", search],
    ["search, 50,000 names", large],
  ]) {
    const times = ask(of);
    middles.push(quantile(times, 0.5));
    print(
      `${name}, p50 and p99 (at most 5 ms)`,
      `${quantile(times, 0.5).toFixed(2)} and ${quantile(times, 0.99).toFixed(2)} ms`,
    );
  }
  const growth = Math.log(middles[1] / middles[0]) / Math.log(many.length / library.entries.length);
  print("search, 10 × the names", `growth exponent ${growth.toFixed(2)} (at most 1.1)`);
  const rounds = Array.from({ length: 6 }, askedProjects).flat();
  for (const [name, of] of [
    ["recommend", recommender],
    ["recommend, 50,000 names", recommendLibrary(library, large)],
  ]) {
    const times = timed((query) => recommendPrecisely(of, query), rounds);
    print(
      `${name}, p50 and p99 (at most 20 ms)`,
      `${quantile(times, 0.5).toFixed(2)} and ${quantile(times, 0.99).toFixed(2)} ms`,
    );
  }
}

/** What is asked for in the timed rounds: real projects where they are there, with the goals that they have. */
function askedProjects() {
  const declared = declaredProjects();
  const cases = JSON.parse(readFileSync(path.join(root, "src/library/data/cases.json"), "utf8"));
  return [...declared, ...cases].map(({ project, goal }) => ({ project, goal }));
}

async function benchBrowser(queries) {
  const order = { queries, projects: askedProjects(), names: manyNames, rounds: 6 };
  const { arrival, together, ...times } = await timesInBrowser(order);
  /** Each input in the best of its rounds: what else the machine does is not the page's time. */
  const bestRounds = (list) => {
    const inputs = list.length / order.rounds;
    return Array.from({ length: inputs }, (_, at) => Math.min(...list.filter((_, n) => n % inputs === at)));
  };
  print(
    "browser: first look-up answered after arrival, all cold, median of five (at most 150 ms)",
    `${arrival.searchable.toFixed(0)} ms`,
  );
  print("browser: first recommendation, then", `${arrival.recommended.toFixed(0)} ms`);
  print("browser: found by sound, too, after", `${arrival.heard.toFixed(0)} ms`);
  print("browser: putting the library together", `${together.toFixed(0)} ms`);
  for (const [what, { index, search, recommend }] of Object.entries(times)) {
    const names = what === "bundled" ? `${library.entries.length} names` : "50,000 names";
    const both = (list) => `${quantile(list, 0.5).toFixed(2)} and ${quantile(list, 0.99).toFixed(2)} ms`;
    const shown = (list) => `${both(list)}; in each input's best round ${both(bestRounds(list))}`;
    print(`browser: index of ${names}, worker started cold`, `${index.toFixed(0)} ms`);
    print(`browser: search, ${names}, p50 and p99 (at most 5 ms)`, shown(search));
    print(`browser: recommend, ${names}, p50 and p99 (at most 20 ms)`, shown(recommend));
  }
}

function benchSizes() {
  const data = path.join(root, "src/library/data");
  const packed = (files) => {
    const text = files
      .map((file) => JSON.stringify(JSON.parse(readFileSync(path.join(data, file), "utf8"))))
      .join("");
    return `${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB gzip`;
  };
  const later = ["cases.json", "standards.json", "expenditure-types.json"];
  const tables = readdirSync(data).filter((file) => file.endsWith(".json") && !later.includes(file));
  print("names and search tables (at most 150 KB)", packed(tables));
  print("cases, standards, expenditure types", packed(later));
  print(
    "texts of the families, fetched by kind",
    packed(readdirSync(path.join(data, "families")).map((file) => `families/${file}`)),
  );
}

function benchCounts() {
  const count = (of) => {
    const counts = new Map();
    for (const entry of library.entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1);
    return [...counts].map(([key, value]) => `${key} ${value}`).join(", ");
  };
  print("entries", library.entries.length);
  print("families", library.families.all.length);
  print(
    "by industry",
    count(({ industry }) => industry),
  );
  print(
    "by level 2",
    count(({ level2 }) => level2),
  );
  print(
    "by evidence",
    count(({ evidence }) => evidence),
  );
}

/** Sizes, how well real projects are served, and speeds; `isQuick` leaves the speeds out. */
export async function benchLibrary({ isQuick = false } = {}) {
  benchCounts();
  benchSizes();
  benchProjects({ library, recommender, recommend: recommendPrecisely });
  const queries = benchLookUps();
  if (isQuick) return;
  benchSpeed(queries);
  await benchBrowser(queries);
}

if (process.argv[1] === import.meta.filename)
  await benchLibrary({ isQuick: process.argv.includes("--quick") });
