import { existsSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { commandOf, root, runNode } from "./run.mjs";

const REPORT = "node_modules/.cache/vitest.json";

/** Folders of the core: nothing there remembers or asks the world, so their files need no process each. */
const core = [
  ...["sheet", "values", "form", "recognition", "profile", "scoring", "rules", "review"],
  ...["library", "drafting", "portfolio", "lessons", "documents", "office-file", "functions"],
];

/** Tests of the panel without and with a document: a process is used again only for files of the same surroundings. */
const withoutDocument = "panel/**/*.test.ts";
const withDocument = "panel/**/*.test.tsx";

/** Left to itself vitest leaves one core unused: of two it would use one. */
const workers = `--maxWorkers=${Math.max(2, availableParallelism())}`;

/** The defaults are too short for a property, or for packing a release, on a busy machine. */
const patience = ["--testTimeout=60000", "--hookTimeout=60000"];
/** Pages are slow where several browsers share few cores; only waiting is at stake. */
const patienceWithPages = ["--testTimeout=90000", "--hookTimeout=90000", "--expect.poll.timeout=30000"];

const parts = {
  core: [
    ...[...core, "panel"].map((folder) => `tests/${folder}/`),
    ...[`--exclude=${withDocument}`, "--no-isolate", workers, ...patience],
  ],
  // Every file draws the same panel anew and clears it away: what it is made of is loaded once.
  panel: ["tests/panel/", `--exclude=${withoutDocument}`, "--no-isolate", workers, ...patience],
  tests: [...[...core, "panel", "browser"].map((folder) => `--exclude=${folder}/**`), workers, ...patience],
  // A browser is several processes: two of them are enough for any machine.
  browser: ["browser/", "--maxWorkers=2", ...patienceWithPages],
};

const args = (part) => [
  commandOf("vitest"),
  "run",
  "--dir=tests",
  "--allowOnly=false",
  "--reporter=dot",
  "--reporter=json",
  `--outputFile.json=${REPORT}`,
  ...parts[part],
];

/** A test file that could not even be loaded has no failed test of its own. */
const isBroken = ({ status, assertionResults }) =>
  status === "failed" && assertionResults.every((test) => test.status !== "failed");

/** Runs a part of the tests; answers how many passed and failed, and what was printed. */
export async function runVitest(part) {
  const file = path.join(root, REPORT);
  rmSync(file, { force: true });
  const { code, output } = await runNode(args(part));
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  const failed = numFailedTests + testResults.filter(isBroken).length;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, output };
}
