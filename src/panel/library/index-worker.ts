import type { Syllables } from "../../library/schema";
import { buffersOf, buildNameIndex, type NamedItem } from "../../library/search/name-index";
import { syllableReader } from "../../library/search/syllables";

/** What the page sends to the worker: names, and how their characters are read. */
export interface IndexOrder {
  /** An item a line, its name and other names with tabs between: one text crosses sooner than thousands. */
  readonly names: string;
  readonly syllables: Syllables;
}

function itemsOf(names: string): readonly NamedItem[] {
  return names.split("\n").map((line) => {
    const [name = "", ...synonyms] = line.split("\t");
    return { name, synonyms };
  });
}

addEventListener("message", ({ data }: MessageEvent<IndexOrder>) => {
  const index = buildNameIndex(itemsOf(data.names), syllableReader(data.syllables));
  postMessage(index, { transfer: buffersOf(index) });
});
