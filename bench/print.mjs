import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../tools/run.mjs";

/** What this bench gave is kept under the name of its folder, for the next run to compare with. */
const kept = path.join(
  root,
  ".cache/bench",
  `${path.relative(root, process.argv[1]).replaceAll(path.sep, "-")}.json`,
);

function linesOfLastRun() {
  try {
    return JSON.parse(readFileSync(kept, "utf8")).lines;
  } catch {
    return {};
  }
}

/** Of the column of names. */
const width = 48;
const before = linesOfLastRun();
const lines = {};

/** A name that is printed twice, as for two kinds of files, is kept as two. */
function keyOf(name) {
  let key = name;
  for (let again = 2; key in lines; again += 1) key = `${name} (${again})`;
  return key;
}

process.on("exit", () => {
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, `${JSON.stringify({ at: new Date().toISOString(), lines }, null, 2)}\n`);
});

/** One line of a bench: what was measured, the figure, and what the run before gave where that differs. */
export function print(name, value) {
  const key = keyOf(name);
  lines[key] = String(value);
  const last = before[key];
  const note = last === undefined || last === lines[key] ? "" : `   [before: ${last}]`;
  console.log(`${name.padEnd(width)}${value}${note}`);
}
