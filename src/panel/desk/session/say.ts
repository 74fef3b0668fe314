import type { Desk } from "./desk";
import type { DeskNotice } from "./desk-state";

/** Says something quietly, in the place of what was said before. */
export function say(desk: Desk, intent: DeskNotice["intent"], text: string): void {
  desk.set({ notice: { intent, text } });
}

/** Writes to the store; what cannot be kept is said, and the work goes on. */
export async function keep(desk: Desk, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch {
    say(desk, "warning", "浏览器存不下这批结果。关闭页面前请导出台账和本批结果。");
  }
}
