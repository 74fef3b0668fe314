import { nameCode } from "./xml/name-code";
import type { PartReader } from "./zip/part-reader";

/** What is written into a workbook of tables that we make: when, and what it is. */
export interface Imprint {
  /** ISO date. */
  readonly date: string;
  /** 台账, 审核意见 …: by this it is known again, whatever its file is called later. */
  readonly what: string;
}

/** How the category (类别) of such a workbook begins; programs that save it again keep that. */
const made = "标尺生成：";
const propertiesPart = "docProps/core.xml";
const category = nameCode("category");

/** The imprint as a property of the file. */
export function categoryOf({ what }: Pick<Imprint, "what">): string {
  return `${made}${what}`;
}

/** Which of our tables a package is; undefined where it is none. */
export function productIn(parts: PartReader): string | undefined {
  try {
    const xml = parts.xml(propertiesPart);
    while (xml?.next() === true) {
      if (xml.tag !== category || xml.isClose || xml.isEmpty) continue;
      const text = xml.text();
      return text.startsWith(made) ? text.slice(made.length) : undefined;
    }
  } catch {
    // Damaged properties are no reason not to read the sheets.
  }
  return undefined;
}
