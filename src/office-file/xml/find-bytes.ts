const greaterThan = 62;
const doubleQuote = 34;
const singleQuote = 39;

/** The first `>` outside quotes; negative when the bytes end before. */
export function endOfTag(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === greaterThan) return at;
    // Values are short: searching them by hand is quicker than a call.
    if (byte === doubleQuote || byte === singleQuote)
      do at++;
      while (at < bytes.length && bytes[at] !== byte);
  }
  return -1;
}

/** Where a sequence of bytes begins; negative when it is not there. */
export function indexOfBytes(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
