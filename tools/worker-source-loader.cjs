/** A webpack loader: bundles a worker's script and gives its text as the module's `source`. */
module.exports = async function workerSource() {
  const done = this.async();
  try {
    const { build } = await import("esbuild");
    const { readFileSync } = await import("node:fs");
    const { ruleNamesAsData } = await import("./rule-pages/names-as-data.mjs");
    const { rulesWithoutPages } = await import("./rule-pages/without-page.mjs");
    // Workers have no page whose scripts could go before theirs.
    const first = readFileSync(`${this.rootContext}/assets/site/array-copies.js`, "utf8");
    const { outputFiles, metafile } = await build({
      entryPoints: [this.resourcePath],
      bundle: true,
      format: "iife",
      platform: "browser",
      target: "chrome109",
      minify: true,
      write: false,
      metafile: true,
      plugins: [rulesWithoutPages, ruleNamesAsData],
      absWorkingDir: this.rootContext,
      legalComments: "none",
      banner: { js: first },
    });
    for (const file of Object.keys(metafile.inputs)) this.addDependency(`${this.rootContext}/${file}`);
    done(null, `export const source = ${JSON.stringify(outputFiles[0].text)};`);
  } catch (error) {
    done(error);
  }
};
