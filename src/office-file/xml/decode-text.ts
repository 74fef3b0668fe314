const ampersand = 38;
const semicolon = 59;
const replacement = 0xfffd;
/** `String.fromCharCode` takes its characters as arguments, of which there cannot be any number. */
const mostUnits = 4096;
const longestEntity = 12;

const named = new Map([
  ["amp", 38],
  ["lt", 60],
  ["gt", 62],
  ["quot", 34],
  ["apos", 39],
]);

function toCodePoint(entity: string): number | undefined {
  if (!entity.startsWith("#")) return named.get(entity);
  const code = /^#[xX]/.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? code : undefined;
}

/** `&#39033;` is how some programs write every Chinese character: no string is made for those. */
function decimalEntity(bytes: Uint8Array, from: number, end: number): number {
  let code = 0;
  for (let at = from; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return 0;
    code = code * 10 + digit;
  }
  return code <= 0x10ffff ? code : 0;
}

function entityAt(bytes: Uint8Array, at: number, end: number): number | undefined {
  const code = bytes[at + 1] === 35 ? decimalEntity(bytes, at + 2, end) : 0;
  return code > 0 ? code : toCodePoint(String.fromCharCode(...bytes.subarray(at + 1, end)));
}

function pushCodePoint(units: number[], code: number): void {
  if (code <= 0xffff) units.push(code);
  else units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));
}

function continuation(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) & 63;
}

/** Appends the character that begins at `at` with a byte above 127; gives the position behind it. */
function pushMultibyte(bytes: Uint8Array, at: number, units: number[]): number {
  const byte = bytes[at] ?? 0;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
  if (length === 1) units.push(replacement);
  if (length === 2) units.push(((byte & 31) << 6) | continuation(bytes, at + 1));
  if (length === 3) {
    units.push(((byte & 15) << 12) | (continuation(bytes, at + 1) << 6) | continuation(bytes, at + 2));
  }
  if (length === 4) {
    const high = ((byte & 7) << 18) | (continuation(bytes, at + 1) << 12);
    const code = high | (continuation(bytes, at + 2) << 6) | continuation(bytes, at + 3);
    pushCodePoint(units, code <= 0x10ffff ? code : replacement);
  }
  return at + length;
}

/** The `;` of the entity that begins at `at`; -1 where none ends near enough: far ones are not looked for, at each `&` anew. */
function endOfEntity(bytes: Uint8Array, at: number, to: number): number {
  const last = Math.min(to, at + longestEntity);
  for (let end = at + 1; end < last; end++) if (bytes[end] === semicolon) return end;
  return -1;
}

/**
 * UTF-8 character data as text, with entities resolved and line ends as `\n`; what is no known entity stays as written.
 * Written out because it is several times faster than TextDecoder on the short texts of cells.
 */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  let units: number[] = [];
  let at = from;
  while (at < to) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) at = pushMultibyte(bytes, at, units);
    else if (byte === 13) {
      units.push(10);
      at += bytes[at + 1] === 10 ? 2 : 1;
    } else {
      const end = byte === ampersand ? endOfEntity(bytes, at, to) : -1;
      const code = end > 0 ? entityAt(bytes, at, end) : undefined;
      if (code === undefined) units.push(byte);
      else pushCodePoint(units, code);
      at = code === undefined ? at + 1 : end + 1;
    }
    if (units.length >= mostUnits) {
      text += String.fromCharCode.apply(null, units);
      units = [];
    }
  }
  return text + String.fromCharCode.apply(null, units);
}

/** CDATA: the same without entities. */
export function decodePlain(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(bytes.subarray(from, to)).replaceAll(/\r\n?/g, "\n");
}
