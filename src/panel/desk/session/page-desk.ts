import { startBrowserWorker } from "../../../batch/start-browser-worker";
import type { PageServices } from "../../page-services";
import type { Store } from "../../../hosts/store";
import { startClerk } from "../clerk/start-clerk";
import { openDesk, type Desk, type DeskServices } from "./desk";

/** What the page around the desk gives it. */
export interface DeskSurroundings {
  readonly store: Store;
  readonly page: Pick<PageServices, "today">;
  readonly openWorkbook?: ((file: File) => void) | undefined;
}

/** Started from its text, so that it also works in a page opened from a disk. */
function startWorker(source: string): Worker {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file to the browser, which puts it where downloads go. */
function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, however slow the machine.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function servicesOf({ store, page }: DeskSurroundings): DeskServices {
  return {
    store,
    today: page.today,
    // One core stays free for the page where there are many.
    atOnce: Math.max(
      1,
      Math.min(4, navigator.hardwareConcurrency - (navigator.hardwareConcurrency > 2 ? 1 : 0)),
    ),
    save: saveFile,
    async loadReader() {
      const { source } = await import("../../../batch/browser-worker?worker");
      return startBrowserWorker(() => startWorker(source));
    },
    async loadClerk() {
      const { source } = await import("../clerk/clerk-worker?worker");
      return startClerk(startWorker(source));
    },
  };
}

const desks = new WeakMap<Store, Desk>();

/** The desk of a page: the same one whenever it is looked at again, with what lies on it. */
export function deskOf(surroundings: DeskSurroundings): Desk {
  const found = desks.get(surroundings.store) ?? openDesk(servicesOf(surroundings));
  desks.set(surroundings.store, found);
  if (surroundings.openWorkbook) found.work.openWorkbook = surroundings.openWorkbook;
  return found;
}
