import type { Syllables } from "../../library/schema";
import { buffersOfSounds, buffersOfWritten, buildWritten } from "../../library/search/name-index";
import { documentsOf } from "../../library/search/names";
import { buildSounds } from "../../library/search/sounds";
import { syllableReader } from "../../library/search/syllables";

/** What the page sends to the worker: names, and how their characters are read. */
export interface IndexOrder {
  /** A name or other name a line: one text crosses sooner than thousands. */
  readonly names: string;
  readonly syllables: Syllables;
}

// What is written goes first: until then the page goes through all names at each look-up.
addEventListener("message", ({ data }: MessageEvent<IndexOrder>) => {
  const names = documentsOf(data.names);
  const written = buildWritten(names);
  postMessage(written, { transfer: buffersOfWritten(written) });
  const sounds = buildSounds(names, syllableReader(data.syllables));
  postMessage(sounds, { transfer: buffersOfSounds(sounds) });
});
