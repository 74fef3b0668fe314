import { get, has, numberAt, objectFrom, set, call, type WpsObject } from "../../hosts/wps/member";
import { notePane, paneOf } from "./sent-commands";

/** Where panes dock: on the right. */
const right = 2;
const title = "标尺（预览）";

function existingPane(app: WpsObject, book: string): WpsObject | undefined {
  const id = paneOf(app, book);
  if (id === undefined || !has(app, "GetTaskPane")) return undefined;
  const pane = call(app, "GetTaskPane", id);
  return typeof pane === "object" && pane !== null ? pane : undefined;
}

function newPane(app: WpsObject, book: string, address: string): WpsObject {
  const pane = objectFrom(app, "CreateTaskPane", address, title);
  notePane(app, book, numberAt(pane, "ID"));
  if (has(pane, "DockPosition")) set(pane, "DockPosition", right);
  return pane;
}

/** Brings the pane of a workbook to the front, and makes it where there is none. Every workbook has a pane of its own. */
export function showPane(app: WpsObject, book: string, address: string): void {
  const pane = existingPane(app, book) ?? newPane(app, book, address);
  if (get(pane, "Visible") !== true) set(pane, "Visible", true);
}
