const mostKeys = 3000;
const longestKey = 40;
/** Engines copy shorter pieces of a text anyway; a longer piece holds the whole text in memory. */
const shortestPiece = 13;

/** Stands for an answer that is undefined. */
const nothing = Symbol("nothing");

/** A text that is no piece of another. */
function ownText(text: string): string {
  return text.length < shortestPiece ? text : ` ${text}`.slice(1);
}

/**
 * A reading of short texts that is looked up when the same text comes again: a sheet is asked about every cell several
 * times, and a department's sheets print the same labels and names. When there are too many, those that nobody asked for
 * since the last time are forgotten: what every sheet prints stays, a sheet's own words go. Pure: only time is saved.
 */
export function remember<T>(read: (key: string) => T): (key: string) => T {
  // One step asks several questions of a text, which lead to this one again.
  let lastKey: string | undefined;
  let lastAnswer = undefined as T;
  let young = new Map<string, T | typeof nothing>();
  let old: typeof young = new Map();
  const keep = (key: string, answer: T | typeof nothing): void => {
    if (young.size >= mostKeys) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
  };
  const learn = (key: string): T => {
    const before = old.get(key);
    if (before !== undefined) {
      keep(key, before);
      return before === nothing ? (undefined as T) : before;
    }
    const answer = read(key);
    keep(ownText(key), answer === undefined ? nothing : answer);
    return answer;
  };
  const recall = (key: string): T => {
    const found = young.get(key);
    if (found === undefined) return learn(key);
    return found === nothing ? (undefined as T) : found;
  };
  return (key) => {
    if (key.length > longestKey) return read(key);
    if (lastKey !== key) {
      lastAnswer = recall(key);
      lastKey = key;
    }
    return lastAnswer;
  };
}
