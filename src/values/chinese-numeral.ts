import { longestFigure } from "./longest-figure";

const digits = new Map<string, number>(
  ["零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((chars, value) =>
    Array.from(chars).map((char) => [char, value] as const),
  ),
);
const places = new Map<string, number>(
  [...["十拾", "百佰", "千仟"].entries()].flatMap(([power, chars]) =>
    Array.from(chars).map((char) => [char, 10 ** (power + 1)] as const),
  ),
);
const myriads = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

function digitsInARow(text: string): number | undefined {
  let number = 0;
  for (const char of text) {
    const digit = digits.get(char);
    if (digit === undefined) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** `三千二百`, `两千五` (2500), `二〇二三`, `一百二十三万四千五百六十七`. */
function wholeNumber(text: string): number | undefined {
  const row = digitsInARow(text);
  if (row !== undefined) return row;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastPlace = 1;
  for (const char of text) {
    const value = digits.get(char);
    const place = places.get(char);
    if (value !== undefined) {
      if (digit) return undefined;
      digit = value;
      if (value === 0) lastPlace = 1;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      [digit, lastPlace] = [undefined, place];
    } else {
      const myriad = myriads.get(char);
      if (myriad === undefined) return undefined;
      const sum = total + section + (digit ?? 0);
      if (sum === 0) return undefined;
      total = sum * myriad;
      [section, digit, lastPlace] = [0, undefined, myriad];
    }
  }
  // 两千五 leaves the last place out: 五 counts hundreds.
  const ending = digit === undefined ? 0 : lastPlace > 10 ? (digit * lastPlace) / 10 : digit;
  return total + section + ending;
}

/** The decimal digits of a numeral in Chinese characters (`十二点五` → `12.5`), or undefined where it is none. */
export function parseChineseNumeral(text: string): string | undefined {
  if (text.length > longestFigure) return undefined;
  const [whole = "", fraction, ...rest] = text.replaceAll("廿", "二十").replaceAll("卅", "三十").split("点");
  const number = whole === "" || rest.length > 0 ? undefined : wholeNumber(whole);
  if (number === undefined) return undefined;
  if (fraction === undefined) return String(number);
  const decimals = Array.from(fraction)
    .map((char) => digits.get(char) ?? "?")
    .join("");
  return /^\d+$/.test(decimals) ? `${number}.${decimals}` : undefined;
}
