import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import webpack from "webpack";
import pages from "../webpack.config.js";
import { root } from "./run.mjs";

/** What is built: `dist/<out>.js` from each `in`. A new entry goes to `knip.entry` in package.json, too. */
const entries = [
  { in: "src/cli/start.ts", out: "cli" },
  { in: "src/cli/file-worker.ts", out: "file-worker" },
  { in: "src/batch/node-worker.ts", out: "review-worker" },
];

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** Builds the pages into `dist/site`. */
function buildPages() {
  return new Promise((resolve, reject) => {
    const compiler = webpack(pages);
    compiler.run((error, stats) => {
      const failed = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : undefined);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}

rmSync(path.join(root, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: entries,
  outdir: "dist",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  // What is imported on demand becomes a file of its own and is read only when needed.
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  legalComments: "external",
  define: { __BIAOCHI_VERSION__: JSON.stringify(version) },
  logLevel: "warning",
});
await buildPages();
