import { isWorkbookName } from "../../../office-file/file-names";
import { keepHead } from "../batch/keep-batch";
import { lookAtFiles, planFiles, type FilePlan } from "../batch/plan-files";
import type { Desk } from "../session/desk";
import { keep, say } from "../session/say";
import { isCsvName } from "../../../office-file/csv/read-csv";
import { takeAsProjects } from "../compare/give-projects";
import { checkFiles } from "./check-files";
import { noteOthers } from "./note-others";
import { sortIncoming, type Incoming, type IncomingFile } from "./incoming-files";
import { newBatch } from "./new-batch";
import { openResults } from "./open-results";

/** The folder all files lie in; "" where there is none. */
function commonFolder(files: readonly IncomingFile[]): string {
  const folders = new Set(files.map(({ name }) => (name.includes("/") ? (name.split("/")[0] ?? "") : "")));
  return folders.size === 1 ? ([...folders][0] ?? "") : "";
}

const mostNames = 5;

function namesOf(names: readonly string[]): string {
  return `${names.slice(0, mostNames).join("、")}${names.length > mostNames ? " 等" : ""}`;
}

/** What was put in and is not reviewed: nobody would miss it among the results. */
function othersNote(others: readonly IncomingFile[]): readonly string[] {
  const names = others.map(({ name }) => name);
  return names.length > 0 ? [`另有 ${names.length} 个文件不是表格，没有审核：${namesOf(names)}。`] : [];
}

/** Results that lie among workbooks: a folder of them given back whole. */
function resultsNote(results: readonly File[]): readonly string[] {
  const [first] = results;
  return first ? [`“${first.name}”是审核结果，没有打开。要看它，请单独放入。`] : [];
}

function replacedNote(replaced: readonly string[]): readonly string[] {
  if (replaced.length === 0) return [];
  const which = `${replaced.length} 个文件与先前放入的同名，内容不同，以后放入的为准：${namesOf(replaced)}。`;
  const isBare = replaced.some((name) => !name.includes("/"));
  return [`${which}${isBare ? "不是同一张表的，请改名或连同文件夹放入。" : ""}`];
}

function knownNote(known: number, todo: number): readonly string[] {
  if (known === 0) return [];
  return todo === 0
    ? [`放入的 ${known} 个文件已经审核过，内容没有变化。`]
    : [`已有 ${known} 个文件的结果，继续其余 ${todo} 个。`];
}

/** What was put in besides workbooks. */
type Beside = Pick<Incoming, "others" | "results">;

/** Says what is to be known of the files that were put in. */
function tellFiles(desk: Desk, { todo, known, replaced }: FilePlan, { others, results }: Beside): void {
  const warnings = [...othersNote(others), ...resultsNote(results), ...replacedNote(replaced)];
  const notes = [...warnings, ...knownNote(known.length, todo.length)];
  if (notes.length > 0) say(desk, warnings.length > 0 ? "warning" : "info", notes.join("\n"));
}

async function takeWorkbooks(desk: Desk, workbooks: readonly IncomingFile[], beside: Beside): Promise<void> {
  const batch = desk.state().batch ?? newBatch(desk, commonFolder(workbooks));
  const plan = planFiles(batch, workbooks);
  const { todo, known, replaced } = plan;
  for (const { name, file } of [...todo, ...known]) desk.sources.set(name, file);
  if (!desk.state().batch) {
    desk.set({ batch, view: "first", open: null });
    void keep(desk, () => keepHead(desk.services.store, batch));
  }
  tellFiles(desk, plan, beside);
  noteOthers(desk, beside.others);
  if (todo.length > 0) await checkFiles(desk, batch.id, { files: todo, replaced: new Set(replaced) });
}

/** Workbooks put in while others are at work follow them. */
function takeLater(desk: Desk, { workbooks, others }: Incoming): void {
  desk.set({ notice: null });
  if (workbooks.length > 0) desk.set({ waiting: [...desk.state().waiting, ...workbooks] });
  noteOthers(desk, others);
  const [note] = othersNote(others);
  if (note !== undefined) say(desk, "warning", note);
  else if (workbooks.length === 0) say(desk, "warning", "正在审核。审核结果等审完或停止后再放入。");
}

/** Checks workbooks, then those that were put in meanwhile. */
async function takeInTurn(desk: Desk, incoming: Incoming): Promise<void> {
  let next = incoming.workbooks;
  let beside: Beside = incoming;
  while (next.length > 0) {
    await takeWorkbooks(desk, next, beside);
    next = desk.state().waiting;
    // Those put in meanwhile were told of at once.
    beside = { others: [], results: [] };
    desk.set({ waiting: [] });
  }
}

/** A single table put in where lists of projects are given may be one. */
async function isTakenAsList(desk: Desk, files: readonly IncomingFile[]): Promise<boolean> {
  const [first, second] = files;
  const { batch, run, view, open } = desk.state();
  if (!first || second || !batch || run || open !== null || view !== "compare") return false;
  const { name } = first.file;
  return (isWorkbookName(name) || isCsvName(name)) && takeAsProjects(desk, first.file);
}

/** Takes whatever was put in: workbooks are checked, results of another run are opened, a list of projects is compared with. */
export async function takeFiles(desk: Desk, files: readonly IncomingFile[]): Promise<void> {
  if (files.length === 0 || (await isTakenAsList(desk, files))) return;
  await lookAtFiles(desk.state().batch, files);
  const incoming = sortIncoming(files);
  const { workbooks, results, others } = incoming;
  if (desk.state().run) {
    takeLater(desk, incoming);
    return;
  }
  desk.set({ notice: null });
  const [first] = results;
  if (workbooks.length > 0) await takeInTurn(desk, incoming);
  else if (first) await openResults(desk, first);
  else {
    noteOthers(desk, others);
    const what = others.length > 0 ? `放入的 ${others.length} 个文件都不是表格。` : "文件夹里没有表格。";
    say(desk, "warning", `${what}可以审核 .xlsx、.xlsm、.xls、.et 和 .ods。`);
  }
}
