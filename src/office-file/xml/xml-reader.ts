import { Refusal } from "../file-result";
import { decodePlain, decodeText } from "./decode-text";
import { endOfTag, indexOfBytes } from "./find-bytes";
import { nameCode } from "./name-code";

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const colon = 58;
const equals = 61;
const space = 32;
const doubleQuote = 34;
const singleQuote = 39;
const xmlns = nameCode("xmlns");
/** No text or tag of a workbook is longer: Excel holds 32,767 characters a cell. */
const longestToken = 4 << 20;

/** Hands over the next piece of a part; undefined at its end. */
export type NextPiece = () => Uint8Array | undefined;

/**
 * Walks the tags of an XML part in order, on its bytes, blind to prefixes. The part may come in pieces, so that a huge one
 * is never in memory at once. A class, because this is the innermost loop and fields are its fastest state.
 */
export class XmlReader {
  /** `nameCode` of the current tag's name. */
  tag = 0;
  isClose = false;
  isEmpty = false;
  /** `nameCode` of the current attribute's name. */
  attribute = 0;
  /** Where the current tag begins and where it ends; places in the part as long as it came in one piece. */
  start = 0;
  end = 0;

  private bytes: Uint8Array;
  private readonly more: NextPiece | undefined;
  private cursor = 0;
  private valueFrom = 0;
  private valueTo = 0;

  constructor(bytes: Uint8Array, more?: NextPiece) {
    this.bytes = bytes;
    this.more = more;
  }

  /** Moves to the next tag; false at the end of the part. */
  next(): boolean {
    for (;;) {
      const start = this.findTag();
      if (start < 0) return false;
      const second = this.bytes[start + 1] ?? 0;
      if (second === 33 || second === 63) this.skipSpecial(start);
      else if (this.readTag(start, second === slash)) return true;
    }
  }

  /** Moves to the next tag inside the element `parent`; false at its end. A part that ends before is damaged. */
  nextIn(parent: number): boolean {
    if (!this.next()) throw new Refusal("damaged");
    return !(this.isClose && this.tag === parent);
  }

  /** Passes over the element that was just opened, with everything in it. */
  skip(): void {
    const { tag } = this;
    for (let depth = this.isEmpty ? 0 : 1; depth > 0;) {
      if (!this.next()) throw new Refusal("damaged");
      if (this.tag === tag && !this.isEmpty) depth += this.isClose ? -1 : 1;
    }
  }

