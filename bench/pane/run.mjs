// The built pane beside a playing Excel: `npm run bench:pane`, after `npm run build`. Sizes of what the first verdict waits for, and how soon it comes.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { root } from "../../tools/run.mjs";
import { register } from "../register.mjs";
import { formOf } from "./form.mjs";
import { loadPlayingExcel } from "./playing-excel.mjs";
import { benchStart } from "./start.mjs";
import { benchWorkbench } from "./workbench.mjs";
import { print } from "../print.mjs";
import { longestTask } from "./tasks.mjs";

const site = path.join(root, "dist/site");
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
/** Runs in the page: when the verdict stands there. */
const verdict = () => globalThis.document.querySelector('[aria-label="结论"]') !== null;

/** Gzip sizes of what the first verdict waits for: the pane's script, and that of the worker which reviews. */
function benchSizes() {
  const most = { "taskpane.": 200, "chunks/review-worker.": 120 };
  const files = readdirSync(site, { recursive: true }).map(String);
  for (const [begin, limit] of Object.entries(most)) {
    const file = files.find((name) => name.startsWith(begin) && name.endsWith(".js"));
    const size = gzipSync(readFileSync(path.join(site, file))).length / 1024;
    print(`pane: ${path.basename(begin)}js`, `${size.toFixed(0)} KiB gzip (at most ${limit})`);
  }
}

/** The pane over one sheet, when the verdict stands there. */
async function opened(excel, grid) {
  const open = await excel.open([grid], { width: 380 });
  await open.pane.waitForFunction(verdict, null, { polling: 50, timeout: 400_000 });
  return open;
}

/** Types into a cell again and again: how long each review takes, and until when it is there. */
async function retype({ pane, excel }, { sheet, at, rounds }) {
  await pane.evaluate(() => performance.clearMeasures());
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
  };
}

async function benchRecheck(excel, { what, grid: made, at, bar, rounds }) {
  const grid = made();
  const open = await opened(excel, grid);
  let times;
  const longest = await longestTask(open.page, async () => {
    times = await retype(open, { sheet: grid.sheet, at, rounds });
  });
  const { review, whole } = times;
  print(
    `pane: ${what}`,
    `checked in ${review.toFixed(0)} ms (at most ${bar}), ${whole.toFixed(0)} ms after typing; longest task ${longest.toFixed(0)} ms (at most 50)`,
  );
  await open.close();
}

const rechecks = {
  form: { what: "form of 40 rows", grid: () => formOf(40), at: [8, 4], bar: 20, rounds: 7 },
  rows: {
    what: "register, 2,000 rows",
    grid: () => register(2000, { rowsEach: 1 }),
    at: [900, 8],
    bar: 1000,
    rounds: 7,
  },
  projects: {
    what: "register, 2,000 projects",
    grid: () => register(2000),
    at: [900, 8],
    bar: 1000,
    rounds: 3,
  },
};

/** All of it, or the part that is named: `npm run bench:pane -- rows`. */
export async function benchPane(only) {
  const isAsked = (part) => only === undefined || only === part;
  const playing = await loadPlayingExcel();
  if (isAsked("sizes")) benchSizes();
  if (isAsked("start")) await benchStart(playing);
  if (isAsked("workbench")) await benchWorkbench();
  const excel = await playing.playingExcel();
  try {
    for (const [part, recheck] of Object.entries(rechecks))
      if (isAsked(part)) await benchRecheck(excel, recheck);
  } finally {
    await excel.close();
  }
}

if (process.argv[1] === import.meta.filename) await benchPane(process.argv[2]);
