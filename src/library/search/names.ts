import { gramsOf } from "./grams";
import { isPlain, normalize } from "./normalize";

/** What of an entry is looked up: its name and its other names. */
export interface NamedItem {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Which documents are whose: each name and each synonym is a document of its own, an item's name first. */
export interface Places {
  /** The item each document belongs to. */
  readonly owners: Uint32Array;
  /** Each item's first document, which is its name; one more entry than there are items. */
  readonly firsts: Uint32Array;
}

/** The names and other names of items as one text: it is searched, and crosses to a worker, sooner than thousands. */
export interface Names extends Places {
  /** One a line, normalised. */
  readonly text: string;
  /** Where each line starts; one more entry than there are lines, as if a break stood behind the last. */
  readonly starts: Uint32Array;
  /** How many terms each has. */
  readonly sizes: readonly number[];
}

const aBreak = "\n";

/** Gathers names, item by item. */
export interface NameList {
  /** The name of the next item. */
  readonly begin: (name: string) => void;
  /** Another name of the same. */
  readonly also: (name: string) => void;
  readonly list: () => Names;
}

/** An empty one. */
export function nameList(): NameList {
  const documents: string[] = [];
  const firsts: number[] = [];
  const owners: number[] = [];
  const starts: number[] = [];
  const sizes: number[] = [];
  let end = 0;
  const push = (name: string): void => {
    const isSimple = isPlain(name);
    const text = isSimple ? name : normalize(name);
    owners.push(firsts.length - 1);
    starts.push(end);
    end += text.length + 1;
    sizes.push(isSimple ? 2 * text.length - 1 : gramsOf(text).length);
    documents.push(text);
  };
  return {
    begin(name) {
      firsts.push(documents.length);
      push(name);
    },
    also: push,
    list: () => ({
      text: documents.join(aBreak),
      owners: Uint32Array.from(owners),
      firsts: Uint32Array.from([...firsts, documents.length]),
      starts: Uint32Array.from([...starts, end]),
      sizes,
    }),
  };
}

/** The names of items that are at hand. */
export function namesOfItems(items: readonly NamedItem[]): Names {
  const { begin, also, list } = nameList();
  for (const { name, synonyms } of items) {
    begin(name);
    synonyms.forEach(also);
  }
  return list();
}

/** Each name by itself, as they are numbered. */
export function documentsOf(text: string): readonly string[] {
  return text.split(aBreak);
}
