import { plainName } from "../../form/plain-name";
import { cleanText } from "../../values/clean-text";
import { clausesOf, findMentions } from "../../values/find-mentions";
import { unitNamed } from "../../values/units";
import type { Value } from "../../values/value";
import { backgroundWords, fromWords, longPeriod, serviceNumber, thisYear } from "./narrative-lexicon";

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

const sentenceEnd = /[。；;！!\n\r]+/;
const mostSentences = 60;
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
  const years: readonly string[] = clause.match(otherYear) ?? [];
  return year !== null && years.length > 0 && !years.includes(String(year));
}

function claimsOfClause(clause: string, year: number | null): readonly Claim[] {
  if (backgroundWords.test(clause) || isOfOtherYear(clause, year)) return [];
  const { figures } = findMentions(clause, year ?? undefined);
  return figures.flatMap(({ start, end, said }, index) => {
    const { number, upper, unit, operator, decimals, approximate } = said;
    const before = clause.slice(figures[index - 1]?.end ?? 0, start);
    if (unit === undefined || calendarKinds.has(unitNamed(unit)?.kind) || fromWords.test(before)) return [];
    if (serviceNumber.test(clause.slice(start))) return [];
    const behind = clause.slice(end, figures[index + 1]?.start ?? clause.length);
    const value: Value = {
      text: clause.slice(start, end),
      kind: upper === undefined ? "number" : "range",
      number,
      unit,
      decimals,
      ...(upper === undefined ? {} : { upper }),
      ...(operator === undefined ? {} : { operator }),
      flags: approximate ? ["approximate"] : [],
    };
    return [{ clause, before, behind, value }];
  });
}

/** The figures a text gives for the form's year. */
export function claimsIn(passage: Passage): readonly Claim[] {
  return ownSentences(passage).flatMap((sentence) =>
    clausesOf(sentence).flatMap((clause) => claimsOfClause(clause, passage.year)),
  );
}

/** The clauses of a text that speak of the form's year. */
export function ownClauses(passage: Passage): readonly string[] {
  return ownSentences(passage).flatMap((sentence) =>
    clausesOf(sentence).filter((clause) => !isOfOtherYear(clause, passage.year)),
  );
}

/** A name as it may stand in a text: without numbering, brackets and signs. */
export function wordsOf(name: string): string {
  return plainName(name).replace(/[^\p{L}\p{N}]/gu, "");
}
