import type { Form, Goal, Labelled } from "../../form/form";
import { isAnnual } from "../../form/is-annual";
import { plainName } from "../../form/plain-name";
import { valueOf } from "../../values/build-value";
import { cleanText } from "../../values/clean-text";
import { clausesOf, findMentions } from "../../values/find-mentions";
import { isOnlyWords } from "../../values/only-words";
import { rememberOf } from "../../values/remember-of";
import { unitNamed } from "../../values/units";
import type { Value } from "../../values/value";
import {
  backgroundWords,
  deeds,
  eachYear,
  fromWords,
  longGoal,
  longPeriod,
  serviceNumber,
  severalYears,
  thisYear,
  wholePlace,
} from "./narrative-lexicon";

/** A figure in a text, with the words it belongs to. */
export interface Claim {
  /** The clause, as the text has it but for spelling. */
  readonly clause: string;
  /** The words before the figure, and those behind it. */
  readonly before: string;
  readonly behind: string;
  readonly value: Value;
}

/** The text that is read, and whose it is. */
export interface Passage {
  readonly text: string;
  readonly year: number | null;
  /** True where passages about a longer period are left out. */
  readonly annual: boolean;
}

const sentenceEnd = /[。；;！!\n\r]+|目标\d{1,2}[:：]/;
const mostSentences = 60;
/** 达标线 is the longest of the words from which a change starts: nothing further from the figure need be read. */
const longestFromWord = 3;
const anyFigure = /\d|[百千]分之/;
const otherYear = /20\d{2}(?=年)/g;
const calendarKinds: ReadonlySet<string | undefined> = new Set(["time", "months", "workdays"]);

/** The sentences that speak of the form's own year. */
function ownSentences({ text, annual }: Passage): readonly string[] {
  const own: string[] = [];
  let isLong = false;
  for (const sentence of text.split(sentenceEnd).slice(0, mostSentences).map(cleanText)) {
    if (thisYear.test(sentence)) isLong = false;
    else if (longPeriod.test(sentence)) isLong = true;
    if (sentence !== "" && !(isLong && annual)) own.push(sentence);
  }
  return own;
}

function isOfOtherYear(clause: string, year: number | null): boolean {
  if (year === null || !clause.includes("20")) return false;
  const years: readonly string[] = clause.match(otherYear) ?? [];
  return years.length > 0 && !years.includes(String(year));
}

function isBackground(clause: string): boolean {
  return backgroundWords.test(clause) || (wholePlace.test(clause) && !deeds.test(clause));
}

function claimsOfClause(clause: string, year: number | null): readonly Claim[] {
  if (!anyFigure.test(clause) || isBackground(clause)) return [];
  const { figures } = findMentions(clause, year ?? undefined);
  return figures.flatMap(({ start, end, said }, index) => {
    const { number, upper, unit, operator, decimals, approximate } = said;
    const before = clause.slice(figures[index - 1]?.end ?? 0, start);
    if (
      unit === undefined ||
      calendarKinds.has(unitNamed(unit)?.kind) ||
      fromWords.test(before.slice(-longestFromWord))
    )
      return [];
    if (serviceNumber.test(clause.slice(start))) return [];
    const behind = clause.slice(end, figures[index + 1]?.start ?? clause.length);
    const kind = upper === undefined ? "number" : "range";
    const flags: Value["flags"] = approximate ? ["approximate"] : [];
    const value = valueOf(clause.slice(start, end), kind, { operator, number, upper, unit, decimals, flags });
    return [{ clause, before, behind, value }];
  });
}

/** The clauses of a text that speak of the form's year, and the figures they give for it. */
export interface Narrative {
  readonly clauses: readonly string[];
  readonly claims: readonly Claim[];
}

/** Reads what a text says of the form's year. */
export function readNarrative(passage: Passage): Narrative {
  const { year } = passage;
  const clauses = ownSentences(passage)
    .flatMap(clausesOf)
    .filter(
      (clause) => !isOfOtherYear(clause, year) && !(passage.annual ? severalYears : eachYear).test(clause),
    );
  return { clauses, claims: clauses.flatMap((clause) => claimsOfClause(clause, year)) };
}

const silent: Narrative = { clauses: [], claims: [] };

/** A goal of a form and what its texts say. */
export interface ToldGoal {
  readonly goal: Goal;
  readonly expected: Narrative;
  readonly actual: Narrative;
}

/** The goals of a form with what they say of its year; a form in halves has goals of longer periods, too. */
export const toldGoals = rememberOf(({ goals, year, part }: Form): readonly ToldGoal[] => {
  const annual = isAnnual({ part });
  const hasAnnual = goals.some(({ expected }) => expected?.label.text.includes("年度"));
  const told = (field: Labelled | null): Narrative =>
    field && !(annual && hasAnnual && longGoal.test(field.label.text.replace(/\s+/g, "")))
      ? readNarrative({ text: field.value.text, year, annual })
      : silent;
  return goals.map((goal) => ({ goal, expected: told(goal.expected), actual: told(goal.actual) }));
});

/** A name as it may stand in a text: without numbering, brackets and signs. */
export function wordsOf(name: string): string {
  const plain = plainName(name);
  return isOnlyWords(plain) ? plain : plain.replace(/[^\p{L}\p{N}]/gu, "");
}
