import path from "node:path";
import { loadSource } from "../load-source.mjs";
import { root } from "../run.mjs";

const namesFile = /[\\/]src[\\/]rules[\\/]rule-names\.ts$/;

/** A plugin for esbuild: the names of the rules as data, so that who only names them does not load the rules. */
export const ruleNamesAsData = {
  name: "rule-names-as-data",
  setup(build) {
    build.onLoad({ filter: namesFile }, async ({ path: file }) => ({
      contents: JSON.stringify(await loadSource(path.relative(root, file))),
      loader: "json",
    }));
  },
};
