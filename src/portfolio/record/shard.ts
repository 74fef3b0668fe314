/** FNV-1a over UTF-16 code units: the same number for the same text on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 255), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  // The last bits of FNV are weak: one round of mixing makes the remainder by a small number even.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Which of so many shards a file belongs to, from 0. It does not move when the list grows. */
export function shardOf(file: string, shards: number): number {
  return hashOf(file) % shards;
}
