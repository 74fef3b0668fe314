import path from "node:path";
import { build } from "esbuild";
import { root } from "./run.mjs";

/** Imports a TypeScript module of the source tree, bundled in memory: for tools and benchmarks only. */
export async function loadSource(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
    external: ["hucre"],
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
