import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../tools/run.mjs";
import { print } from "../print.mjs";

/** How often Excel is asked for the usual tasks, counted by the playing Excel over the genuine office.js. */
export async function benchExcel() {
  const folder = path.join(root, "node_modules/.cache");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, "bench-excel.mjs");
  // Written to a file, because it looks for office.js from where it stands.
  await build({
    entryPoints: [path.join(root, "tests/hosts/excel/measure.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  const { costs } = await import(pathToFileURL(outfile).href);
  for (const { task, syncs, received } of await costs())
    print(`Excel: ${task}`, `${syncs} syncs, ${(received / 1024).toFixed(0)} KiB received`);
}
