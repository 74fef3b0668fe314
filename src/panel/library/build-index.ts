import type { Syllables } from "../../library/schema";
import {
  buildNameIndex,
  documentsOf,
  type NamedItem,
  type NameIndex,
  type WrittenNames,
} from "../../library/search/name-index";
import { buildSounds, type Sounds } from "../../library/search/sounds";
import { syllableReader } from "../../library/search/syllables";
import { ahead } from "../ahead";
import { startWorker } from "../files/start-worker";
import type { IndexOrder } from "./index-worker";

/** An index that can be asked, and when it also knows how the names sound. */
interface Indexed {
  readonly index: NameIndex;
  readonly heard: Promise<void>;
}

/** Builds the index of names, once. */
export type BuildIndex = (items: readonly NamedItem[], syllables: Syllables) => Promise<Indexed>;

const load = () => import("./index-worker?worker");
ahead(load);

async function startIndexWorker(): Promise<Worker> {
  const { source } = await load();
  return startWorker(source);
}

const separators = /[\t\n]/g;
const lineOf = ({ name, synonyms }: NamedItem): string =>
  [name, ...synonyms].map((text) => text.replace(separators, " ")).join("\t");

/** The worker's two answers, each when it comes. */
function answersOf(worker: Worker, order: IndexOrder): [Promise<WrittenNames>, Promise<Sounds>] {
  let hear: (sounds: Sounds) => void;
  let fail: (error: Error) => void;
  const sounds = new Promise<Sounds>((resolve, reject) => ([hear, fail] = [resolve, reject]));
  const written = new Promise<WrittenNames>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<WrittenNames | Sounds>) => {
      if ("lexical" in data) resolve(data);
      else hear(data);
    });
    worker.addEventListener("error", ({ message }) => {
      reject(new Error(message));
      fail(new Error(message));
    });
    worker.postMessage(order);
  });
  return [written, sounds];
}

async function ask(worker: Worker, items: readonly NamedItem[], syllables: Syllables): Promise<Indexed> {
  const [written, sounds] = answersOf(worker, { names: items.map(lineOf).join("\n"), syllables });
  let known: Sounds | null = null;
  const heard = sounds
    .catch(() => buildSounds(documentsOf(items), syllableReader(syllables)))
    .then((heard) => {
      known = heard;
      worker.terminate();
    });
  return { index: { ...(await written), sounds: () => known }, heard };
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
      if (worker) return await ask(worker, items, syllables);
    } catch {
      // Below, in the page.
    }
    return { index: buildNameIndex(items, syllableReader(syllables)), heard: Promise.resolve() };
  };
}
