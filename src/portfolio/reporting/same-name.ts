import { bigramsOf, normalizeText } from "../../values/chinese-text";
import { remembered } from "../comparison/remembered";

/** Words that say nothing about which project it is. */
const filler = /(?:20\d\d(?:年度?)?|年度|项目支出|专项(?:资金|经费|补助)?|项目|资金|经费)/g;
/** Codes of the budget system, and a number in a list. */
const codes = /^(?=[A-Z]*\d)[\dA-Z]{8,}(?:[-—_]+(?=[A-Z]*\d)[\dA-Z]{8,})*[-—_]*/i;
const numbering =
  /^(?:[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|\d{1,3}[.、．](?!\d)|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳])/;
/** Phases, batches, the first and the second school: such projects are alike in name, and yet not the same. */
const numerals = /\d+|[一二三四五六七八九十]+/g;

/** A project's name as it is compared: spelling, number, code, year and filler apart; the whole name where nothing else is left. */
export function projectName(text: string): string {
  const name = normalizeText(text.trim().replace(numbering, "").replace(codes, ""));
  const short = name.replace(filler, "");
  return short.length < 2 ? name : short;
}

/** What marks a department's own office off from the units below it. */
const ownLevel = /(?<=.)(?:[(（](?:机关)?本级[)）]|(?:机关)?本级|[(（]机关[)）])$/;

/** A unit's name as it is compared. */
export function unitName(text: string): string {
  const name = text.trim().replace(/^\d{3,}[-—_]?/, "");
  return normalizeText(name.replace(ownLevel, "").replace("人民政府", "政府"));
}

function numeralsIn(name: string): string {
  return (name.match(numerals) ?? []).join(" ");
}

/** A project's name as thousands of others are held against it. */
interface ReadyName {
  readonly text: string;
  readonly numerals: string;
  readonly pairs: ReadonlyMap<string, number>;
}

function readyName(name: string): ReadyName {
  const text = projectName(name);
  return { text, numerals: numeralsIn(text), pairs: bigramsOf(text) };
}

function likeness(one: ReadyName, other: ReadyName, least: number): number {
  if (one.numerals !== "" && other.numerals !== "" && one.numerals !== other.numerals) return 0;
  if (one.text === other.text) return 1;
  const [own, their] = [one.text.length - 1, other.text.length - 1];
  // Most names are too long or too short for each other.
  if (own < 1 || their < 1 || 2 * Math.min(own, their) < least * (own + their)) return 0;
  let common = 0;
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * common) / (own + their);
}

/**
 * Tells how alike the names of two projects are, from 0 to 1 (Dice); two that are numbered otherwise are not alike, and what is
 * below `least` may be told as 0. A list is held against a batch name by name: each is made ready once.
 */
export function nameLikeness(): (one: string, other: string, least: number) => number {
  const ready = remembered(readyName);
  return (one, other, least) => likeness(ready(one), ready(other), least);
}

/** So much of the longer name is in the shorter one, where both are one project's. */
const leastKept = 0.75;
/** More projects of one unit are not compared name by name. */
const mostCompared = 300;

/** Whether one name is the other with a few words left out: other words in their place are another project. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [projectName(one), projectName(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length * leastKept || numeralsIn(a) !== numeralsIn(b)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

/** The one among a unit's projects that is written a little otherwise; undefined where none is, or several are. */
export function nearestProject<T extends { readonly project: string }>(
  project: string,
  among: readonly T[],
): T | undefined {
  if (project === "" || among.length > mostCompared) return undefined;
  const found = among.filter((one) => one.project !== "" && isNear(project, one.project));
  return found.length === 1 ? found[0] : undefined;
}
