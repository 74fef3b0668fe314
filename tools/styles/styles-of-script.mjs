import ts from "typescript";

/** Kinds of rules in the order in which they must stand on a page, by the letters that Griffel gives them. */
const buckets = ["r", "d", "l", "v", "w", "f", "i", "h", "a", "s", "k", "t", "m", "c", "x"];

const isObject = (node) => node !== undefined && ts.isObjectLiteralExpression(node);
const isText = (node) => node !== undefined && ts.isStringLiteralLike(node);
const isRule = (node) => isText(node) && /^[.@]/.test(node.text);
/** A rule, or one with where it must stand. */
const isEntry = (node) => isRule(node) || (ts.isArrayLiteralExpression(node) && isRule(node.elements[0]));
const isList = (node) =>
  node !== undefined && ts.isArrayLiteralExpression(node) && node.elements.every(isEntry);

/** `{ d: [rule, …], h: [rule, …] }` */
function isRules(node) {
  if (!isObject(node) || node.properties.length === 0) return false;
  return node.properties.every(
    ({ name, initializer }) => buckets.includes(name?.text) && isList(initializer),
  );
}

/** The argument of a call that holds rules: `__styles(classes, rules)`, `__resetStyles(class, rightToLeft, rules)`. */
function rulesOf({ arguments: [first, second, third, ...more] }) {
  if (more.length > 0) return undefined;
  if (isObject(first) && isRules(second) && third === undefined) return second;
  return isText(first) && (isRules(third) || isList(third)) ? third : undefined;
}

function callsIn(node, found = []) {
  if (ts.isCallExpression(node) && rulesOf(node)) found.push(node);
  else ts.forEachChild(node, (child) => void callsIn(child, found));
  return found;
}

/** Class names of pages that are read from left to right; what Griffel keeps for the others goes. */
function leftToRight(classes) {
  const left = (name) => (Array.isArray(name) ? name[0] : name);
  return Object.fromEntries(
    Object.entries(classes).map(([slot, names]) => [
      slot,
      Object.fromEntries(Object.entries(names).map(([property, name]) => [property, left(name)])),
    ]),
  );
}

const rulesIn = (value) => Object.entries(Array.isArray(value) ? { r: value } : value);

/** A rule for a class that no page of ours wears. */
function isForOthers(rule, worn) {
  const named = /\.(f[0-9a-z]+)/.exec(rule)?.[1];
  return named !== undefined && !worn.has(named);
}

/** One rule with where it must stand: its bucket, its priority there, and the medium it is for. */
function placed(bucket, entry) {
  const [rule, { p: priority = 0, m: media = "" } = {}] = Array.isArray(entry) ? entry : [entry];
  return { bucket, rule, priority, media };
}

function taken(call) {
  const rules = rulesOf(call);
  const [first] = call.arguments;
  const valueOf = (node) => new Function(`return (${node.getText()});`)();
  const classes = isObject(first) ? leftToRight(valueOf(first)) : undefined;
  const worn = new Set(Object.values(classes ?? {}).flatMap((names) => Object.values(names)));
  const found = rulesIn(valueOf(rules)).flatMap(([bucket, list]) =>
    list.map((entry) => placed(bucket, entry)),
  );
  const edits = [{ node: rules, text: "{}" }];
  if (classes) edits.push({ node: first, text: JSON.stringify(classes) });
  return { edits, rules: classes ? found.filter(({ rule }) => !isForOthers(rule, worn)) : found };
}

/** A script without the rules its components would put on the page one by one, and those rules. */
export function takeStyles(source) {
  const file = ts.createSourceFile("script.js", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const all = callsIn(file).map(taken);
  const edits = all
    .flatMap((one) => one.edits)
    .toSorted((one, other) => other.node.getStart() - one.node.getStart());
  const script = edits.reduce(
    (text, { node, text: to }) => `${text.slice(0, node.getStart())}${to}${text.slice(node.end)}`,
    source,
  );
  return { script, rules: all.flatMap(({ rules }) => rules) };
}

const order = (one, other) =>
  buckets.indexOf(one.bucket) - buckets.indexOf(other.bucket) ||
  (one.media < other.media ? -1 : Number(one.media > other.media)) ||
  one.priority - other.priority;

/** Rules as elements of a page's head, as Griffel would make them: what it adds later finds its place among them. */
export function styleElements(rules) {
  const elements = new Map();
  for (const { bucket, rule, priority, media } of rules.toSorted(order)) {
    const medium = media === "" ? "" : ` media="${media}"`;
    const head = `<style data-make-styles-bucket="${bucket}" data-priority="${priority}"${medium}>`;
    elements.set(head, (elements.get(head) ?? new Set()).add(rule));
  }
  return [...elements].map(([head, own]) => `${head}${[...own].join("")}</style>`).join("\n");
}
