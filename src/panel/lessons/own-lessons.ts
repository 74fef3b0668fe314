import { useState, useSyncExternalStore } from "react";
import type { Store } from "../../hosts/store";
import type { LessonDraft } from "../../lessons/own/lesson-draft";
import { lessonText, readLesson } from "../../lessons/own/lesson-file";
import { shelfOpener } from "../shelf/shelf";

const prefix = "own:";

/** Kept as the text of a lesson file: what no longer reads, and what else the collection holds, is passed over. */
const shelfOf = shelfOpener<LessonDraft>({
  collection: "lessons",
  parse: (value) => {
    const read = typeof value === "string" ? readLesson("", value) : undefined;
    return read?.ok ? read.draft : null;
  },
  toStored: lessonText,
});

/** The trainer's own lessons of this machine. */
export interface OwnShelf {
  readonly own: readonly LessonDraft[];
  /** False where the browser has no room for it. */
  readonly keep: (draft: LessonDraft) => Promise<boolean>;
  /** The lesson that found no room. */
  readonly unkept: LessonDraft | null;
  readonly remove: (draft: LessonDraft) => void;
  /** The last step by its name, while it can be taken back. */
  readonly undo: string | null;
  readonly takeBack: () => void;
}

/** The trainer's own lessons, with the way back after the last step. */
export function useOwnLessons(store: Store): OwnShelf {
  const shelf = shelfOf(store);
  const [unkept, setUnkept] = useState<LessonDraft | null>(null);
  const { items, undo } = useSyncExternalStore(shelf.subscribe, shelf.state);
  return {
    own: (items ?? []).map(({ value }) => value),
    undo,
    unkept,
    keep: async (draft) => {
      const put = [{ key: prefix + draft.id, value: draft }];
      const isKept = await shelf.change({ title: `存下“${draft.title}”`, put });
      setUnkept(isKept ? null : draft);
      return isKept;
    },
    remove: ({ id, title }) => void shelf.change({ title: `删除“${title}”`, remove: [prefix + id] }),
    takeBack: () => void shelf.takeBack(),
  };
}
