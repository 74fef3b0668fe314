import { build } from "esbuild";
import { ruleNamesAsData } from "../rule-pages/names-as-data.mjs";
import { rulesWithoutPages } from "../rule-pages/without-page.mjs";
import { root, runNode } from "../run.mjs";
import { hucreOnNode } from "./hucre-on-node.mjs";

/** What is built: `dist/<out>.js` from each `in`. A new entry goes to `knip.entry` in package.json, too. */
const program = [
  { in: "src/cli/start.ts", out: "cli" },
  { in: "src/cli/file-worker.ts", out: "file-worker" },
  { in: "src/cli/review/rectification-worker.ts", out: "rectification-worker" },
  { in: "src/cli/review/review-worker.ts", out: "review-worker" },
];

/** What the workers of a review run: one file without a word more than it needs, and a function that is handed `require`. */
const review = {
  entryPoints: [{ in: "src/batch/node-worker.ts", out: "review-code" }],
  format: "cjs",
  banner: { js: "(function(require){" },
  footer: { js: "})" },
};

/** Builds the command line into `dist`. */
export async function buildCommandLine(version) {
  const options = {
    absWorkingDir: root,
    outdir: "dist",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // A run of a few files spends more on reading its own code than on theirs.
    minify: true,
    charset: "utf8",
    legalComments: "external",
    define: { __BIAOCHI_VERSION__: JSON.stringify(version) },
    plugins: [rulesWithoutPages, ruleNamesAsData, hucreOnNode],
    logLevel: "warning",
  };
  // What is imported on demand becomes a file of its own and is read only when needed.
  await build({
    ...options,
    entryPoints: program,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  });
  await build({ ...options, ...review });
  const { code, output } = await runNode(["tools/make-code-cache.mjs"]);
  if (code !== 0) throw new Error(output);
}
