import type { LibraryEntry } from "../../library/entry";
import type { Syllables } from "../../library/schema";
import { buildNameIndex, type NameIndex } from "../../library/search/name-index";
import { syllableReader } from "../../library/search/syllables";
import { startWorker } from "../files/start-worker";
import type { IndexOrder } from "./index-worker";

async function inWorker(order: IndexOrder): Promise<NameIndex> {
  const { source } = await import("./index-worker?worker");
  const worker = startWorker(source);
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<NameIndex>) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

/** The index of the entries' names, built beside the page; in the page where no worker can be started. */
export async function buildIndex(entries: readonly LibraryEntry[], syllables: Syllables): Promise<NameIndex> {
  const items = entries.map(({ name, synonyms }) => ({ name, synonyms }));
  if (typeof Worker === "undefined") return buildNameIndex(items, syllableReader(syllables));
  try {
    return await inWorker({ items, syllables });
  } catch {
    return buildNameIndex(items, syllableReader(syllables));
  }
}
