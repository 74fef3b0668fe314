import type { SheetHost } from "../../hosts/sheet-host";
import type { Store } from "../../hosts/store";
import type { PageServices } from "../page-services";
import type { SessionEvent } from "./reduce";
import type { SessionState, Stale } from "./state";

/** What a session stands on. */
export interface Surroundings {
  readonly host: SheetHost;
  readonly store: Store;
  readonly page: PageServices;
}

/** What sees to it that the reviews are of the sheets as they are. */
export interface Checker {
  /** Reads what may have changed and reviews the workbook again; one check at a time. */
  readonly recheck: (stale: Stale) => Promise<void>;
  /** The same soon, together with what changes in quick succession. */
  readonly note: (stale: Stale) => void;
  /** Waits until everything that changed is reviewed. */
  readonly settle: () => Promise<void>;
  /** Lets go of what was only noted. */
  readonly rest: () => void;
}

/**
 * One sitting with one workbook: the state, and what everything that acts needs. A component gets it by `useSession()`
 * and the state by `useSessionState()`; a user action gets it as an argument.
 */
export interface Session extends Surroundings, Checker {
  readonly state: () => SessionState;
  readonly dispatch: (event: SessionEvent) => void;
  /** Calls back after every change of the state; gives the function that ends it. */
  readonly subscribe: (on: () => void) => () => void;
}
