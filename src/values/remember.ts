const mostKeys = 4000;
const longestKey = 40;

/**
 * A reading of short texts that is looked up when the same text comes again: a sheet is asked about every cell several
 * times, and a department's sheets print the same labels and names. Pure: only time is saved.
 */
export function remember<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (key.length > longestKey) return read(key);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as T;
    const answer = read(key);
    if (known.size >= mostKeys) known.clear();
    // A copy: a piece of a long text would keep the whole text in memory.
    known.set(` ${key}`.slice(1), answer);
    return answer;
  };
}
