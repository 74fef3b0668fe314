import type { CheckedFile } from "../batch/batch";
import { keepFiles, type ToldFile } from "../batch/keep-batch";
import type { Desk } from "../session/desk";
import { keep } from "../session/say";

/** A file that was checked, and the lines that tell it: they are kept as they came. */
export type Answer = ToldFile & CheckedFile;

/** Writes answers down. */
interface AnswerKeeper {
  readonly add: (name: string, one: Answer) => void;
  /** Writes down what waits, behind what is being written. */
  readonly flush: () => void;
}

/**
 * Keeps answers of a batch. Its turns are its own: views that take long to draw are drawn seldom, and what waited for them would
 * be lost with the page.
 */
export function answerKeeper(desk: Desk, id: string): AnswerKeeper {
  let waiting = new Map<string, Answer>();
  let kept = Promise.resolve();
  return {
    add: (name, one) => void waiting.set(name, one),
    flush() {
      if (waiting.size === 0) return;
      const answers = waiting;
      waiting = new Map();
      // One after the other: what is newer of a file is written later.
      kept = kept.then(() => keep(desk, () => keepFiles(desk.services.store, id, answers)));
    },
  };
}
