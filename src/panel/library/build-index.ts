import type { Syllables } from "../../library/schema";
import { growingIndex, type GrowingIndex } from "../../library/search/growing-index";
import { buildWritten, type NameIndex } from "../../library/search/name-index";
import { documentsOf, type Names } from "../../library/search/names";
import type { Postings } from "../../library/search/postings";
import { buildSounds, type Sounds } from "../../library/search/sounds";
import { syllableReader } from "../../library/search/syllables";
import { breathe } from "../../hosts/breathe";
import { ahead } from "../ahead";
import { startWorker } from "../files/start-worker";
import type { IndexOrder } from "./index-worker";

/** An index that can be asked, and when it also knows how the names sound. */
interface Indexed {
  readonly index: NameIndex;
  readonly heard: Promise<void>;
}

/** Begins to build the index of names, once: it can be asked from the beginning. */
export type BuildIndex = (names: Names, syllables: Syllables) => Indexed;

const load = () => import("./index-worker?worker");
ahead(load);

async function startIndexWorker(): Promise<Worker> {
  const { source } = await load();
  return startWorker(source);
}

/** Takes the worker's answers, each when it comes; the end of waiting for them. */
function learn(worker: Worker, order: IndexOrder, { write, hear }: GrowingIndex): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Postings | Sounds>) => {
      if ("spoken" in data) {
        hear(data);
        worker.terminate();
        resolve();
      } else write(data);
    });
    worker.addEventListener("error", ({ message }) => {
      reject(new Error(message));
    });
    worker.postMessage(order);
  });
}

/**
 * Gets ready to build an index beside the page; in the page where no worker can be started. The worker starts at once, so
 * that it waits for names that are still on their way.
 */
export function startIndexing(): BuildIndex {
  const started = typeof Worker === "undefined" ? null : startIndexWorker();
  // It is asked for below: that it failed is no error until then.
  started?.catch(() => undefined);
  return (names, syllables) => {
    const growing = growingIndex(names);
    const inPage = (): void => {
      const documents = documentsOf(names.text);
      growing.write(buildWritten(documents));
      growing.hear(buildSounds(documents, syllableReader(syllables)));
    };
    const beside = async (): Promise<void> => {
      const worker = await started;
      // First the page makes itself ready to be asked: until the worker answers, the names are gone through.
      await breathe();
      if (worker) await learn(worker, { names: names.text, syllables }, growing);
      else inPage();
    };
    return { index: growing.index, heard: beside().catch(inPage) };
  };
}
