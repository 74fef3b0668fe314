// Translates the script of the review's workers: `dist/review-code.cache`, which Node of the same version takes instead of
// reading the script anew in every thread. A process of its own, because the engine's switches have to be those of a run.
import { readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { loadSource } from "./load-source.mjs";
import { root } from "./run.mjs";

const { builtScript, codeCacheOf, packCodeCache } = await loadSource("src/cli/code-cache.ts");
const { tuneEngine } = await loadSource("src/cli/tune-engine.ts");

const code = path.join(root, "dist/review-code.js");
const samples = path.join(root, "assets/samples");
const require = createRequire(code);

/** A worker's port whose other end is here. */
function portTo(answered) {
  const port = { on: (_, take) => void (port.take = take), postMessage: answered };
  return port;
}

/** Only what has run is translated: the script reviews the samples as it would in a worker. */
function reviewSamples(script) {
  return new Promise((resolve) => {
    const tasks = readdirSync(samples).map((name) => ({
      file: name,
      source: path.join(samples, name),
      settings: {},
    }));
    let left = tasks.length;
    const parentPort = portTo(({ sizes }) => {
      left -= sizes.length;
      if (left === 0) resolve();
    });
    script.runInThisContext()((name) => (name === "node:worker_threads" ? { parentPort } : require(name)));
    parentPort.take(tasks);
  });
}

tuneEngine();
const { script, source } = builtScript(code);
await reviewSamples(script);
writeFileSync(codeCacheOf(code), packCodeCache(source, script.createCachedData()));
