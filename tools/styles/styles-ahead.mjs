import { resolveStyleRulesForSlots } from "@griffel/core";
import ts from "typescript";

/** Components, and the hooks beside them that carry styles. */
export const styledFile = /[\\/]src[\\/].*\.tsx$/;

/** A token is a property that the theme sets. */
const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });

const isStyles = (node) => ts.isCallExpression(node) && node.expression.getText() === "makeStyles";

function stylesIn(node) {
  const found = isStyles(node) ? [node] : [];
  ts.forEachChild(node, (child) => void found.push(...stylesIn(child)));
  return found;
}

/** The plain constants of a file: its styles may name them. */
function constantsIn(file) {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ initializer }) => initializer && ts.isLiteralExpression(initializer))
    .map((declaration) => `const ${declaration.getText()};`)
    .join("\n");
}

function worked(call, constants, name) {
  const text = `${constants}\nreturn (${call.arguments[0].getText()});`;
  try {
    const styles = new Function("tokens", ts.transpile(text, { target: ts.ScriptTarget.Latest }))(tokens);
    return resolveStyleRulesForSlots(styles);
  } catch (cause) {
    throw new Error(`${name}: styles may name tokens and plain constants of their file only`, { cause });
  }
}

/** Only what is read from left to right: every page is. */
function leftToRight([classes, rules]) {
  const used = new Set();
  const own = (name) => {
    const left = Array.isArray(name) ? name[0] : name;
    used.add(left);
    return left;
  };
  const slots = Object.entries(classes).map(([slot, names]) => [
    slot,
    Object.fromEntries(Object.entries(names).map(([key, name]) => [key, own(name)])),
  ]);
  const isUsed = (rule) => used.has(/\.(f[0-9a-z]+)/.exec(Array.isArray(rule) ? rule[0] : rule)?.[1]);
  const kept = Object.entries(rules).map(([bucket, list]) => [bucket, list.filter(isUsed)]);
  return [Object.fromEntries(slots), Object.fromEntries(kept)];
}

/** The source of a component whose styles are worked out: class names and rules instead of what they follow from. */
export function withStyles(source, name) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const constants = constantsIn(file);
  const text = stylesIn(file).reduceRight((whole, call) => {
    const made = leftToRight(worked(call, constants, name)).map((part) => JSON.stringify(part));
    return `${whole.slice(0, call.getStart())}__styles(${made.join(", ")})${whole.slice(call.end)}`;
  }, source);
  return text.replace(/\bmakeStyles\b/g, "__styles");
}
