/** Devices of Windows, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d) ?(?:\.|$)/i;
const longest = 80;
/** Systems allow 255 bytes; a number and an ending are still to come. */
const mostBytes = 210;

function shortened(name: string): string {
  const encoder = new TextEncoder();
  let [short, bytes] = ["", 0];
  for (const char of [...name].slice(0, longest)) {
    bytes += encoder.encode(char).length;
    if (bytes > mostBytes) break;
    short += char;
  }
  return short;
}

/** A text from somebody's sheet as a file name: no folders, nothing a system forbids, never empty. */
function safeName(text: string): string {
  const name = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, "")
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const short = shortened(name).trim();
  if (short === "") return "未命名";
  return reserved.test(short) ? `_${short}` : short;
}

/** Gives each text a file name of its own: equal ones are numbered. Case does not tell names apart on every system. */
export function nameGiver(): (text: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (text) => {
    const name = safeName(text);
    let count = (counts.get(name.toLowerCase()) ?? 0) + 1;
    let own = count === 1 ? name : `${name}（${count}）`;
    // A file may be called by itself what another is called with its number.
    while (taken.has(own.toLowerCase())) own = `${name}（${++count}）`;
    counts.set(name.toLowerCase(), count);
    taken.add(own.toLowerCase());
    return own;
  };
}
