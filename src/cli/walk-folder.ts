import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isDocumentName, isPassedOver, isWorkbookName } from "../office-file/file-names";

/** What lies in the folders and is not looked at: somebody may have handed it in. */
export interface OtherFile {
  readonly path: string;
  /** Links are not followed. */
  readonly isLink: boolean;
}

/** What was found below some folders. */
export interface Walked {
  readonly workbooks: readonly string[];
  readonly others: readonly OtherFile[];
  /** Folders that could not be looked into. */
  readonly closed: readonly string[];
}

/** What Windows keeps on every disk and stick: deleted files, and what nobody may open. */
const isOfWindows = (name: string): boolean => /^(?:\$recycle\.bin|system volume information)$/i.test(name);

/** Workbooks below a folder in a stable order; links are not followed, so a loop cannot arise. Fails where the folder cannot be opened. */
export function walkFolder(top: string, isLeftOut: (folder: string) => boolean): Walked {
  const workbooks: string[] = [];
  const others: OtherFile[] = [];
  const closed: string[] = [];
  const walk = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (isPassedOver(entry.name) || isOfWindows(entry.name)) continue;
      if (entry.isDirectory()) walkInner(path);
      else if (entry.isFile() && isWorkbookName(entry.name)) workbooks.push(path);
      else if (entry.isSymbolicLink()) others.push({ path, isLink: true });
      else if (isDocumentName(entry.name)) others.push({ path, isLink: false });
    }
  };
  /** A folder that cannot be opened does not keep those beside it from being looked at. */
  const walkInner = (folder: string): void => {
    if (isLeftOut(folder)) return;
    try {
      walk(folder);
    } catch {
      closed.push(folder);
    }
  };
  walk(top);
  return { workbooks, others, closed };
}
