import { readFileSync } from "node:fs";
import ts from "typescript";

/** The files that define a rule each. */
export const ruleFile = /[\\/]src[\\/]rules[\\/][a-z-]+[\\/][a-z0-9-]+\.ts$/;

/** What only lists and pages of rules show, which are worked out while building, and tests read: more than half of a rule's text. */
const onlyShown = new Set(["title", "why", "book", "examples"]);

function definitionOf(node) {
  const isRule = ts.isCallExpression(node) && node.expression.getText() === "defineRule";
  return isRule ? node.arguments[0] : ts.forEachChild(node, definitionOf);
}

/** The source of a rule as reviews need it, without what is only shown. */
export function withoutPage(source) {
  const definition = definitionOf(ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true));
  const shown = definition?.properties.filter(({ name }) => name && onlyShown.has(name.getText())) ?? [];
  return shown.reduceRight(
    (text, part) => text.slice(0, part.getStart()) + text.slice(part.end).replace(/^\s*,/, ""),
    source,
  );
}

/** The same as a plugin for esbuild. */
export const rulesWithoutPages = {
  name: "rules-without-pages",
  setup(build) {
    build.onLoad({ filter: ruleFile }, ({ path }) => ({
      contents: withoutPage(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};
