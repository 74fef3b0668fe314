import { clausesOf, findMentions, type Mention, type Mentions } from "./find-mentions";
import { operatorNamed } from "./operator-words";
import type { CalendarReading } from "./read-calendar";
import type { Quantity } from "./read-quantity";
import { unitNamed } from "./units";

/** What a sentence says that is no quantity or date from end to end. */
export type SentenceReading =
  | { readonly kind: "figure"; readonly quantity: Quantity }
  | { readonly kind: "date"; readonly date: CalendarReading }
  | { readonly kind: "several"; readonly pieces: readonly string[] };

/** Besides its one figure a sentence may hold this many characters; a longer one must start or end with the figure. */
const mostWords = 20;
const mostWordsAroundBareFigure = 12;

const leadsTo = /[至到]/;
const bareYear = /^[≥≤<>=]*\d{4}年度?$/;
const lastWords = /以[上下内]$|之内$/;

function isClear({ said }: Mention<Quantity>): boolean {
  return (
    said.operator !== undefined ||
    said.unit?.includes("/") === true ||
    unitNamed(said.unit ?? "") !== undefined
  );
}

/** A figure without a unit counts only at the end of a few words: 当年在校学生数4953. */
function isFigure(text: string, mention: Mention<Quantity>): boolean {
  if (isClear(mention)) return true;
  return (
    mention.end === text.length && text.length - (mention.end - mention.start) <= mostWordsAroundBareFigure
  );
}

function figure({ said }: Mention<Quantity>): SentenceReading {
  return { kind: "figure", quantity: said };
}

/** 2次宣传以上: the operator stands at the end of the sentence. */
function withLastWords(text: string, mention: Mention<Quantity>): Mention<Quantity> {
  const word = mention.said.operator === undefined ? lastWords.exec(text)?.[0] : undefined;
  const operator = operatorNamed(word ?? "");
  return operator === undefined ? mention : { ...mention, said: { ...mention.said, operator } };
}

function piecesOf(text: string, mentions: Mentions): readonly string[] | undefined {
  const clauses = clausesOf(text);
  const withFigure = clauses.filter(
    (clause) => /\d/.test(clause) && findMentions(clause, undefined).figures.length === 1,
  );
  const isList = withFigure.length === mentions.figures.length && withFigure.length * 2 >= clauses.length;
  return isList ? withFigure : undefined;
}

function readFiguresOf(text: string, mentions: Mentions): SentenceReading | undefined {
  const pieces = piecesOf(text, mentions);
  if (pieces) return { kind: "several", pieces };
  const [first, last] = [mentions.figures[0], mentions.figures.at(-1)];
  const startsWithFigure = first?.start === 0;
  if (last?.end !== text.length) return first && startsWithFigure ? figure(first) : undefined;
  const between = text.slice(mentions.figures.at(-2)?.end, last.start);
  if (!startsWithFigure || leadsTo.test(between)) return figure(last);
  return { kind: "several", pieces: mentions.figures.map(({ start, end }) => text.slice(start, end)) };
}

function readDate(text: string, dates: Mentions["dates"]): SentenceReading | undefined {
  const [date, ...others] = dates;
  if (!date || others.length > 0) return undefined;
  const words = text.length - (date.end - date.start);
  if (bareYear.test(text.slice(date.start, date.end))) return undefined;
  return date.start === 0 || words <= mostWords ? { kind: "date", date: date.said } : undefined;
}

/** Reads the figure or date a cleaned sentence is about; undefined where figures are incidental. */
export function readSentence(text: string, formYear: number | undefined): SentenceReading | undefined {
  const all = findMentions(text, formYear);
  const figures = all.figures.filter((mention) => isFigure(text, mention));
  const [first] = figures;
  if (!first)
    return all.figures.length === 0 || all.dates[0]?.start === 0 ? readDate(text, all.dates) : undefined;
  if (figures.length > 1) return readFiguresOf(text, { ...all, figures });
  const words = [first, ...all.dates].reduce((left, { start, end }) => left - (end - start), text.length);
  const isAtEnd = first.start === 0 || first.end === text.length;
  return isAtEnd || words <= mostWords ? figure(withLastWords(text, first)) : undefined;
}
