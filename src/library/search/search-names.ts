import { gramsOf } from "./grams";
import { spokenPairs, type NameIndex } from "./name-index";
import { normalize } from "./normalize";
import { addTerm, type Scores } from "./postings";
import { searchLatin } from "./search-latin";
import type { FindSynonyms } from "./synonyms";
import type { ReadSyllables } from "./syllables";

/** An item found, with its score and the document (name or synonym) that fits best. */
export interface NameHit {
  readonly item: number;
  readonly score: number;
  readonly document: number;
}

/** What a search needs besides the index. */
export interface SearchTools {
  readonly read: ReadSyllables;
  readonly synonyms: FindSynonyms;
}

/** How a search is narrowed. */
export interface SearchLimits {
  readonly limit: number;
  /** False for items that are filtered out. */
  readonly accepts?: (item: number) => boolean;
}

const synonymWeight = 0.6;
const loneCharacterWeight = 0.35;
const spokenWeight = 0.5;
/** A synonym's text counts a little less than the name itself. */
const synonymDocument = 0.92;
/** A single character in more names than this share tells nothing and costs time. */
const commonShare = 0.06;

/** Scratch space of an index: one array of scores, zeroed after each search. */
const scratch = new WeakMap<NameIndex, Float32Array>();

function scoresFor(index: NameIndex): Scores {
  let of = scratch.get(index);
  if (!of) scratch.set(index, (of = new Float32Array(index.names.length)));
  return { of, touched: [] };
}

function addWords(
  index: NameIndex,
  scores: Scores,
  { text, weight }: { text: string; weight: number },
): void {
  const rare = Math.max(200, index.names.length * commonShare);
  const grams = gramsOf(text);
  const alone = grams.length <= 1;
  for (const term of grams) {
    const isLone = term.length === 1;
    addTerm(
      index.lexical,
      {
        term,
        weight: isLone && !alone ? weight * loneCharacterWeight : weight,
        ...(isLone && !alone ? { commonest: rare } : {}),
      },
      scores,
    );
  }
}

/** The best document of each item, best first. */
function rank(index: NameIndex, scores: Scores, { limit, accepts }: SearchLimits): readonly NameHit[] {
  const best = new Map<number, NameHit>();
  for (const document of scores.touched) {
    const raw = scores.of[document] ?? 0;
    scores.of[document] = 0;
    const item = index.owners[document] ?? 0;
    const score = index.isName[document] === 1 ? raw : raw * synonymDocument;
    const known = best.get(item);
    if (known && known.score >= score) continue;
    if (!known && accepts && !accepts(item)) continue;
    best.set(item, { item, score, document });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.item - b.item).slice(0, limit);
}

/**
 * Finds items by name: windows of two characters with BM25, synonyms, homophones; full pinyin or initials when the query is
 * Latin. The same index, query and limits give the same list.
 */
export function searchNames(
  index: NameIndex,
  query: string,
  { read, synonyms, ...limits }: SearchTools & SearchLimits,
): readonly NameHit[] {
  const text = normalize(query);
  if (text === "") return [];
  const latin = text.replace(/[\s']/g, "");
  const scores = scoresFor(index);
  if (/^[a-z]+$/.test(latin)) {
    searchLatin(index, latin, scores);
    if (scores.touched.length > 0) return rank(index, scores, limits);
  }
  addWords(index, scores, { text, weight: 1 });
  for (const word of synonyms(text)) addWords(index, scores, { text: word, weight: synonymWeight });
  for (const term of spokenPairs(text, read)) addTerm(index.spoken, { term, weight: spokenWeight }, scores);
  return rank(index, scores, limits);
}
