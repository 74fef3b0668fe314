import { readdirSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { isDocumentName, isWorkbookName } from "../office-file/file-names";

/** A workbook to look at. */
export interface FoundFile {
  readonly path: string;
  /** Where its mended copy goes, below the output folder. */
  readonly copyName: string;
}

/** A path that leads nowhere, in words. */
interface MissingPath {
  readonly path: string;
  readonly message: string;
}

/** What lies in the folders and is not looked at: somebody may have handed it in. */
interface OtherFile {
  readonly path: string;
  /** Links are not followed. */
  readonly isLink: boolean;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly missing: readonly MissingPath[];
  readonly others: readonly OtherFile[];
}

interface Walked {
  readonly workbooks: string[];
  readonly others: OtherFile[];
}

/** Workbooks below a folder in a stable order; links are not followed, so a loop cannot arise. Excel's lock files are passed over. */
function walk(folder: string, into: Walked): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, into);
    else if (entry.name.startsWith("~$")) continue;
    else if (entry.isFile() && isWorkbookName(entry.name)) into.workbooks.push(path);
    else if (entry.isSymbolicLink()) into.others.push({ path, isLink: true });
    else if (isDocumentName(entry.name)) into.others.push({ path, isLink: false });
  }
}

function filesOf(path: string, others: OtherFile[]): readonly FoundFile[] {
  if (!statSync(path).isDirectory()) return [{ path, copyName: basename(path) }];
  const walked: Walked = { workbooks: [], others };
  walk(path, walked);
  return walked.workbooks.map((found) => ({ path: found, copyName: relative(path, found) }));
}

/** Every workbook that the given files and folders name. */
export function findFiles(paths: readonly string[]): Found {
  const files: FoundFile[] = [];
  const missing: MissingPath[] = [];
  const others: OtherFile[] = [];
  for (const path of paths) {
    try {
      const found = filesOf(path, others);
      files.push(...found);
      if (found.length === 0)
        missing.push({ path, message: `文件夹“${path}”里没有 .xlsx、.xlsm、.xls、.et 或 .ods 文件。` });
    } catch {
      missing.push({ path, message: `找不到“${path}”，或没有读取权限。请核对路径。` });
    }
  }
  return { files, missing, others };
}
