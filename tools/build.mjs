import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import pages from "../webpack.config.js";
import { buildCommandLine } from "./command-line/build-command-line.mjs";
import { loadSource } from "./load-source.mjs";
import { officeSources } from "./office-js.mjs";
import { root } from "./run.mjs";

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** `--env office=self|cdn|21vianet`: where the pane takes office.js from. */
function officeSource() {
  const { values } = parseArgs({ options: { env: { type: "string", default: "office=self" } } });
  const [key, source] = values.env.split("=");
  if (key !== "office" || !officeSources.includes(source))
    throw new Error(`--env office=… takes one of ${officeSources.join(", ")}`);
  return source;
}

/** What Excel reads about our functions. */
async function writeFunctionMetadata() {
  const { functionMetadata } = await loadSource("src/functions/function-metadata.ts");
  const file = path.join(root, "dist/site/functions.json");
  writeFileSync(file, `${JSON.stringify(functionMetadata(), null, 2)}\n`);
}

/** What WPS reads about our buttons. */
async function writeWpsRibbon() {
  const { wpsRibbonXml } = await loadSource("src/installation/wps-ribbon-xml.ts");
  writeFileSync(path.join(root, "dist/site/wps/ribbon.xml"), wpsRibbonXml());
}

/** Builds the pages into `dist/site`. */
function buildPages(office) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(pages({ office }));
    compiler.run((error, stats) => {
      const failed = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : undefined);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}

/** Removes what an earlier build left; the pictures of the tests stay, the manual shows them. */
function clean() {
  const dist = path.join(root, "dist");
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist).filter((one) => one !== "screenshots"))
    rmSync(path.join(dist, name), { recursive: true, force: true });
}

const office = officeSource();
clean();
await buildCommandLine(version);
await buildPages(office);
await writeFunctionMetadata();
await writeWpsRibbon();
