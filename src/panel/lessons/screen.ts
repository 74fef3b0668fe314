import { bundledLessons } from "../../lessons/bundled";
import type { Lesson } from "../../lessons/lesson";
import type { LessonDraft } from "../../lessons/own/lesson-draft";

/** What the trainer's room shows. */
export type Screen =
  | { readonly kind: "courses" }
  | { readonly kind: "lesson"; readonly lesson: Lesson; readonly draft?: LessonDraft }
  | { readonly kind: "draft"; readonly draft: LessonDraft }
  | { readonly kind: "class" }
  | { readonly kind: "pairs" };

/** The way back from a screen: a lesson that is tried out leads to its draft. Undefined leads out of the room. */
export function screenBefore(screen: Screen): Screen | undefined {
  if (screen.kind === "courses") return undefined;
  if (screen.kind === "lesson" && screen.draft) return { kind: "draft", draft: screen.draft };
  return { kind: "courses" };
}

/** The name over a screen. */
export function screenTitle(screen: Screen): string {
  switch (screen.kind) {
    case "courses":
      return "培训练习";
    case "lesson":
      return screen.lesson.title;
    case "draft":
      return "编一课";
    case "class":
      return "课堂成绩";
    case "pairs":
      return "正反对照";
  }
}

/** The bundled lesson that follows or precedes; undefined at the ends and beside lessons of one's own. */
export function lessonBeside(lesson: Lesson, by: 1 | -1): Lesson | undefined {
  const index = bundledLessons.indexOf(lesson);
  return index < 0 ? undefined : bundledLessons[index + by];
}