  /** Moves to the next attribute of the current tag. */
  nextAttribute(): boolean {
    const { bytes } = this;
    const stop = this.end - 1;
    let at = this.cursor;
    while (at < stop && (bytes[at] ?? 0) <= space) at++;
    let code = 0;
    for (; at < stop; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === equals || byte <= space) break;
      if (byte !== colon) code = (Math.imul(code, 31) + byte) | 0;
      else if (code !== xmlns) code = 0;
    }
    while (at < stop && bytes[at] !== doubleQuote && bytes[at] !== singleQuote) at++;
    if (at >= stop) return false;
    const quote = bytes[at];
    this.valueFrom = ++at;
    while (at < stop && bytes[at] !== quote) at++;
    this.valueTo = at;
    this.attribute = code;
    this.cursor = at + 1;
    return true;
  }

  /** The value of the current attribute. */
  value(): string {
    return decodeText(this.bytes, this.valueFrom, this.valueTo);
  }

  /** The value of the current attribute as a whole number; NaN when it is none. */
  valueNumber(): number {
    let number = 0;
    for (let at = this.valueFrom; at < this.valueTo; at++) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) return Number.NaN;
      number = number * 10 + digit;
    }
    return this.valueTo > this.valueFrom ? number : Number.NaN;
  }

  /** A byte of the current attribute's value. */
  valueByte(index: number): number {
    const at = this.valueFrom + index;
    return at < this.valueTo ? (this.bytes[at] ?? 0) : 0;
  }

  /** The value of an attribute by the code of its name; undefined when the tag has none. */
  attributeText(code: number): string | undefined {
    this.cursor = this.start;
    while ((this.bytes[this.cursor] ?? 0) > space && this.cursor < this.end) this.cursor++;
    while (this.nextAttribute()) if (this.attribute === code) return this.value();
    return undefined;
  }

  /** The character data behind the current tag, up to the next tag. */
  text(): string {
    let text = "";
    for (;;) {
      const from = this.end;
      const to = this.bytes.indexOf(lessThan, from);
      if (to < 0 || to + 1 >= this.bytes.length) {
        if (this.refill(from)) continue;
        throw new Refusal("damaged");
      }
      text += decodeText(this.bytes, from, to);
      this.end = to;
      if (this.bytes[to + 1] !== 33) return text;
      text += this.skipSpecial(to);
    }
  }

  /** A plain decimal number behind the current tag; NaN when it is anything else, which `text` then reads. */
  number(): number {
    const { bytes } = this;
    let at = this.end;
    const negative = bytes[at] === 45;
    if (negative) at++;
    let digits = 0;
    let point = -1;
    let number = 0;
    for (; ; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) {
        number = number * 10 + byte - 48;
        digits++;
      } else if (byte === 46 && point < 0) point = digits;
      else break;
    }
    // Up to 15 digits are exact in a double, and so is the power of ten: one division rounds right.
    if (digits === 0 || digits > 15 || bytes[at] !== lessThan || bytes[at + 1] !== slash) return Number.NaN;
    if (point >= 0) number /= 10 ** (digits - point);
    return negative ? -number : number;
  }

  /** The prefix of the current tag with its colon, or nothing. */
  prefix(): string {
    const from = this.start + (this.isClose ? 2 : 1);
    const name = decodeText(this.bytes, from, Math.min(this.end, from + 64));
    return /^[^\s:/>]*:/.exec(name)?.[0] ?? "";
  }

  private findTag(): number {
    for (;;) {
      const { bytes } = this;
      let at = this.end;
      while (at < bytes.length && bytes[at] !== lessThan) at++;
      if (at + 1 < bytes.length) return at;
      if (!this.refill(at)) return -1;
    }
  }

  /** Reads the tag at `start`; false when the part went on in a new piece and the tag has to be looked for again. */
  private readTag(start: number, isClose: boolean): boolean {
    const { bytes } = this;
    let at = start + (isClose ? 2 : 1);
    let code = 0;
    let byte = bytes[at] ?? 0;
    while (byte > space && byte !== greaterThan && byte !== slash) {
      code = byte === colon ? 0 : (Math.imul(code, 31) + byte) | 0;
      byte = bytes[++at] ?? 0;
    }
    this.cursor = at;
    const end = byte === greaterThan ? at : endOfTag(bytes, at);
    if (end < 0) {
      if (!this.refill(start)) throw new Refusal("damaged");
      return false;
    }
    this.start = start;
    this.end = end + 1;
    this.tag = code;
    this.isClose = isClose;
    this.isEmpty = !isClose && bytes[end - 1] === slash;
    return true;
  }

  /** Passes over a comment, a declaration or CDATA, and gives the text of the last. */
  private skipSpecial(start: number): string {
    const { bytes } = this;
    if (bytes.length < start + 9 && this.refill(start)) return "";
    // Every part begins with a declaration `<?xml …?>`: it is told by one byte.
    const isMarked = bytes[start + 1] === 33;
    const isComment = isMarked && bytes[start + 2] === 45 && bytes[start + 3] === 45;
    const isData = isMarked && decodePlain(bytes, start, start + 9) === "<![CDATA[";
    if (isMarked && !isData && !isComment) throw new Refusal("unsupported", "含有 DOCTYPE 声明");
    const mark = isData ? [93, 93, 62] : isComment ? [45, 45, 62] : [63, 62];
    const end = indexOfBytes(this.bytes, mark, start + 2);
    if (end < 0) {
      if (!this.refill(start)) throw new Refusal("damaged");
      return "";
    }
    this.end = end + mark.length;
    return isData ? decodePlain(this.bytes, start + 9, end) : "";
  }

  /** Appends the next piece to what is left from `from` on; places start again at 0. False when there is none. */
  private refill(from: number): boolean {
    const piece = this.more?.();
    if (!piece) return false;
    const rest = this.bytes.subarray(from);
    if (rest.length > longestToken) throw new Refusal("too-large", "单元格文字太长");
    const joined = new Uint8Array(rest.length + piece.length);
    joined.set(rest);
    joined.set(piece, rest.length);
    this.bytes = joined;
    this.end = 0;
    return true;
  }
}
