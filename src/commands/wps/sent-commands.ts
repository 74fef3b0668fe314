import { call, get, objectAt, type WpsObject } from "../../hosts/wps/member";

/** What the pages of an add-in in WPS share: texts by name, gone when WPS ends. */
function storageOf(app: WpsObject): WpsObject {
  return objectAt(app, "PluginStorage");
}

function kept(app: WpsObject, key: string): string {
  const value = call(storageOf(app), "getItem", key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function keep(app: WpsObject, key: string, value: string | number): void {
  call(storageOf(app), "setItem", key, value);
}

const paneKey = (book: string): string => `biaochi-pane:${book}`;
const commandKey = (book: string): string => `biaochi-command:${book}`;

/** By its whole name a workbook is told from all others that are open. */
export function bookName(workbook: unknown): string | undefined {
  if (typeof workbook !== "object" || workbook === null) return undefined;
  const name = get(workbook, "FullName");
  return typeof name === "string" ? name : undefined;
}

/** The id of the pane of a workbook. */
export function paneOf(app: WpsObject, book: string): number | undefined {
  const id = kept(app, paneKey(book));
  return id === "" ? undefined : Number(id);
}

export function notePane(app: WpsObject, book: string, id: number): void {
  keep(app, paneKey(book), id);
}

/** A workbook that was saved under another name keeps its pane. */
export function moveNotes(app: WpsObject, from: string, to: string): void {
  for (const keyOf of [paneKey, commandKey]) {
    const value = kept(app, keyOf(from));
    if (value === "") continue;
    keep(app, keyOf(to), value);
    keep(app, keyOf(from), "");
  }
}

/** Leaves a command for the pane of a workbook; the last one counts. */
export function sendCommand(app: WpsObject, book: string, command: string): void {
  keep(app, commandKey(book), command);
}

/** Takes the command that was left for the pane of a workbook. */
export function takeCommand(app: WpsObject, book: string): string | undefined {
  const command = kept(app, commandKey(book));
  if (command === "") return undefined;
  keep(app, commandKey(book), "");
  return command;
}
