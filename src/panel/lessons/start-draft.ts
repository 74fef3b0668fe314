import type { LessonDraft } from "../../lessons/own/lesson-draft";
import { fflateCodec } from "../../office-file/codec-fflate";
import { openWorkbook } from "../../office-file/open-workbook";
import { recognize } from "../../recognition/recognize";

/** A draft begun from a workbook, or why it cannot be, in one sentence. */
export type StartedDraft =
  { readonly ok: true; readonly draft: LessonDraft } | { readonly ok: false; readonly message: string };

/** Begins a lesson from the first sheet of a workbook that holds a form. */
export async function startDraft(file: File, today: string): Promise<StartedDraft> {
  const opened = openWorkbook(new Uint8Array(await file.arrayBuffer()), fflateCodec);
  if (!opened.ok) return { ok: false, message: `“${file.name}”：${opened.failure.message}` };
  const grid = opened.value.sheets.find(
    (sheet) => sheet.visibility === "visible" && recognize(sheet).forms.length > 0,
  );
  if (!grid) return { ok: false, message: `“${file.name}”里没有找到绩效指标表，换一个文件。` };
  const [form] = recognize(grid).forms;
  const title = form?.heading.project?.value.text ?? file.name.replace(/\.[^.]*$/, "");
  return {
    ok: true,
    draft: {
      id: `${today}-${file.name}-${file.size}`.slice(0, 80),
      course: "check-sheets",
      difficulty: 2,
      industry: "自编",
      title,
      task: "找出这张表里的问题。",
      closing: "逐处说明问题和改法。",
      sound: grid,
      faults: [],
    },
  };
}
