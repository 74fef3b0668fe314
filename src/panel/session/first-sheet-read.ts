import type { Session } from "./session";

/** Waits until a sheet was read, no longer than so many milliseconds. */
export function firstSheetRead(session: Session, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, patience);
    const stop = session.subscribe(() => {
      const { newest, notice } = session.state();
      if (newest.size > 0 || notice) end();
    });
  });
}
