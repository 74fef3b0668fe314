// The workbooks of the desk's bench: every one with names, figures and a fault of its own.
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadSource } from "../../tools/load-source.mjs";
import { root } from "../../tools/run.mjs";
import { vary } from "../core/vary.mjs";
import { asForm } from "../real-size.mjs";

const { openWorkbook } = await loadSource("src/office-file/open-workbook.ts");
const { nodeCodec } = await loadSource("src/hosts/file/node-codec.ts");
const { recognize } = await loadSource("src/recognition/recognize.ts");

/** A sheet with one number of it changed. */
function planted(grid, seed) {
  const rows = grid.rows.map((row) => row?.slice());
  const numbers = rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, col) => (typeof cell?.value === "number" ? [{ row, col, cell }] : [])),
  );
  const hit = numbers[seed % Math.max(1, numbers.length)];
  if (hit) rows[hit.row][hit.col] = { ...hit.cell, value: hit.cell.value + 1 + (seed % 7) };
  return { ...grid, rows };
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
    const form = planted(vary(grid, recognize(grid).forms, index), index);
    writeFileSync(path.join(folder, `${index}.xlsx`), await asForm(form));
  }
  for (let index = 0; index < count * 10; index++)
    linkSync(path.join(folder, `${index % count}.xlsx`), path.join(tenfold, `${index}.xlsx`));
}
