import { escapeXml } from "../xml/escape-xml";
import { XmlReader } from "../xml/xml-reader";
import { spliced, type Splice } from "./splice";

const decoder = new TextDecoder();

/** A walk through a part that notes what is to be replaced; everything else stays byte for byte. */
export interface Rewriter {
  readonly xml: XmlReader;
  /** The current tag as written. */
  readonly source: () => string;
  /** Another tag in place of the current one. */
  readonly replaceTag: (tag: string) => void;
  /** Replaces the text behind the current tag by what `of` makes of it. */
  readonly mapText: (of: (text: string) => string) => void;
  /** Puts XML before the current tag. */
  readonly putBefore: (text: string) => void;
  /** Takes everything out from a place up to where the walk is, and puts a text there. */
  readonly replaceFrom: (from: number, text: string) => void;
}

/** Finds an attribute in a tag's source, whatever prefix and quotes it has. */
function attributePattern(name: string): RegExp {
  return new RegExp(String.raw`(\s(?:[\w.-]+:)?${name}\s*=\s*)("[^"]*"|'[^']*')`);
}

/** The tag with an attribute's value replaced; unchanged where it has no such attribute. */
export function withAttribute(tag: string, name: string, of: (value: string) => string): string {
  return tag.replace(attributePattern(name), (_, before: string, value: string) => {
    return `${before}"${of(value.slice(1, -1))}"`;
  });
}

/** Walks all tags of a part; `visit` is called at each that opens, and at closing ones, too. */
export function rewriteXml(bytes: Uint8Array, visit: (rewriter: Rewriter) => void): Uint8Array {
  const xml = new XmlReader(bytes);
  const splices: Splice[] = [];
  const source = (): string => decoder.decode(bytes.subarray(xml.start, xml.end));
  const rewriter: Rewriter = {
    xml,
    source,
    replaceTag: (text) => {
      if (text !== source()) splices.push({ from: xml.start, to: xml.end, text });
    },
    mapText: (of) => {
      if (xml.isEmpty) return;
      const from = xml.end;
      const before = xml.text();
      const after = of(before);
      if (after !== before) splices.push({ from, to: xml.end, text: escapeXml(after) });
    },
    putBefore: (text) => splices.push({ from: xml.start, to: xml.start, text }),
    replaceFrom: (from, text) => splices.push({ from, to: xml.end, text }),
  };
  while (xml.next()) visit(rewriter);
  return splices.length === 0 ? bytes : spliced(bytes, splices);
}
