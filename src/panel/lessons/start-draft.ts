import { mostWritten, type LessonDraft } from "../../lessons/own/lesson-draft";
import { fitsLesson, lessonSize } from "../../lessons/own/lesson-file";
import { noFormIn, readForms } from "../files/read-forms";

/** A draft begun from a workbook, or why it cannot be, in one sentence. */
export type StartedDraft =
  { readonly ok: true; readonly draft: LessonDraft } | { readonly ok: false; readonly message: string };

/** Begins a lesson from the first sheet of a workbook that holds a form. */
export async function startDraft(file: File, today: string): Promise<StartedDraft> {
  const read = await readForms(file);
  if (!read.ok) return read;
  const [first] = read.sheets;
  if (!first) return { ok: false, message: noFormIn(file.name) };
  if (!fitsLesson(first.grid)) {
    return { ok: false, message: `“${file.name}”的表太大，编不成一课：${lessonSize}。删去用不到的再放入。` };
  }
  const [form] = first.forms;
  const title = form?.heading.project?.value.text ?? file.name.replace(/\.[^.]*$/, "");
  return {
    ok: true,
    draft: {
      id: `${today}-${file.name}-${file.size}`.slice(0, 80),
      course: "check-sheets",
      difficulty: 2,
      industry: "自编",
      title: title.slice(0, mostWritten.title),
      task: "找出这张表里的问题。",
      closing: "逐处说明问题和改法。",
      sound: first.grid,
      faults: [],
    },
  };
}
