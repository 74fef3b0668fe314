/** A webpack loader: works a module out while building and gives its exports as data. */
module.exports = async function asData() {
  const done = this.async();
  try {
    const { loadSource } = await import("../load-source.mjs");
    const path = await import("node:path");
    const exported = await loadSource(path.relative(this.rootContext, this.resourcePath));
    const lines = Object.entries(exported).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    this.addContextDependency(path.join(this.rootContext, "src/rules"));
    done(null, lines.join("\n"));
  } catch (error) {
    done(error);
  }
};
