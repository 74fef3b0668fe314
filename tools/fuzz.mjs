import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { root } from "./run.mjs";

const usage = `Usage: npm run fuzz -- [--minutes 10 | --seconds 60] [--seed 1]

Mutates workbooks and sheets and holds the results to the laws of tests/fuzz/laws.ts. What breaks one is kept in
tests/fuzz/corpus, where npm test tries it again.`;

/** A round that says nothing for so long hangs. */
const SILENCE = 120_000;
const corpus = path.join(root, "tests/fuzz/corpus");

async function bundled() {
  const file = path.join(root, "node_modules/.cache/fuzz/fuzz-worker.mjs");
  await build({
    entryPoints: [path.join(root, "tests/fuzz/fuzz-worker.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["hucre", "fflate"],
    logLevel: "warning",
  });
  return file;
}

function keep({ file, bytes }) {
  mkdirSync(corpus, { recursive: true });
  writeFileSync(path.join(corpus, file), bytes);
  return path.relative(root, path.join(corpus, file));
}

/** Runs rounds from `first` on until the time is over or one hangs; answers the next round. */
function runRounds(file, { seed, first, until }, found) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: { root, seed, first, until } });
    let round = first;
    let watch;
    const wait = () => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        found(`round ${round} of seed ${seed} hangs`);
        void worker.terminate();
      }, SILENCE);
    };
    wait();
    worker.on("message", (message) => {
      wait();
      if (message.began !== undefined) round = message.began;
      else found(`${keep(message)}\n${message.fault}`);
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearTimeout(watch);
      resolve(round + 1);
    });
  });
}

async function main() {
  const options = {
    minutes: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string" },
    help: { type: "boolean" },
  };
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(usage);
    return;
  }
  const seconds = Number(values.seconds ?? Number(values.minutes ?? 10) * 60);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const until = Date.now() + seconds * 1000;
  const file = await bundled();
  let finds = 0;
  let round = 0;
  const found = (what) => {
    finds += 1;
    console.log(what);
  };
  while (Date.now() < until) round = await runRounds(file, { seed, first: round, until }, found);
  console.log(`seed ${seed}: ${round} rounds, ${finds} finds`);
  process.exitCode = finds === 0 ? 0 : 1;
}

await main();
