import type { Batch } from "../batch/batch";
import { keepProjects } from "../batch/keep-batch";
import { askClerk } from "../clerk/ask-clerk";
import type { Desk } from "../session/desk";
import { keep, say } from "../session/say";

async function setProjects(desk: Desk, projects: Batch["projects"]): Promise<void> {
  const { batch } = desk.state();
  if (!batch) return;
  const next = { ...batch, projects };
  desk.set({ batch: next });
  await keep(desk, () => keepProjects(desk.services.store, next));
}

/** Reads the projects that have to report from a workbook and keeps them with the batch. */
export async function giveProjects(desk: Desk, file: File): Promise<void> {
  const { batch } = desk.state();
  if (!batch) return;
  desk.set({ busy: `正在读“${file.name}”`, notice: null });
  try {
    const reply = await askClerk(desk, batch, { kind: "project-list", file });
    if (reply.kind !== "projects") return;
    const { list } = reply;
    if (list.ok) await setProjects(desk, { name: file.name, projects: list.projects });
    else say(desk, "error", `“${file.name}”：${list.message}`);
  } catch {
    say(desk, "error", `“${file.name}”读不出来。请核对文件是否还在原处，再放入一次。`);
  } finally {
    desk.set({ busy: null });
  }
}

/** Takes the list away. */
export function dropProjects(desk: Desk): Promise<void> {
  return setProjects(desk, null);
}
