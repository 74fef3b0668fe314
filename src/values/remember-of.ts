/**
 * A reading of an object that many ask for, kept as long as the object is. Rules go from form to form before the next rule
 * begins: a place for the last answer alone would hold the wrong one every time.
 */
export function rememberOf<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    let answer = known.get(of);
    if (answer === undefined) known.set(of, (answer = read(of)));
    return answer;
  };
}
