import { flagAt, get, textAt, type WpsObject } from "./member";

/** WPS and the workbook a pane belongs to: the one in front when it was opened. */
export interface OpenBook {
  readonly app: WpsObject;
  readonly workbook: WpsObject;
}

/** The workbook in front; undefined where none is open. */
export function bookInFront(app: WpsObject): OpenBook | undefined {
  const workbook = get(app, "ActiveWorkbook");
  return typeof workbook === "object" && workbook !== null ? { app, workbook } : undefined;
}

/** Whether the workbook is still open. */
export function isThere({ workbook }: OpenBook): boolean {
  try {
    textAt(workbook, "Name");
    return true;
  } catch {
    return false;
  }
}

/** The user has a cell open for typing, or a dialog. Builds that do not tell refuse what they cannot do. */
export function isBusy({ app }: OpenBook): boolean {
  try {
    return flagAt(app, "Ready") === false;
  } catch {
    return false;
  }
}

function nameOf(workbook: unknown): unknown {
  return typeof workbook === "object" && workbook !== null ? get(workbook, "FullName") : undefined;
}

/** Whether the workbook is the one in front. */
export function isInFront({ app, workbook }: OpenBook): boolean {
  return nameOf(get(app, "ActiveWorkbook")) === nameOf(workbook);
}
