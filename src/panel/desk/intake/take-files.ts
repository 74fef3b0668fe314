import { keepHead } from "../batch/keep-batch";
import { planFiles } from "../batch/plan-files";
import type { Desk } from "../session/desk";
import { keep, say } from "../session/say";
import { checkFiles } from "./check-files";
import { sortIncoming, type Incoming, type IncomingFile } from "./incoming-files";
import { newBatch } from "./new-batch";
import { openResults } from "./open-results";

/** The folder all files lie in; "" where there is none. */
function commonFolder(files: readonly IncomingFile[]): string {
  const folders = new Set(files.map(({ name }) => (name.includes("/") ? (name.split("/")[0] ?? "") : "")));
  return folders.size === 1 ? ([...folders][0] ?? "") : "";
}

function tellNothingNew(desk: Desk, known: number): void {
  say(desk, "info", `放入的 ${known} 个文件已经审核过，内容没有变化。`);
}

async function takeWorkbooks(desk: Desk, workbooks: readonly IncomingFile[]): Promise<void> {
  const batch = desk.state().batch ?? newBatch(desk, commonFolder(workbooks));
  const { todo, known } = planFiles(batch, workbooks);
  for (const { name, file } of [...todo, ...known]) desk.sources.set(name, file);
  if (!desk.state().batch) {
    desk.set({ batch, view: "first", open: null });
    void keep(desk, () => keepHead(desk.services.store, batch));
  }
  if (todo.length === 0) tellNothingNew(desk, known.length);
  else {
    if (known.length > 0)
      say(desk, "info", `已有 ${known.length} 个文件的结果，继续其余 ${todo.length} 个。`);
    await checkFiles(desk, batch.id, todo);
  }
}

/** Workbooks put in while others are at work follow them. */
function takeLater(desk: Desk, { workbooks }: Incoming): void {
  if (workbooks.length === 0) say(desk, "warning", "正在审核。审核结果等审完或停止后再放入。");
  else desk.set({ waiting: [...desk.state().waiting, ...workbooks], notice: null });
}

/** Checks workbooks, then those that were put in meanwhile. */
async function takeInTurn(desk: Desk, workbooks: readonly IncomingFile[]): Promise<void> {
  for (let next = workbooks; next.length > 0;) {
    await takeWorkbooks(desk, next);
    next = desk.state().waiting;
    desk.set({ waiting: [] });
  }
}

/** Takes whatever was put in: workbooks are checked, results of another run are opened. */
export async function takeFiles(desk: Desk, files: readonly IncomingFile[]): Promise<void> {
  if (files.length === 0) return;
  const incoming = sortIncoming(files);
  const { workbooks, results, others } = incoming;
  if (desk.state().run) {
    takeLater(desk, incoming);
    return;
  }
  desk.set({ notice: null });
  const [first] = results;
  if (workbooks.length > 0) await takeInTurn(desk, workbooks);
  else if (first) await openResults(desk, first);
  else {
    const what = others > 0 ? `放入的 ${others} 个文件都不是表格。` : "文件夹里没有表格。";
    say(desk, "warning", `${what}可以审核 .xlsx、.xlsm、.xls、.et 和 .ods。`);
  }
}
