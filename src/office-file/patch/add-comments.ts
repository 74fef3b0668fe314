import { toA1 } from "../../sheet/address";
import type { Comment } from "../../sheet/grid";
import { Refusal } from "../file-result";
import { escapeXml } from "../xml/escape-xml";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import { withoutEnd } from "../xml/without-end";
import { spelt } from "./cell-xml";
import { spliced, type Splice } from "./splice";

/** Comments of ours carry this name, so that anybody sees whose they are. */
const ourName = "标尺";

const tag = {
  authors: nameCode("authors"),
  author: nameCode("author"),
  list: nameCode("commentList"),
  comment: nameCode("comment"),
  text: nameCode("text"),
};
const ref = nameCode("ref");

function textXml(prefix: string, text: string): string {
  return `<${prefix}t xml:space="preserve">${escapeXml(spelt(text))}</${prefix}t>`;
}

function commentXml(prefix: string, { at, text }: Comment, author: number): string {
  const open = `<${prefix}comment ref="${toA1(at)}" authorId="${author}">`;
  return `${open}<${prefix}text>${textXml(prefix, `${ourName}：\n${text}`)}</${prefix}text></${prefix}comment>`;
}

/** A new part with these comments. */
export function newCommentsPart(comments: readonly Comment[], namespace: string): string {
  const list = comments.map((comment) => commentXml("", comment, 0)).join("");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${namespace}"><authors><author>${ourName}</author></authors><commentList>${list}</commentList></comments>`
  );
}

/** Text at the end of the current element, which may be empty: `<a/>` becomes `<a>…</a>`. */
function atEnd(bytes: Uint8Array, xml: XmlReader, text: string): Splice {
  if (!xml.isEmpty) return { from: xml.start, to: xml.start, text };
  const source = new TextDecoder().decode(bytes.subarray(xml.start, xml.end));
  const open = `${withoutEnd(source)}>`;
  const name = /^<([^\s>]+)/.exec(open)?.[1] ?? "";
  return { from: xml.start, to: xml.end, text: `${open}${text}</${name}>` };
}

/**
 * A part of comments with more of them. A cell that has a comment keeps it, with ours behind it: the first words that a
 * reader sees stay those of whoever wrote first.
 */
export function addComments(bytes: Uint8Array, comments: readonly Comment[]): Uint8Array {
  const left = new Map(comments.map((comment) => [toA1(comment.at), comment]));
  const splices: Splice[] = [];
  const xml = new XmlReader(bytes);
  let authors = 0;
  let current: Comment | undefined;
  let isListed = false;
  while (xml.next()) {
    const prefix = xml.prefix();
    const isEnd = xml.isClose || xml.isEmpty;
    if (xml.tag === tag.author && !xml.isClose) authors++;
    else if (xml.tag === tag.comment && !xml.isClose) {
      const address = (xml.attributeText(ref) ?? "").replaceAll("$", "");
      current = xml.isEmpty ? undefined : left.get(address);
      if (current) left.delete(address);
    } else if (xml.tag === tag.authors && isEnd)
      splices.push(atEnd(bytes, xml, `<${prefix}author>${ourName}</${prefix}author>`));
    else if (xml.tag === tag.text && isEnd && current) {
      const text = `<${prefix}r>${textXml(prefix, `\n${ourName}：\n${current.text}`)}</${prefix}r>`;
      splices.push(atEnd(bytes, xml, text));
      current = undefined;
    } else if (xml.tag === tag.list && isEnd) {
      const text = [...left.values()].map((comment) => commentXml(prefix, comment, authors)).join("");
      splices.push(atEnd(bytes, xml, text));
      isListed = true;
    }
  }
  if (!isListed) throw new Refusal("damaged");
  return spliced(bytes, splices);
}
