import { openChosen } from "../files/open-given";
import { noFormIn } from "../files/read-forms";
import { keptKey, formsOfKept, toKept, type KeptSheet } from "./kept-sheet";
import type { Kept } from "../shelf/shelf";

/** Files read for their forms, and what is to be said about those that are of no use. */
export interface ReadPast {
  readonly sheets: readonly Kept<KeptSheet>[];
  readonly problems: readonly string[];
}

async function readFile(file: File, today: string): Promise<ReadPast> {
  const { name } = file;
  const opened = await openChosen(file);
  if (!opened.ok) return { sheets: [], problems: [`“${name}”：${opened.failure.message}`] };
  const sheets = opened.value.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((grid) => toKept(grid, name, today))
    .filter((kept) => formsOfKept(kept).length > 0)
    .map((value) => ({ key: keptKey(value), value }));
  return { sheets, problems: sheets.length === 0 ? [noFormIn(name)] : [] };
}

/** Reads files one after the other; a broken one does not stop the others. */
export async function readPastFiles(files: readonly File[], today: string): Promise<ReadPast> {
  const sheets: Kept<KeptSheet>[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = await readFile(file, today);
    sheets.push(...read.sheets);
    problems.push(...read.problems);
  }
  return { sheets, problems };
}
