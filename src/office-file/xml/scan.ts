import { Refusal } from "../file-result";

/** What a scan meets. Names come without their prefix; `attributes` is the raw text behind the name. */
interface XmlHandler {
  readonly open: (name: string, attributes: string) => void;
  /** Also called right after `open` for an empty element. */
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

const lt = 60;
const gt = 62;
const slash = 47;
const bang = 33;
const question = 63;
const colon = 58;
const equals = 61;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function fromCode(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

/** Character data with its entities resolved; unknown ones stay as written. */
function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w+);/g, (whole, inner: string) => {
    if (inner.startsWith("#x")) return fromCode(Number.parseInt(inner.slice(2), 16));
    return inner.startsWith("#") ? fromCode(Number(inner.slice(1))) : (named[inner] ?? whole);
  });
}

function closing(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Refusal("damaged", "XML is cut off");
  return at + mark.length;
}

/** The end of a comment, CDATA section or declaration that begins at `at`; hands CDATA on as text. */
function skipSpecial(xml: string, at: number, handler: XmlHandler): number {
  if (xml.startsWith("<!--", at)) return closing(xml, "-->", at);
  if (xml.startsWith("<![CDATA[", at)) {
    const end = closing(xml, "]]>", at);
    handler.text?.(xml.slice(at + 9, end - 3));
    return end;
  }
  if (xml.charCodeAt(at + 1) === bang) throw new Refusal("damaged", "DOCTYPE");
  return closing(xml, "?>", at);
}

const quotes: ReadonlySet<number> = new Set([34, 39]);

/** The first `>` outside quotes, character by character: only for tags that look as if one stood inside. */
function carefulTagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (quotes.has(code)) quote = code;
    else if (code === gt) return at;
  }
  throw new Refusal("damaged", "XML is cut off");
}

/** The end of a tag. A quote right before `>` (or `/>`) that does not follow `=` closes a value, so the tag ends there. */
function tagEnd(xml: string, from: number): number {
  const end = xml.indexOf(">", from);
  if (end < 0) throw new Refusal("damaged", "XML is cut off");
  const isEmpty = xml.charCodeAt(end - 1) === slash;
  const last = isEmpty ? end - 2 : end - 1;
  if (quotes.has(xml.charCodeAt(last))) {
    const opensValue = xml.charCodeAt(last - 1) === equals && !isEmpty;
    return opensValue ? carefulTagEnd(xml, from) : end;
  }
  const quote = xml.indexOf('"', from);
  const hasQuote = (quote >= 0 && quote < end) || xml.slice(from, end).includes("'");
  return hasQuote ? carefulTagEnd(xml, from) : end;
}

function handleTag(xml: string, at: number, handler: XmlHandler): number {
  const isClose = xml.charCodeAt(at + 1) === slash;
  const end = tagEnd(xml, at);
  const isEmpty = xml.charCodeAt(end - 1) === slash;
  const stop = isEmpty ? end - 1 : end;
  let nameStart = at + (isClose ? 2 : 1);
  let nameEnd = nameStart;
  for (; nameEnd < stop; nameEnd++) {
    const code = xml.charCodeAt(nameEnd);
    if (isSpace(code)) break;
    if (code === colon) nameStart = nameEnd + 1;
  }
  const name = xml.slice(nameStart, nameEnd);
  if (!isClose) handler.open(name, nameEnd < stop ? xml.slice(nameEnd, stop) : "");
  if (isClose || isEmpty) handler.close(name);
  return end + 1;
}

/** Walks XML from start to end. DOCTYPE is refused; prefixes are ignored. */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const code = xml.charCodeAt(at + 1);
    const isSpecial = code === bang || code === question;
    const next = isSpecial ? skipSpecial(xml, at, handler) : handleTag(xml, at, handler);
    if (handler.text && next < xml.length && xml.charCodeAt(next) !== lt) {
      const end = xml.indexOf("<", next);
      handler.text(decodeEntities(end < 0 ? xml.slice(next) : xml.slice(next, end)));
    }
    at = xml.indexOf("<", next);
  }
}

/** One attribute by its name, with or without a prefix, out of the raw attribute text. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    const after = at + name.length;
    if ((!isSpace(before) && before !== colon) || attributes.charCodeAt(after) !== equals) continue;
    const quote = attributes.charAt(after + 1);
    const end = attributes.indexOf(quote, after + 2);
    return end < 0 ? undefined : decodeEntities(attributes.slice(after + 2, end));
  }
  return undefined;
}
