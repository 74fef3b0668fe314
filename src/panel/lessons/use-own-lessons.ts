import { useEffect, useState } from "react";
import type { Store } from "../../hosts/store";
import type { LessonDraft } from "../../lessons/own/lesson-draft";
import { keepOwnLesson, readOwnLessons, removeOwnLesson } from "./own-lessons";

interface KeptLessons {
  readonly own: readonly LessonDraft[];
  readonly keep: (draft: LessonDraft) => void;
  readonly remove: (draft: LessonDraft) => void;
}

/** The trainer's own lessons of this machine. */
export function useOwnLessons(store: Store): KeptLessons {
  const [own, setOwn] = useState<readonly LessonDraft[]>([]);
  useEffect(() => void readOwnLessons(store).then(setOwn), [store]);
  return {
    own,
    keep: (draft) => {
      setOwn([...own.filter(({ id }) => id !== draft.id), draft]);
      void keepOwnLesson(store, draft);
    },
    remove: ({ id }) => {
      setOwn(own.filter((draft) => draft.id !== id));
      void removeOwnLesson(store, id);
    },
  };
}
