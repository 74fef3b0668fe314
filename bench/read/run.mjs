// How exactly forms and values are read: `npm run bench:read [DIR]`. DIR holds workbooks and expected.json; without it
// the tables shared beside the repository are used.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { loadSource } from "../../tools/load-source.mjs";
import { root } from "../../tools/run.mjs";

const shared = path.join(root, "../shared/tables");

/** The comparison of expected.json: NFKC, one glyph each for the operators, no white space or punctuation. */
function comparable(text) {
  return String(text ?? "")
    .normalize("NFKC")
    .replace(/≧|>=|=>/g, "≥")
    .replace(/≦|<=|=</g, "≤")
    .replace(/[═﹦]/g, "=")
    .replace(/[\s\p{P}]/gu, "");
}

const figure = (value) =>
  typeof value === "number"
    ? value
    : value === "" || value === null || Number.isNaN(Number(value))
      ? null
      : Number(value);

function sameRow(expected, row) {
  const target = comparable(row.target?.text);
  const wanted = [expected.target, `${expected.op ?? ""}${expected.target ?? ""}${expected.unit ?? ""}`];
  return (
    comparable(row.name) === comparable(expected.name) &&
    wanted.some((text) => comparable(text) === target) &&
    comparable(row.actual?.text) === comparable(expected.actual) &&
    figure(row.weight) === figure(expected.weight ?? null) &&
    figure(row.score) === figure(expected.score ?? null)
  );
}

function readFolder(folder) {
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(root, "bin/biaochi.js"), "read", folder, "--json"],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const rows = new Map();
  for (const line of stdout.split("\n").filter((text) => text !== "")) {
    const form = JSON.parse(line);
    const file = path.basename(form.file);
    rows.set(file, [...(rows.get(file) ?? []), ...(form.indicators ?? [])]);
  }
  return rows;
}

function benchFolder(folder, expectedFile) {
  const found = readFolder(folder);
  const files = new Map(readdirSync(folder).map((file) => [path.parse(file).name, file]));
  let all = 0;
  let exact = 0;
  for (const form of JSON.parse(readFileSync(expectedFile, "utf8"))) {
    const file = files.get(path.parse(form.file).name);
    if (file === undefined || path.extname(file) === ".json") continue;
    const left = [...(found.get(file) ?? [])];
    for (const row of form.indicators) {
      all++;
      const index = left.findIndex((candidate) => sameRow(row, candidate));
      if (index < 0)
        console.log(
          `  miss ${file} ${JSON.stringify([row.name, row.target, row.actual, row.weight, row.score])}`,
        );
      else {
        exact++;
        left.splice(index, 1);
      }
    }
  }
  console.log(
    `${path.relative(root, folder)}: ${exact} of ${all} rows exact, ${((100 * exact) / all).toFixed(1)} %`,
  );
}

async function benchValues() {
  const { parseValue } = await loadSource("src/values/parse-value.ts");
  const key = JSON.parse(readFileSync(path.join(import.meta.dirname, "values-answer-key.json"), "utf8"));
  const parts = ["kind", "operator", "number", "upper", "unit"];
  const wrong = key.filter((entry) => {
    const value = parseValue(entry.text, entry.hints ?? {});
    return parts.some((part) => value[part] !== (entry[part] ?? undefined));
  });
  for (const entry of wrong)
    console.log(
      `  miss ${JSON.stringify(entry)} read as ${JSON.stringify(parseValue(entry.text, entry.hints ?? {}))}`,
    );
  const right = key.length - wrong.length;
  console.log(
    `values: ${right} of ${key.length} texts parsed right, ${((100 * right) / key.length).toFixed(1)} %`,
  );
}

const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  const own = path.join(folder, "expected.json");
  benchFolder(path.resolve(folder), existsSync(own) ? own : path.join(folder, "../xlsx/expected.json"));
} else if (existsSync(shared)) {
  for (const name of ["xlsx", "xlsx-messy", "xls"])
    benchFolder(path.join(shared, name), path.join(shared, "xlsx/expected.json"));
  await benchValues();
} else {
  console.log("no tables found: give a folder with workbooks and expected.json");
  process.exitCode = 1;
}
