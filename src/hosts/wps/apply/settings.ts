import { flagAt, set } from "../member";
import type { OpenBook } from "../open-book";

/** Does what may fail without harm; true when it did not. */
export function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** True when the setting was on, and may now be off. */
function switchOff({ app }: OpenBook, setting: string): boolean {
  try {
    if (flagAt(app, setting) !== true) return false;
  } catch {
    return false;
  }
  attempt(() => set(app, setting, false));
  return true;
}

/** Does something with a setting of the program switched off, and puts it back as it was. A build without it has nothing to switch. */
function without<T>(book: OpenBook, setting: string, work: () => T): T {
  const wasOn = switchOff(book, setting);
  try {
    return work();
  } finally {
    const restore = (): void => set(book.app, setting, true);
    // What was done is done: a setting that does not come back at once is asked for once more.
    if (wasOn && !attempt(restore)) attempt(restore);
  }
}

/** Without drawing every step. */
export const unseen = <T>(book: OpenBook, work: () => T): T => without(book, "ScreenUpdating", work);

/** Without asking the user, who has been asked by us. */
export const unasked = <T>(book: OpenBook, work: () => T): T => without(book, "DisplayAlerts", work);
