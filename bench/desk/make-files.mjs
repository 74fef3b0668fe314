// The workbooks of the desk's bench: every one with names, figures and a fault of its own.
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre";
import { loadSource } from "../../tools/load-source.mjs";
import { root } from "../../tools/run.mjs";
import { vary } from "../core/vary.mjs";

const { openWorkbook } = await loadSource("src/office-file/open-workbook.ts");
const { nodeCodec } = await loadSource("src/hosts/file/node-codec.ts");
const { recognize } = await loadSource("src/recognition/recognize.ts");

const border = Object.fromEntries(
  ["top", "bottom", "left", "right"].map((side) => [side, { style: "thin" }]),
);

/** A sheet as a bordered form of 40 rows with one number of it changed. */
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

/** Fills a folder with so many workbooks, and another with ten names for each of them. */
export async function makeFiles(folder, tenfold, count) {
  const samples = path.join(root, "assets/samples");
  const grids = readdirSync(samples).flatMap(
    (name) => openWorkbook(readFileSync(path.join(samples, name)), nodeCodec).value.sheets,
  );
  for (const one of [folder, tenfold]) mkdirSync(one);
  for (let index = 0; index < count; index++) {
    const grid = grids[index % grids.length];
    const bytes = await planted(vary(grid, recognize(grid).forms, index), index);
    writeFileSync(path.join(folder, `${index}.xlsx`), bytes);
  }
  for (let index = 0; index < count * 10; index++)
    linkSync(path.join(folder, `${index % count}.xlsx`), path.join(tenfold, `${index}.xlsx`));
}
