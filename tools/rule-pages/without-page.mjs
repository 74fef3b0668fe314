import { readFileSync } from "node:fs";
import ts from "typescript";

/** The files that define a rule each. */
export const ruleFile = /[\\/]src[\\/]rules[\\/][a-z-]+[\\/][a-z0-9-]+\.ts$/;

/** What only the page of a rule shows, and tests read: half of a rule's text. */
const onlyOnPages = {
  why: 'why: ""',
  book: "book: []",
  examples: "examples: { bad: [], good: [] }",
};

function definitionOf(node) {
  const isRule = ts.isCallExpression(node) && node.expression.getText() === "defineRule";
  return isRule ? node.arguments[0] : ts.forEachChild(node, definitionOf);
}

/** The source of a rule as reviews need it, without what its page shows. */
export function withoutPage(source) {
  const definition = definitionOf(ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true));
  const shown = definition?.properties.filter(({ name }) => name && name.getText() in onlyOnPages) ?? [];
  return shown.reduceRight(
    (text, part) =>
      `${text.slice(0, part.getStart())}${onlyOnPages[part.name.getText()]}${text.slice(part.end)}`,
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
