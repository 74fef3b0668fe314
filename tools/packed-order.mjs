import { deflateRawSync } from "node:zlib";
import TerserPlugin from "terser-webpack-plugin";
import ts from "typescript";

/** Enough for most of what can be won, in some seconds. */
const steps = 3000;
const few = 4;
const many = 60;

/** The function declarations of the block that holds most of them: in which order they stand means nothing. */
function functionsIn(script) {
  let most = [];
  const look = (node) => {
    if (ts.isSourceFile(node) || ts.isBlock(node)) {
      const own = node.statements.filter((statement) => ts.isFunctionDeclaration(statement));
      if (own.length > most.length) most = own;
    }
    ts.forEachChild(node, look);
  };
  look(script);
  return most.map((own) => ({ from: own.getStart(script), to: own.end }));
}

/** Numbers below a bound that look like chance and are the same in every build. */
function sameChance() {
  let state = 7;
  return (bound) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * bound);
  };
}

/** Some neighbours put elsewhere. */
function moved(parts, chance) {
  const length = Math.min(parts.length, 1 + chance(chance(2) === 1 ? few : many));
  const rest = [...parts];
  const taken = rest.splice(chance(parts.length - length + 1), length);
  rest.splice(chance(rest.length + 1), 0, ...taken);
  return rest;
}

/** The parts in an order in which they are packed well: what makes it no worse stays. */
function wellPacked(texts) {
  const packedSize = (parts) => deflateRawSync(Buffer.concat(parts)).length;
  const chance = sameChance();
  let parts = texts.map((text) => Buffer.from(text));
  let size = packedSize(parts);
  for (let step = 0; step < steps; step++) {
    const next = moved(parts, chance);
    const nextSize = packedSize(next);
    if (nextSize <= size) [parts, size] = [next, nextSize];
  }
  return parts.map(String);
}

/** A script whose functions stand where they are packed well, before everything else in their block. */
export function inPackedOrder(code) {
  const script = ts.createSourceFile("script.js", code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const places = functionsIn(script);
  const [first] = places;
  if (!first) return code;
  const functions = wellPacked(places.map(({ from, to }) => code.slice(from, to)));
  const others = places.map(({ to }, index) => code.slice(to, places[index + 1]?.from));
  return [code.slice(0, first.from), ...functions, ...others].join("");
}

/** What terser makes of a script, in packed order. */
export async function packedMinify(...asked) {
  const { code, ...rest } = await TerserPlugin.terserMinify(...asked);
  return { ...rest, code: code && inPackedOrder(code) };
}
