import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../tools/run.mjs";

const folder = path.join(root, "tests/browser/playing");

/** What the tools do they do from where they stand. */
const toolsStay = {
  name: "tools-stay",
  setup({ onResolve }) {
    onResolve({ filter: /\/tools\/[a-z-]+\.mjs$/ }, ({ path: name }) => ({
      path: pathToFileURL(path.join(root, "tools", path.basename(name))).href,
      external: true,
    }));
  },
};

/** The playing Excel of the tests: `playingExcel()` opens a browser with it, `servePlaying()` only serves it. */
export async function loadPlayingExcel() {
  const cache = path.join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const outfile = path.join(cache, "bench-pane.mjs");
  await build({
    entryPoints: [path.join(folder, "playing-excel.ts")],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    plugins: [toolsStay],
    define: { "import.meta.dirname": JSON.stringify(folder) },
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
