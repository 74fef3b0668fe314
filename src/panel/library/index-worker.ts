import type { Syllables } from "../../library/schema";
import {
  buffersOfSounds,
  buffersOfWritten,
  buildWritten,
  documentsOf,
  type NamedItem,
} from "../../library/search/name-index";
import { buildSounds } from "../../library/search/sounds";
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

// What is written goes first: the page can answer by that while it is worked out how the names sound.
addEventListener("message", ({ data }: MessageEvent<IndexOrder>) => {
  const items = itemsOf(data.names);
  const written = buildWritten(items);
  postMessage(written, { transfer: buffersOfWritten(written) });
  const sounds = buildSounds(documentsOf(items), syllableReader(data.syllables));
  postMessage(sounds, { transfer: buffersOfSounds(sounds) });
});
