const isHan = /^\p{Script=Han}$/u;

/**
 * The common characters of GB 2312 (its first level) in its order, which is that of their readings: every system knows it, so
 * that a table of readings need not hold them.
 */
export function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder("gb2312");
  const out: string[] = [];
  for (let high = 0xb0; high <= 0xd7; high++) {
    const row = new Uint8Array(188);
    for (let at = 0; at < 94; at++) row.set([high, 0xa1 + at], 2 * at);
    for (const character of decoder.decode(row)) if (isHan.test(character)) out.push(character);
  }
  return out;
}
