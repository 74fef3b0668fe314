import type { Session } from "./session";
import { whenState } from "./when-state";

/** Waits until a sheet was read or something is to be said, no longer than so many milliseconds. */
export function firstSheetRead(session: Session, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = whenState(
      session,
      ({ newest, notice }) => newest.size > 0 || notice !== null,
      () => {
        clearTimeout(timer);
        resolve();
      },
    );
    const timer = setTimeout(() => {
      stop();
      resolve();
    }, patience);
  });
}
