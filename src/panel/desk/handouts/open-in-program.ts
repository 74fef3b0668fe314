import type { Desk } from "../session/desk";
import { say } from "../session/say";

/** Opens a workbook of the batch in the program around the page: a copy, the unit's file stays as it is. */
export async function openInProgram(desk: Desk, file: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isOpen = (await desk.services.openTable?.(bytes)) ?? false;
    if (isOpen) say(desk, "info", `“${file.name}”已在 Excel 里打开，是一份副本，原文件不动。`);
    else say(desk, "warning", `Excel 没有打开“${file.name}”。请从文件夹里打开它。`);
  } catch {
    say(desk, "warning", `“${file.name}”读不出来。请核对文件是否还在原处，再放入一次。`);
  }
}
