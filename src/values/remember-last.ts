/**
 * A reading of one object that many ask for in a row: the last answer is kept until another object comes. Cheaper than a
 * WeakMap, whose entries every collection of garbage has to look at.
 */
export function rememberLast<K extends object, T>(read: (of: K) => T): (of: K) => T {
  let last: { readonly of: K; readonly answer: T } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, answer: read(of) };
    return last.answer;
  };
}
