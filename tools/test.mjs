import { needBrowser } from "./browser.mjs";
import { commandOf, runNode } from "./run.mjs";
import { runVitest } from "./run-vitest.mjs";
import { setup } from "./setup.mjs";

const cache = "node_modules/.cache";

/** Checks that need nothing of each other, the slowest first; the tests come after them because they use the build. */
const checks = [
  { name: "lint", args: () => [commandOf("eslint"), ".", "--max-warnings=0", ...cached("eslint/")] },
  { name: "build", args: () => ["tools/build.mjs"] },
  { name: "fuzz", args: () => ["tools/fuzz.mjs", "--seconds=60", "--seed=20261126"] },
  {
    name: "types",
    args: () => [commandOf("tsc", "typescript"), "--incremental", "--tsBuildInfoFile", `${cache}/tsc.json`],
  },
  { name: "format", args: () => [commandOf("prettier"), "--check", ".", ...cached("prettier.json")] },
  {
    name: "imports",
    args: () => [commandOf("depcruise", "dependency-cruiser"), ".", "--output-type=err-long"],
  },
  { name: "unused", args: () => [commandOf("knip"), "--no-progress"] },
];

/** How many of them run side by side: the machine that runs them for us has two cores. */
const AT_ONCE = 2;

const cached = (place) => ["--cache", "--cache-strategy=content", `--cache-location=${cache}/${place}`];

async function runCheck({ args }) {
  const { code, output } = await runNode(args());
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** Runs one check and says how it went: one line, and what it printed where it failed. */
async function report(name, run) {
  const began = performance.now();
  const { passed, failed, output } = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error.stack,
  }));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${failed === 0 ? "ok  " : "FAIL"} ${name.padEnd(8)} ${seconds.padStart(6)} s`);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  return { passed, failed };
}

async function reportChecks() {
  const waiting = [...checks];
  const counts = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { name } = check;
      counts.push(await report(name, () => runCheck(check)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return counts;
}

const ready = await report("setup", async () => {
  await setup();
  needBrowser();
  return { passed: 1, failed: 0, output: "" };
});
const counts = [ready];
if (ready.failed === 0) {
  counts.push(...(await reportChecks()));
  for (const part of ["core", "panel", "tests", "browser"])
    counts.push(await report(part, () => runVitest(part)));
}

const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
process.exitCode = total("failed") === 0 ? 0 : 1;
console.log(`${total("passed")} passed, ${total("failed")} failed`);
