import type { Library } from "../library";
import type { Field, Industry } from "../schema";
import { bigramsOf, type Gram } from "../search/grams";
import { addTerm, buildPostings, scoresFor, type Postings } from "../search/postings";
import { isAmount } from "./service-numbers";

/** A field with its industry. */
export interface Topic {
  readonly industry: Industry;
  readonly field: Field;
}

/** Everything that leads from a project's words to fields. */
export interface TopicIndex {
  readonly topics: readonly Topic[];
  /** Word → places in `topics`. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly longest: number;
  readonly texts: Postings;
}

/** A field that a project may belong to, with the words that say so. */
export interface TopicHit extends Topic {
  readonly score: number;
  readonly words: readonly string[];
  readonly byClass: boolean;
  /** Whose duty it is, where the project's name says no more than that. */
  readonly duty?: string;
}

/** Where a field's words come from, and how much each counts as text. */
function textOf({ field }: Topic): readonly Gram[] {
  const names = Object.values(field.indicators)
    .flat()
    .map((line) => (typeof line === "string" ? line : line.is).split(" ")[0] ?? "");
  return [field.field, field.field, field.field, ...field.words, ...field.words, ...names].flatMap(bigramsOf);
}

/** Builds the index of fields. */
export function buildTopicIndex({ industries }: Pick<Library, "industries">): TopicIndex {
  const topics = industries.flatMap((industry) => industry.fields.map((field) => ({ industry, field })));
  const words = new Map<string, number[]>();
  topics.forEach(({ field }, place) => {
    for (const word of new Set([field.field, ...field.words])) {
      const places = words.get(word) ?? [];
      places.push(place);
      words.set(word, places);
    }
  });
  const longest = Math.max(0, ...[...words.keys()].map((word) => word.length));
  return { topics, words, longest, texts: buildPostings(topics.map(textOf)) };
}

/** What is known of a project, for finding its fields. */
export interface ProjectWords {
  readonly project: string;
  readonly goal: string;
  readonly unit: string;
  readonly classCode: string;
  /** Industry id, or null. */
  readonly industry: string | null;
}

const goalShare = 0.25;
const textShare = 0.45;
const elsewhere = 0.35;
const classBonus = 1.5;
const industryBonus = 1.2;
/** A unit's name, and what a project's name begins with, tell whose it is: 教育系统基础设施建设. */
const own = 1.25;
const whoseLength = 5;
/** Likeness of text alone, with no word of the field, is a weak sign. */
const textOnly = 0.6;
/** A word of a kind of expenditure, such as 生活补助, tells less of the trade that also lists it. */
const ofTypeShare = 0.7;
/** What stands in brackets tells of the project beside its name, and does not part the name's words: 办案（业务）经费. */
const asideShare = 0.5;
const aside = /[（(][^（）()]*[）)]/g;

/** Words of the index that stand in a text; a word inside a longer one found is passed over. */
function wordsIn(index: TopicIndex, text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    for (let length = Math.min(index.longest, text.length - at); length >= 2; length--) {
      const word = text.slice(at, at + length);
      if (!index.words.has(word) || isAmount(text, at, word)) continue;
      found.push(word);
      break;
    }
  }
  return found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
}

function isOfClass({ classes }: Pick<Field | Industry, "classes">, code: string): boolean {
  return code !== "" && classes.some((own) => own.startsWith(code) || code.startsWith(own));
}

/** How much more or less a field counts for whose it is. */
function fit({ id, words }: Industry, { industry, unit, project }: ProjectWords): number {
  if (industry !== null && id !== "common") return id === industry ? 1.5 : elsewhere;
  const whose = `${unit} ${project.slice(0, whoseLength)}`;
  return words.some((mark) => whose.includes(mark)) ? own : 1;
}

function isCommon({ topics }: TopicIndex, place: number): boolean {
  return topics[place]?.industry.id === "common";
}

/** Fields by the words of a project, its class and its industry; best first. */
export function findTopics(index: TopicIndex, known: ProjectWords): readonly TopicHit[] {
  const texts = scoresFor(index.topics.length);
  const scores = texts.of;
  const words = new Map<number, string[]>();
  const note = (place: number, word: string): void => {
    const known = words.get(place);
    if (known) known.push(word);
    else words.set(place, [word]);
  };
  const count = (text: string, share: number): void => {
    for (const word of wordsIn(index, text)) {
      const places = index.words.get(word) ?? [];
      const rarity = Math.log(1 + index.topics.length / places.length);
      const isOfType = places.some((place) => isCommon(index, place));
      for (const place of places) {
        const worth = isOfType && !isCommon(index, place) ? ofTypeShare : 1;
        scores[place] = (scores[place] ?? 0) + worth * share * rarity * Math.min(4, word.length);
        note(place, word);
      }
    }
  };
  const name = known.project.replace(aside, "");
  count(name, 1);
  count((known.project.match(aside) ?? []).join(" "), asideShare);
  count(known.goal, goalShare);
  for (const term of bigramsOf(known.project)) addTerm(index.texts, { term, weight: textShare }, texts);
  for (const term of new Set(bigramsOf(known.goal)))
    addTerm(index.texts, { term, weight: textShare * goalShare * 0.5 }, texts);
  const hits: TopicHit[] = [];
  for (const [place, { industry, field }] of index.topics.entries()) {
    const score = scores[place] ?? 0;
    if (score === 0) continue;
    const byClass = isOfClass(field, known.classCode);
    const named = words.get(place) ?? [];
    const byIndustry = isOfClass(industry, known.classCode)
      ? industryBonus
      : named.length === 0
        ? textOnly
        : 1;
    const factor = fit(industry, known) * (byClass ? classBonus : byIndustry);
    hits.push({ industry, field, score: score * factor, words: named, byClass });
  }
  return hits.sort((a, b) => b.score - a.score);
}
