import type { HiddenKind } from "./hidden-words";

/** Something hidden in a text: what it was, and what stands there now. */
export interface Hidden {
  readonly kind: HiddenKind;
  readonly was: string;
  readonly to: string;
}

/** A text with telephone, identity and account numbers and addresses of mail hidden. */
export interface MaskedText {
  readonly text: string;
  readonly hidden: readonly Hidden[];
}

const region = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])";
const day = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
/** What follows an amount of eleven digits, and never a telephone number. */
const unitBehind =
  "(?!\\d|\\.\\d|,\\d|\\s*(?:[亿万千百]?元|[亿万千百]|[%‰]|人|个|户|亩|公里|千米|米|吨|件|次|台|套|平方|立方|㎡))";

const patterns: readonly (readonly [HiddenKind, RegExp])[] = [
  [
    "id",
    new RegExp(`(?<![\\dA-Za-z.])${region}\\d{4}(?:18|19|20)\\d{2}${day}\\d{3}[\\dXx](?![\\dA-Za-z])`, "g"),
  ],
  ["id", new RegExp(`(?<![\\dA-Za-z.])${region}\\d{4}\\d{2}${day}\\d{3}(?![\\dA-Za-z.])`, "g")],
  [
    "phone",
    new RegExp(`(?<![\\dA-Za-z.,])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}${unitBehind}`, "g"),
  ],
  [
    "phone",
    new RegExp(`(?<![\\dA-Za-z.,])(?:\\(0\\d{2,3}\\) ?|0\\d{2,3}[- ]?)[2-8]\\d{6,7}${unitBehind}`, "g"),
  ],
  ["phone", /(?<![\dA-Za-z.,])[48]00[- ]?\d{3}[- ]?\d{4}(?![\d.])/g],
];

/** A number behind a word that says what it is may be short. */
const labelled =
  /((?:联系)?(?:电话|手机|方式|热线|传真|座机)(?:号码?)?[:\s]*)([2-9]\d{2,3}[- ]?\d{4})(?![\d.])/g;

/** A bank account or card: only a word before it tells it from a code. */
const account = /((?:账|帐|卡)(?:号|户)(?:号码?)?[:\s]*)(\d(?:[ -]?\d){9,22})(?!\d)/g;
/** An account for chatting, told by the word before it as well. */
const chat = new RegExp(
  `((?:QQ|微信)(?:号码?[:\\s]*|\\s*:\\s*))([A-Za-z\\d][\\w-]{4,19})(?![\\w-])${unitBehind}`,
  "gi",
);
/** What stands before the @ is somebody's name. */
const mail = /(?<![\w.+-])[\w.+-]+(?=@[\w-]+(?:\.[\w-]+)+)/g;

/** Full-width signs as plain ones, one for one, so that places stay the same. */
function plainSigns(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000—–－]/g, (char) => {
    if (char === "\u3000") return " ";
    const code = char.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : "-";
  });
}

/** The first and the last digits stay, so that one's own number can be known again. */
function stars(kind: HiddenKind, number: string): string {
  // A name in letters is told by its beginning already.
  if (kind === "mail" || (kind === "account" && /[A-Za-z]/.test(number))) return `${number.slice(0, 1)}***`;
  const keep = { front: 3, back: 2 };
  const digits = [...number].filter((char) => /[\dXx]/.test(char)).length;
  let seen = 0;
  return [...number]
    .map((char) => {
      if (!/[\dXx]/.test(char)) return char;
      seen++;
      return seen <= keep.front || seen > digits - keep.back ? char : "*";
    })
    .join("");
}

interface Place {
  readonly kind: HiddenKind;
  readonly from: number;
  readonly to: number;
}

function placesIn(plain: string): readonly Place[] {
  const places: Place[] = [];
  const add = (kind: HiddenKind, from: number, to: number): void => {
    if (places.every((place) => to <= place.from || from >= place.to)) places.push({ kind, from, to });
  };
  for (const [kind, pattern] of patterns)
    for (const match of plain.matchAll(pattern)) add(kind, match.index, match.index + match[0].length);
  const addLabelled = (kind: HiddenKind, pattern: RegExp): void => {
    for (const { index, 1: label = "", 2: number = "" } of plain.matchAll(pattern))
      add(kind, index + label.length, index + label.length + number.length);
  };
  addLabelled("phone", labelled);
  addLabelled("account", account);
  addLabelled("account", chat);
  for (const { index, 0: name } of plain.matchAll(mail)) add("mail", index, index + name.length);
  return places.toSorted((a, b) => a.from - b.from);
}

/** Hides numbers and addresses of persons; everything else stays character for character. */
export function maskContacts(text: string): MaskedText {
  const places = placesIn(plainSigns(text));
  const hidden: Hidden[] = [];
  let masked = "";
  let at = 0;
  for (const { kind, from, to } of places) {
    const was = text.slice(from, to);
    const now = stars(kind, plainSigns(was));
    hidden.push({ kind, was, to: now });
    masked += text.slice(at, from) + now;
    at = to;
  }
  return { text: masked + text.slice(at), hidden };
}

/** A whole cell that a label calls an account. */
export function maskAccountCell(text: string): MaskedText {
  if (!/^\d(?:[ -]?\d){9,22}$/.test(plainSigns(text).trim())) return maskContacts(text);
  const to = stars("account", plainSigns(text));
  return { text: to, hidden: [{ kind: "account", was: text, to }] };
}

/** A whole cell that a label calls a telephone number: all its digits but the first and the last few. */
export function maskPhoneCell(text: string): MaskedText {
  const digits = text.replace(/\D/g, "").length;
  const masked = maskContacts(text);
  if (masked.hidden.length > 0 || digits < 7 || digits > 13) return masked;
  const to = stars("phone", plainSigns(text));
  return { text: to, hidden: [{ kind: "phone", was: text, to }] };
}
