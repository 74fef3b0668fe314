// The built pane beside a playing Excel: `npm run bench:pane`, after `npm run build`. Sizes of what the first verdict waits for, and how soon it comes.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { root } from "../../tools/run.mjs";
import { register } from "../register.mjs";
import { formOf } from "./form.mjs";
import { loadPlayingExcel } from "./playing-excel.mjs";
import { benchStart } from "./start.mjs";
import { print } from "../print.mjs";

const site = path.join(root, "dist/site");
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
/** Runs in the page: when the verdict stands there. */
const verdict = () => globalThis.document.querySelector('[aria-label="结论"]') !== null;

/** Gzip sizes of the scripts that the page of the pane names itself. */
function benchSizes() {
  const page = readFileSync(path.join(site, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/src="((?:core|taskpane)\.[^"]+)"/g)].map(([, file]) => file);
  const most = { core: 120, taskpane: 200 };
  for (const file of scripts) {
    const [name] = file.split(".");
    const size = gzipSync(readFileSync(path.join(site, file))).length / 1024;
    print(`pane: ${name}.js`, `${size.toFixed(0)} KiB gzip (at most ${most[name]})`);
  }
}

/** The pane over one sheet, when the verdict stands there. */
async function opened(excel, grid) {
  const open = await excel.open([grid], { width: 380 });
  await open.pane.waitForFunction(verdict, null, { polling: 50, timeout: 120_000 });
  return open;
}

/** Types into a cell again and again: how long each review takes, and the longest the pane stands still. */
async function retype({ pane, excel }, { sheet, at, rounds }) {
  await pane.evaluate(() => {
    performance.clearMeasures();
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      const own = list.getEntries().filter(({ name }) => name === "self");
      globalThis.longest = Math.max(globalThis.longest, ...own.map(({ duration }) => duration));
    }).observe({ entryTypes: ["longtask"] });
  });
  const count = () => performance.getEntriesByName("biaochi-review").length;
  const whole = [];
  for (let round = 1; round <= rounds; round++) {
    const start = performance.now();
    await excel(
      ([name, row, col, value]) => globalThis.playing.type(name, [row, col], value),
      [sheet, ...at, `${round}个`],
    );
    await pane.waitForFunction(
      (wanted) => performance.getEntriesByName("biaochi-review").length >= wanted,
      round,
      { polling: 10, timeout: 120_000 },
    );
    whole.push(performance.now() - start);
  }
  const reviews = await pane.evaluate(() =>
    performance.getEntriesByName("biaochi-review").map(({ duration }) => duration),
  );
  return {
    review: median(reviews),
    whole: median(whole),
    longest: await pane.evaluate(() => globalThis.longest),
    count: await pane.evaluate(count),
  };
}

async function benchRecheck(excel, what, { grid, at, bar }) {
  const open = await opened(excel, grid);
  const { review, whole, longest } = await retype(open, { sheet: grid.sheet, at, rounds: 7 });
  const still = longest === 0 ? "no task of 50 ms" : `longest task ${longest.toFixed(0)} ms`;
  print(
    `pane: ${what}`,
    `checked in ${review.toFixed(0)} ms (at most ${bar}), ${whole.toFixed(0)} ms after typing, ${still}`,
  );
  await open.close();
}

benchSizes();
const playing = await loadPlayingExcel();
await benchStart(playing);
const excel = await playing.playingExcel();
try {
  await benchRecheck(excel, "form of 40 rows", { grid: formOf(40), at: [8, 4], bar: 20 });
  await benchRecheck(excel, "register, 2,000 rows", { grid: register(2000, 1), at: [900, 8], bar: 1000 });
  await benchRecheck(excel, "register, 2,000 projects", { grid: register(2000), at: [900, 8], bar: 1000 });
} finally {
  await excel.close();
}
