import { startBrowserWorker } from "../../../batch/start-browser-worker";
import type { PageServices } from "../../page-services";
import type { Store } from "../../../hosts/store";
import { saveBlob } from "../../files/save-file";
import { startWorker } from "../../files/start-worker";
import { startClerk } from "../clerk/start-clerk";
import { openDesk, type Desk, type DeskServices } from "./desk";

/** What the page around the desk gives it. */
export interface DeskSurroundings {
  readonly store: Store;
  readonly page: Pick<PageServices, "today" | "openTable">;
  readonly openWorkbook?: ((file: File) => void) | undefined;
}

function servicesOf({ store, page }: DeskSurroundings): DeskServices {
  return {
    store,
    today: page.today,
    ...(page.openTable ? { openTable: page.openTable } : {}),
    // One core stays free for the page where there are many.
    atOnce: Math.max(
      1,
      Math.min(4, navigator.hardwareConcurrency - (navigator.hardwareConcurrency > 2 ? 1 : 0)),
    ),
    save: saveBlob,
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
