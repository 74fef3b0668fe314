import type { Syllables } from "../../library/schema";
import { buffersOf, buildNameIndex, type NamedItem } from "../../library/search/name-index";
import { syllableReader } from "../../library/search/syllables";

/** What the page sends to the worker: names, and how their characters are read. */
export interface IndexOrder {
  readonly items: readonly NamedItem[];
  readonly syllables: Syllables;
}

addEventListener("message", ({ data }: MessageEvent<IndexOrder>) => {
  const index = buildNameIndex(data.items, syllableReader(data.syllables));
  postMessage(index, { transfer: buffersOf(index) });
});
