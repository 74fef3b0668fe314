import type { LaidOut } from "../hosts/workbench/spreadsheet";
import { isNotLoaded } from "../panel/session/follow-faults";
import type { Desk, Notice } from "./desk";
import { notThere, openingTrouble } from "./opening-trouble";
import { readFile } from "./read-file";

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whoever opens a sheet, or goes back to the samples, wants to see them, whatever lay over them. */
const sheetInFront = { isReviewing: false, isTraining: false };

let lastKey = 0;
let opening = new AbortController();

/** Keeps the desk informed of what somebody does to the book, or cannot do. */
function watchEdits(desk: Desk, laidOut: LaidOut, key: number): void {
  let refusal: Notice | undefined;
  laidOut.onEdit(() => {
    const { book, isChanged, notice } = desk.state();
    const isOver = notice !== undefined && (notice === refusal || notice.intent === "success");
    if (isOver) desk.set({ notice: undefined });
    if (book?.key === key && !isChanged) desk.set({ isChanged: true });
  });
  laidOut.onRefused((sheet) => {
    const text = `“${sheet}”受保护，这一格锁定了，不能改。在 Excel 或 WPS 里撤销工作表保护后，可以修改。`;
    refusal = { intent: "warning", text };
    desk.set({ notice: refusal });
  });
}

async function bytesOf(load: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await load();
  } catch (error) {
    if (isNotLoaded(error)) throw error;
    return null;
  }
}

async function layOut(desk: Desk, { name, bytes }: NamedBytes, signal: AbortSignal): Promise<void> {
  const [read, spreadsheet] = await Promise.all([readFile(bytes, signal), desk.spreadsheet()]);
  if (signal.aborted) return;
  if (!read.ok) {
    desk.set({ notice: { intent: "error", text: `“${name}”：${read.failure.message}` } });
    return;
  }
  const { workbook, look } = read.value;
  desk.state().book?.laidOut.close();
  // The keys go on to what was opened: a sheet takes the focus only where nothing else on the page holds it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const laidOut = spreadsheet.layOut(workbook, look);
  const key = ++lastKey;
  watchEdits(desk, laidOut, key);
  desk.set({ ...sheetInFront, book: { key, name, workbook, laidOut }, isChanged: false });
}

/** Opens a file in the place of the one that lies there. What is wrong with it is said; the old one then stays. */
export async function openBytes(desk: Desk, name: string, load: () => Promise<Uint8Array>): Promise<void> {
  opening.abort();
  opening = new AbortController();
  const { signal } = opening;
  desk.set({ busy: `正在打开“${name}”`, notice: undefined });
  const say = (text: string): void => {
    if (!signal.aborted) desk.set({ notice: { intent: "error", text } });
  };
  try {
    const bytes = await bytesOf(load);
    if (bytes) await layOut(desk, { name, bytes }, signal);
    else say(notThere(name));
  } catch (error) {
    say(openingTrouble(name, error, desk.state().book !== undefined));
  } finally {
    if (!signal.aborted) desk.set({ busy: undefined });
  }
}

/** Opens a file that was chosen or dropped. */
export function openFile(desk: Desk, file: File): Promise<void> {
  return openBytes(desk, file.name, async () => new Uint8Array(await file.arrayBuffer()));
}

/** Opens the first of so many files that were dropped, and says that the others were not opened. */
export async function openFirst(desk: Desk, file: File, count: number): Promise<void> {
  await openFile(desk, file);
  const { notice, book } = desk.state();
  if (count === 1 || notice || book?.name !== file.name) return;
  const text = `放入了 ${count} 个文件，这里一次打开一个：打开了“${file.name}”。要一起检查，请用“批量审核”。`;
  desk.set({ notice: { intent: "warning", text } });
}

/** Gives up the file that is being opened. */
export function cancelOpening(desk: Desk): void {
  opening.abort();
  desk.set({ busy: undefined });
}

/** Puts the book away; what was not saved is lost. */
export function putAway(desk: Desk): void {
  desk.state().book?.laidOut.close();
  desk.set({ ...sheetInFront, book: undefined, isChanged: false });
}
