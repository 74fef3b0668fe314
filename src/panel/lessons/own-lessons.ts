import { lessonText, readLesson } from "../../lessons/own/lesson-file";
import type { LessonDraft } from "../../lessons/own/lesson-draft";
import type { Store } from "../../hosts/store";

const prefix = "own:";

/** The trainer's own lessons kept on this machine; what no longer reads is passed over. */
export async function readOwnLessons(store: Store): Promise<readonly LessonDraft[]> {
  const keys = (await store.keys("lessons")).filter((key) => key.startsWith(prefix));
  const texts = await Promise.all(keys.map((key) => store.read("lessons", key)));
  return texts.flatMap((text) => {
    const read = typeof text === "string" ? readLesson("", text) : undefined;
    return read?.ok ? [read.draft] : [];
  });
}

export async function keepOwnLesson(store: Store, draft: LessonDraft): Promise<void> {
  await store.write("lessons", prefix + draft.id, lessonText(draft));
}

export async function removeOwnLesson(store: Store, id: string): Promise<void> {
  await store.remove("lessons", prefix + id);
}
