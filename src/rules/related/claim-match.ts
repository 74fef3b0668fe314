import { countTail } from "../../form/count-tail";
import type { Indicator } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import { valueOf } from "../../values/build-value";
import { compareValues } from "../../values/compare";
import { parseValue } from "../../values/parse-value";
import { remember } from "../../values/remember";
import { unitSize } from "../../values/unit-size";
import { unitNamed } from "../../values/units";
import type { Value } from "../../values/value";
import { isFigure } from "../../values/value-kinds";
import { wordsOf, type Claim } from "./claims";
import { deeds, emptyPairs } from "./narrative-lexicon";

const longestCompared = 40;
const near = 0.005;
const roughly = 0.05;

/** The longest run of characters two short texts share. */
function longestShared(one: string, other: string): string {
  const [a, b] = [one.slice(0, longestCompared), other.slice(0, longestCompared)];
  let best = "";
  for (let start = 0; start < a.length; start++) {
    let length = best.length + 1;
    while (start + length <= a.length && b.includes(a.slice(start, start + length))) {
      best = a.slice(start, start + length);
      length++;
    }
  }
  return best;
}

/** The words of a name that say what is counted: 养护农村公路里程 → 养护农村公路. */
const coreOf = remember((name): string => {
  const words = wordsOf(name);
  const core = words.replace(countTail, "");
  return core.length < 2 ? words : core;
});

const isDeed = remember((core) => core.length === 2 && deeds.exec(core)?.[0] === core);

/** How well a claim's words fit a name: 2 they speak of the same thing, 1 they share a word, 0 nothing. */
export function nounMatch({ before, behind }: Claim, { name, extra }: Indicator): 0 | 1 | 2 {
  const core = coreOf(name.text);
  const shared = [before, behind].map((words) => longestShared(core, words));
  const longest = Math.max(...shared.map(({ length }) => length));
  if (longest >= 3 && longest >= core.length * 0.6) return 2;
  if (core.length === 2 && (before.endsWith(core) || behind.startsWith(core))) return 2;
  // 除治面积3600亩: the name as it is, although its core is short.
  if (longest === core.length && before.endsWith(wordsOf(name.text))) return 2;
  // 购置套数 counts what the text says is bought: 购置课桌椅500套.
  if (isDeed(core) && before.startsWith(core)) return 2;
  const said = extra.explanation?.text ?? "";
  const inExplanation = longestShared(said, before + behind).length >= 4;
  return inExplanation || shared.some((words) => words.length >= 2 && !emptyPairs.has(words)) ? 1 : 0;
}

/** True where two values are counted in one unit: 人 is not 户, % is not 个百分点. A bare figure may be in any. */
export function sameMeasure(one: Value, other: Value): boolean {
  if (one.kind === "text" || other.kind === "text" || other.flags.includes("scanner")) return false;
  if (one.unit === undefined || other.unit === undefined) return true;
  if (one.unit === other.unit) return true;
  const [a, b] = [unitNamed(one.unit)?.kind, unitNamed(other.unit)?.kind];
  return a !== undefined && a === b && a !== "count" && a !== "ratio";
}

function addFigures(value: Value | undefined, figures: Value[]): void {
  if (value?.parts) figures.push(...value.parts);
  else if (value && isFigure(value)) figures.push(value);
}

/** The figures of a row: its target, its actual, and one that stands in its name. */
function addRowFigures({ target, adjusted, actual, name }: Indicator, figures: Value[]): void {
  addFigures(target?.value, figures);
  addFigures(adjusted?.value, figures);
  addFigures(actual?.value, figures);
  if (/[\d０-９]/.test(name.text)) addFigures(parseValue(name.text), figures);
}

function isClose(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * slack;
}

/** A figure that stands for itself, unlike a range and what a scanner may have spoilt. */
function isSingle({ kind, upper, flags }: Value): boolean {
  return kind === "number" && upper === undefined && !flags.includes("scanner") && !flags.includes("several");
}

/** Whether two figures say the same, whatever they are counted in words by. */
export function sameFigure(one: Value, other: Value): boolean {
  const isRough = one.flags.includes("approximate") || other.flags.includes("approximate");
  const slack = isRough ? roughly : near;
  // Most are counted alike and need no conversion.
  if (one.unit === other.unit && isSingle(one) && isSingle(other))
    return isClose(one.number ?? 0, other.number ?? 0, slack);
  const compared = compareValues(one, other);
  if (!compared.comparable) return false;
  const figures = [compared.actual, compared.actualUpper].filter((figure) => figure !== undefined);
  const wanted = [compared.target, compared.targetUpper].filter((figure) => figure !== undefined);
  return wanted.some((a) => figures.some((b) => isClose(a, b, slack)));
}

/** All figures in one unit added up, where there are several. */
function sumsByUnit(values: readonly Value[]): readonly Value[] {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { number, unit = "" } of values) {
    const old = sums.get(unit) ?? { sum: 0, count: 0 };
    sums.set(unit, { sum: old.sum + (number ?? 0), count: old.count + 1 });
  }
  return [...sums]
    .filter(([, { count }]) => count > 1)
    .map(([unit, { sum }]) => valueOf("", "number", { number: sum, unit: unit || undefined }));
}

/** The figures that rows carry, each of them or all in one unit together. */
export function carriedFigures(rows: readonly Indicator[]): readonly Value[] {
  const figures: Value[] = [];
  const targets: Value[] = [];
  for (const row of rows) {
    addRowFigures(row, figures);
    addFigures(targetInForce(row)?.value, targets);
  }
  return [...figures, ...sumsByUnit(targets)];
}

/** Whether a claim's figure is among those that rows carry. */
export function isCarried({ value: said }: Claim, carried: readonly Value[]): boolean {
  const measured = said.unit === undefined ? undefined : unitSize(said.unit).kind;
  return carried.some((value) => {
    const isOfKind = value.unit === said.unit || value.unit === undefined || measured === undefined;
    return (isOfKind || unitSize(value.unit).kind === measured) && sameFigure(said, value);
  });
}
