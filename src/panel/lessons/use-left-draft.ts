import type { Store } from "../../hosts/store";
import type { LessonDraft } from "../../lessons/own/lesson-draft";
import { lessonText, readDraft } from "../../lessons/own/lesson-file";
import { useKept } from "./use-kept";

/** What is in the making, and a way to note it as it grows. */
export interface LeftDraft {
  readonly draft: LessonDraft | undefined;
  readonly note: (draft: LessonDraft | undefined) => void;
}

const key = "draft";

const place = {
  none: undefined as LessonDraft | undefined,
  read: async (store: Store): Promise<LessonDraft | undefined> => {
    const kept = await store.read("lessons", key);
    const isKept = typeof kept === "object" && kept !== null && "text" in kept;
    return isKept && typeof kept.text === "string" ? readDraft(kept.text) : undefined;
  },
  write: (store: Store, draft: LessonDraft | undefined): Promise<void> =>
    draft ? store.write("lessons", key, { text: lessonText(draft) }) : store.remove("lessons", key),
};

/** The lesson that was begun and not kept: there again, however it was left. */
export function useLeftDraft(store: Store): LeftDraft {
  const { value: draft, change } = useKept(store, place);
  return { draft, note: (next) => change(() => next) };
}
