import { useState } from "react";
import type { Store } from "../../hosts/store";
import type { LessonDraft } from "../../lessons/own/lesson-draft";

/** What is in the making, and a way to note it as it grows. */
export interface LeftDraft {
  readonly draft: LessonDraft | undefined;
  readonly note: (draft: LessonDraft | undefined) => void;
}

const left = new WeakMap<Store, LessonDraft>();

/** The lesson that was begun and not kept: there again, however it was left, for as long as the page is open. */
export function useLeftDraft(store: Store): LeftDraft {
  const [draft, setDraft] = useState(() => left.get(store));
  return {
    draft,
    note(next) {
      if (next) left.set(store, next);
      else left.delete(store);
      setDraft(next);
    },
  };
}
