import path from "node:path";

const shim = path.join(import.meta.dirname, "node-deflate.mjs");
/** The part of hucre that packs what it wrote. */
const writer = /[\\/]hucre[\\/]dist[\\/]zip[\\/]writer\.mjs$/;

/**
 * A plugin for esbuild: hucre compresses with Node's zlib. By itself it takes the streams of the web, and to have them Node
 * loads its whole HTTP client first, which takes longer than writing a ledger.
 */
export const hucreOnNode = {
  name: "hucre-on-node",
  setup(build) {
    build.initialOptions.define = { ...build.initialOptions.define, CompressionStream: "undefined" };
    build.onResolve({ filter: /\/deflate\.mjs$/ }, ({ importer }) =>
      writer.test(importer) ? { path: shim } : undefined,
    );
  },
};
