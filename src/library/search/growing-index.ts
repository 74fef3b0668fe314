import type { NameIndex } from "./name-index";
import type { Names } from "./names";
import type { Postings } from "./postings";
import { scanNames } from "./scan-names";
import type { Sounds } from "./sounds";

/** An index that can be asked at once, and what it learns later. */
export interface GrowingIndex {
  readonly index: NameIndex;
  /** The postings are there: they find the same, sooner. */
  readonly write: (lexical: Postings) => void;
  /** It is known how the names sound: they are found by that, too. */
  readonly hear: (sounds: Sounds) => void;
}

/** The index of names whose postings are still being built elsewhere: until they come, the names themselves are gone through. */
export function growingIndex({ owners, firsts, ...written }: Names): GrowingIndex {
  let lexical: NameIndex["lexical"] | undefined;
  let sounds: Sounds | null = null;
  return {
    index: {
      owners,
      firsts,
      lexical: (terms) => (lexical ??= scanNames(written))(terms),
      sounds: () => sounds,
    },
    write: (built) => void (lexical = () => built),
    hear: (heard) => void (sounds = heard),
  };
}
