import type { Syllables } from "../../library/schema";
import { buildNameIndex, type NamedItem } from "../../library/search/name-index";
import { syllableReader } from "../../library/search/syllables";

/** What the page sends to the worker: names, and how their characters are read. */
export interface IndexOrder {
  readonly items: readonly NamedItem[];
  readonly syllables: Syllables;
}

addEventListener("message", ({ data }: MessageEvent<IndexOrder>) => {
  postMessage(buildNameIndex(data.items, syllableReader(data.syllables)));
});
