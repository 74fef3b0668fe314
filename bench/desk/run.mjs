// The desk: 1,000 workbooks with planted faults, from disk to records, against libraries merely opening them: `npm run bench:desk`.
import { spawn } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as sheetjs from "@e965/xlsx";
import exceljs from "exceljs";
import { writeXlsx } from "hucre";
import { loadSource } from "../../tools/load-source.mjs";
import { root } from "../../tools/run.mjs";
import { print } from "../print.mjs";

const { openWorkbook } = await loadSource("src/office-file/open-workbook.ts");
const { nodeCodec } = await loadSource("src/hosts/file/node-codec.ts");
const { reviewOpened } = await loadSource("src/batch/review-task.ts");

const count = 1000;
const excelCount = 100;
const folder = mkdtempSync(path.join(tmpdir(), "biaochi-desk-"));
const border = Object.fromEntries(
  ["top", "bottom", "left", "right"].map((side) => [side, { style: "thin" }]),
);

/** A sheet as a bordered form of 40 rows, with one number of it changed: a fault of its own for every workbook. */
function planted(grid, seed) {
  const rows = Array.from({ length: Math.max(40, grid.rowCount) }, (_, row) =>
    Array.from({ length: Math.max(9, grid.colCount) }, (_, col) => grid.rows[row]?.[col]?.value ?? null),
  );
  const numbers = rows.flatMap((cells, row) =>
    cells.flatMap((value, col) => (typeof value === "number" ? [{ row, col, value }] : [])),
  );
  const hit = numbers[seed % Math.max(1, numbers.length)];
  if (hit) rows[hit.row][hit.col] = hit.value + 1 + (seed % 7);
  const cells = new Map(
    rows.flatMap((line, row) => line.map((_, col) => [`${row},${col}`, { style: { border } }])),
  );
  const merges = grid.merges.map((m) => ({
    startRow: m.top,
    startCol: m.left,
    endRow: m.bottom,
    endCol: m.right,
  }));
  return writeXlsx({ sheets: [{ name: grid.sheet, rows, cells, merges }] });
}

async function makeFiles() {
  const samples = path.join(root, "assets/samples");
  const grids = readdirSync(samples).flatMap(
    (name) => openWorkbook(readFileSync(path.join(samples, name)), nodeCodec).value.sheets,
  );
  mkdirSync(path.join(folder, "1k"));
  for (let index = 0; index < count; index++)
    writeFileSync(
      path.join(folder, "1k", `${index}.xlsx`),
      await planted(grids[index % grids.length], index),
    );
  mkdirSync(path.join(folder, "10k"));
  for (let index = 0; index < count * 10; index++)
    linkSync(path.join(folder, "1k", `${index % count}.xlsx`), path.join(folder, "10k", `${index}.xlsx`));
}

/** Runs the command line; seconds and peak memory in MiB. */
function review(name, jobs) {
  return new Promise((resolve) => {
    const start = performance.now();
    const args = [
      "review",
      path.join(folder, name),
      "--out",
      path.join(folder, `out-${name}-${jobs}`),
      "--jobs",
      `${jobs}`,
    ];
    const child = spawn(process.execPath, [path.join(root, "bin/biaochi.js"), ...args], { stdio: "ignore" });
    let peak = 0;
    const timer = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0),
        );
      } catch {
        // The process has just ended.
      }
    }, 50);
    child.on("exit", () => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, peak: peak / 1024 });
    });
  });
}

async function seconds(task) {
  const start = performance.now();
  await task();
  return (performance.now() - start) / 1000;
}

await makeFiles();
const bytes = readdirSync(path.join(folder, "1k")).map((name) => readFileSync(path.join(folder, "1k", name)));
const ours = () =>
  bytes.forEach((file) => reviewOpened({ file: "a", settings: {} }, openWorkbook(file, nodeCodec)));
ours();
const own = await seconds(ours);
const sheets = await seconds(() => bytes.forEach((file) => sheetjs.read(file)));
const excel = await seconds(async () => {
  for (const file of bytes.slice(0, excelCount)) await new exceljs.Workbook().xlsx.load(file);
});
const perExcel = (excel / excelCount) * count;
print("from bytes to records, one core", `${Math.round(count / own)} workbooks a second`);
print("÷ SheetJS opening them", `${(own / sheets).toFixed(2)} (at most 0.40)`);
print("÷ ExcelJS opening them", `${(own / perExcel).toFixed(2)} (at most 0.25)`);
const one = await review("1k", 1);
const two = await review("1k", 2);
const many = await review("10k", 2);
print(
  "command line, one worker",
  `${one.seconds.toFixed(1)} s for ${count}, peak ${Math.round(one.peak)} MiB`,
);
print(
  "command line, two workers",
  `${two.seconds.toFixed(1)} s, ${(one.seconds / two.seconds).toFixed(2)} × one (at least 1.6)`,
);
const most = 1.2 * two.peak + (count * 9 * 10) / 1024;
print(
  "10,000 workbooks, two workers",
  `${many.seconds.toFixed(1)} s, peak ${Math.round(many.peak)} MiB (at most ${Math.round(most)})`,
);
rmSync(folder, { recursive: true });
