import { bigramsOf, gramsOf, isSingle } from "./grams";
import type { NameIndex } from "./name-index";
import { normalize } from "./normalize";
import { addTerms, holds, scoresFor, type Postings, type Scores, type Weighed } from "./postings";
import { searchLatin } from "./search-latin";
import { spokenPairs } from "./sounds";
import type { FindSynonyms } from "./synonyms";
import type { ReadSyllables } from "./syllables";
import { topItems, type NameHit, type SearchLimits } from "./top-items";

/** What a search needs besides the index. */
export interface SearchTools {
  readonly read: ReadSyllables;
  readonly synonyms: FindSynonyms;
}

/** How a search of names is narrowed. */
interface NameLimits extends SearchLimits {
  /** True for what nobody typed by its sound: only what is written counts. */
  readonly byWriting?: boolean;
}

/** The word of the forms counts more than what else people say for it: rarer words would win otherwise. */
const headWeight = 0.75;
const otherWeight = 0.45;
const loneCharacterWeight = 0.35;
const spokenWeight = 0.5;
/** What stands in no name so written was mistyped: it is meant by its sound. */
const mistypedWeight = 1;
/** So many entries of the index are read for what a query says; what is commoner only tells the names found apart. */
const enough = 20_000;
/** A text says so much that its rarest words will do. */
const enoughOfText = 6000;
/** A text, not a query: single characters would tell nothing, and nobody mistyped it by its sound. */
const longQuery = 24;

/** Scratch space of an index: one array of scores, zeroed after each search. */
const scratch = new WeakMap<NameIndex, Scores>();

function scoresOf(index: NameIndex): Scores {
  let scores = scratch.get(index);
  if (!scores) scratch.set(index, (scores = scoresFor(index.owners.length)));
  return scores;
}

function weighed(text: string, weight: number): readonly Weighed[] {
  const grams = text.length > longQuery ? [...new Set(bigramsOf(text))] : gramsOf(text);
  const alone = grams.length <= 1;
  return grams.map((term) => ({
    term,
    weight: isSingle(term) && !alone ? weight * loneCharacterWeight : weight,
  }));
}

/** What a query sounds like. */
function spokenTerms(text: string, read: ReadSyllables, lexical: Postings): readonly Weighed[] {
  return spokenPairs(text, read).map(({ sound, written }) => {
    const isKnown = bigramsOf(written).every((gram) => holds(lexical, gram));
    return { term: sound, weight: isKnown ? spokenWeight : mistypedWeight };
  });
}

/**
 * Finds items by name: windows of two characters with BM25, synonyms, homophones; full pinyin or initials when the query is
 * Latin, once it is known how the names sound. The same index, query and limits give the same list.
 */
export function searchNames(
  index: NameIndex,
  query: string,
  { read, synonyms, byWriting = false, ...limits }: SearchTools & NameLimits,
): readonly NameHit[] {
  const text = normalize(query);
  if (text === "") return [];
  const latin = text.replace(/[\s']/g, "");
  const scores = scoresOf(index);
  const sounds = byWriting ? null : index.sounds();
  if (sounds && /^[a-z]+$/.test(latin)) {
    searchLatin(sounds, latin, scores);
    if (scores.count > 0) return topItems(index, scores, limits);
  }
  const { heads, others } = synonyms(text);
  const words = [
    ...weighed(text, 1),
    ...heads.flatMap((word) => weighed(word, headWeight)),
    ...others.flatMap((word) => weighed(word, otherWeight)),
  ];
  const isText = text.length > longQuery;
  const lexical = index.lexical(words.map(({ term }) => term));
  addTerms(lexical, words, { scores, enough: isText ? enoughOfText : enough });
  if (sounds && !isText) {
    addTerms(sounds.spoken, spokenTerms(text, read, lexical), { scores, enough });
  }
  return topItems(index, scores, limits);
}
