import type { Batch } from "../batch/batch";
import { keepProjects } from "../batch/keep-batch";
import { askClerk } from "../clerk/ask-clerk";
import type { ProjectList } from "../../../portfolio/reporting/project-list";
import type { Desk } from "../session/desk";
import { keep, say } from "../session/say";

async function setProjects(desk: Desk, projects: Batch["projects"]): Promise<void> {
  const { batch } = desk.state();
  if (!batch) return;
  const next = { ...batch, projects };
  desk.set({ batch: next });
  await keep(desk, () => keepProjects(desk.services.store, next));
}

/** Reads the projects that have to report from a file; undefined where it cannot be read, which is said. */
async function readList(desk: Desk, file: File): Promise<ProjectList | undefined> {
  const { batch } = desk.state();
  if (!batch) return undefined;
  desk.set({ busy: `正在读“${file.name}”`, notice: null });
  try {
    const reply = await askClerk(desk, batch, { kind: "project-list", file });
    return reply.kind === "projects" ? reply.list : undefined;
  } catch {
    say(desk, "error", `“${file.name}”读不出来。请核对文件是否还在原处，再放入一次。`);
    return undefined;
  } finally {
    desk.set({ busy: null });
  }
}

/** Keeps the projects that have to report with the batch. */
export async function giveProjects(desk: Desk, file: File): Promise<void> {
  const list = await readList(desk, file);
  if (list?.ok === true) await setProjects(desk, { name: file.name, projects: list.projects });
  else if (list) say(desk, "error", `“${file.name}”：${list.message}`);
}

/** Takes a file that was put in without a word as the list, if it is one; answers whether it is. */
export async function takeAsProjects(desk: Desk, file: File): Promise<boolean> {
  const list = await readList(desk, file);
  if (list?.ok !== true) return false;
  await setProjects(desk, { name: file.name, projects: list.projects });
  say(desk, "info", `“${file.name}”是项目清单，没有当报表审核，已用来核对应报未报。`);
  return true;
}

/** Takes the list away. */
export function dropProjects(desk: Desk): Promise<void> {
  return setProjects(desk, null);
}
