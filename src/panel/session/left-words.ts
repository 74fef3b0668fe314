import type { Form } from "../../form/form";
import type { Store } from "../../hosts/store";
import type { Grid } from "../../sheet/grid";
import { doWithout } from "./do-without";

/** What words are about. Sheets are renamed, rows move and cells are edited: the place is known again by what stayed. */
export interface WordsPlace {
  /** What is asked of which row, by the row's name. */
  readonly asked: string;
  readonly sheet: string;
  /** −1 for the form as a whole. */
  readonly row: number;
  /** Another project's words are not offered, though its form be the same. */
  readonly project: string;
}

/** Words that were begun there and not written anywhere. */
export interface LeftWords extends WordsPlace {
  readonly words: readonly string[];
  /** What stood in the row. */
  readonly content: string;
  /** ISO date. */
  readonly on: string;
}

/** Which project a form is about; "" where it does not say. */
export function projectName(form: Form | undefined): string {
  return form?.heading.project?.value.text.replace(/\s+/g, "") ?? "";
}

const collection = "settings";
const prefix = "left-words ";
/** Older ones are let go. */
const mostKept = 200;

/** Words of another place, row or content do not take its room. */
function keyOf({ asked, sheet, row, project, content }: LeftWords): string {
  return prefix + JSON.stringify([project, sheet, row, asked, content]);
}

function isLeftWords(value: unknown): value is LeftWords {
  if (typeof value !== "object" || value === null) return false;
  const { asked, sheet, row, project, content, on, words } = value as Partial<LeftWords>;
  if (![asked, sheet, project, content, on].every((text) => typeof text === "string")) return false;
  return Number.isInteger(row) && Array.isArray(words) && words.every((word) => typeof word === "string");
}

/** What stands in a row. */
export function contentOf(grid: Grid | undefined, row: number): string {
  const cells = grid?.rows[row] ?? [];
  return cells.flatMap((cell) => (cell ? [cell.text.trim()] : [])).join("\u001f");
}

/** The words kept on this machine, those of all workbooks. */
export async function readLeftWords(store: Store): Promise<readonly LeftWords[]> {
  const keys = (await store.keys(collection)).filter((key) => key.startsWith(prefix));
  const kept = (await store.readAll(collection, keys)).filter(isLeftWords);
  const newest = kept.sort((a, b) => b.on.localeCompare(a.on)).slice(0, mostKept);
  const wanted = new Set(newest.map(keyOf));
  for (const key of keys) if (!wanted.has(key)) void doWithout(store.remove(collection, key));
  return newest;
}

/** Keeps words in place of others. */
export function keepLeftWords(store: Store, before: LeftWords | undefined, now: LeftWords | undefined): void {
  const keys = [before, now].map((one) => (one ? keyOf(one) : ""));
  const [old = "", key = ""] = keys;
  if (old !== "" && old !== key) void doWithout(store.remove(collection, old));
  if (now) void doWithout(store.write(collection, key, now));
}

/** True for words of the same place that rest on the same row. */
export function sameLeft(one: LeftWords, other: LeftWords): boolean {
  return keyOf(one) === keyOf(other);
}
