import type { Syllables } from "../../library/schema";
import { buildNameIndex, type NamedItem, type NameIndex } from "../../library/search/name-index";
import { syllableReader } from "../../library/search/syllables";
import { startWorker } from "../files/start-worker";
import type { IndexOrder } from "./index-worker";

/** Builds the index of names, once. */
export type BuildIndex = (items: readonly NamedItem[], syllables: Syllables) => Promise<NameIndex>;

async function startIndexWorker(): Promise<Worker> {
  const { source } = await import("./index-worker?worker");
  return startWorker(source);
}

const separators = /[\t\n]/g;
const lineOf = ({ name, synonyms }: NamedItem): string =>
  [name, ...synonyms].map((text) => text.replace(separators, " ")).join("\t");

async function ask(worker: Worker, order: IndexOrder): Promise<NameIndex> {
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

/**
 * Gets ready to build an index beside the page; in the page where no worker can be started. The worker starts at once, so
 * that it waits for names that are still on their way.
 */
export function startIndexing(): BuildIndex {
  const started = typeof Worker === "undefined" ? null : startIndexWorker().catch(() => null);
  return async (items, syllables) => {
    const worker = await started;
    try {
      if (worker) return await ask(worker, { names: items.map(lineOf).join("\n"), syllables });
    } catch {
      // Below, in the page.
    }
    return buildNameIndex(items, syllableReader(syllables));
  };
}
