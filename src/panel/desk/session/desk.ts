import type { BatchRun } from "../../../batch/run-batch";
import type { BatchWorker, WorkerEvents } from "../../../batch/batch-worker";
import type { ReviewAnswer, ReviewTask } from "../../../batch/review-task";
import type { Store } from "../../../hosts/store";
import type { Clerk } from "../clerk/clerk";
import { emptyDesk, type DeskState } from "./desk-state";

/** Starts a worker that reads and checks files. */
export type StartReader = (events: WorkerEvents<ReviewAnswer>) => BatchWorker<ReviewTask<Blob>>;

/** What the desk needs of the page it stands in. */
export interface DeskServices {
  readonly store: Store;
  /** ISO date of today. */
  readonly today: () => string;
  readonly loadReader: () => Promise<StartReader>;
  readonly loadClerk: () => Promise<Clerk>;
  /** How many files are checked at once. */
  readonly atOnce: number;
  /** Hands a file to the user. */
  readonly save: (name: string, content: Blob) => void;
  /** Opens an .xlsx in the program around the page, where there is one that can; false where it did not. */
  readonly openTable?: (bytes: Uint8Array) => Promise<boolean>;
}

/** The reviewer's desk: one batch at a time, with the files it came from. */
export interface Desk {
  readonly services: DeskServices;
  readonly state: () => DeskState;
  readonly set: (changed: Partial<DeskState>) => void;
  readonly subscribe: (on: () => void) => () => void;
  /** The files themselves, as long as the page is open. */
  readonly sources: Map<string, File>;
  /** What is at work; not a part of the state, because it acts. */
  readonly work: {
    run?: BatchRun | undefined;
    clerk?: Promise<Clerk> | undefined;
    /** Opens a workbook beside the panel; absent where the page cannot. */
    openWorkbook?: (file: File) => void;
  };
}

/** An empty desk. */
export function openDesk(services: DeskServices): Desk {
  let state = emptyDesk;
  const listeners = new Set<() => void>();
  return {
    services,
    state: () => state,
    set(changed) {
      state = { ...state, ...changed };
      for (const listener of listeners) listener();
    },
    subscribe(on) {
      listeners.add(on);
      return () => listeners.delete(on);
    },
    sources: new Map(),
    work: {},
  };
}
