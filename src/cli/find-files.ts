import { readdirSync, statSync } from "node:fs";
import { basename, join, parse, relative } from "node:path";
import { isDocumentName, isPassedOver, isWorkbookName } from "../office-file/file-names";

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
  /** Folders that could not be looked into. */
  readonly closed: string[];
}

/** What Windows keeps on every disk and stick: deleted files, and what nobody may open. */
const isOfWindows = (name: string): boolean => /^(?:\$recycle\.bin|system volume information)$/i.test(name);

/** Workbooks below a folder in a stable order; links are not followed, so a loop cannot arise. */
function walk(folder: string, into: Walked): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isPassedOver(entry.name) || isOfWindows(entry.name)) continue;
    if (entry.isDirectory()) walkInner(path, into);
    else if (entry.isFile() && isWorkbookName(entry.name)) into.workbooks.push(path);
    else if (entry.isSymbolicLink()) into.others.push({ path, isLink: true });
    else if (isDocumentName(entry.name)) into.others.push({ path, isLink: false });
  }
}

/** A folder that cannot be opened does not keep those beside it from being looked at. */
function walkInner(folder: string, into: Walked): void {
  try {
    walk(folder, into);
  } catch {
    into.closed.push(folder);
  }
}

function filesOf(path: string, rest: Omit<Walked, "workbooks">): readonly FoundFile[] {
  if (!statSync(path).isDirectory()) return [{ path, copyName: basename(path) }];
  const walked: Walked = { workbooks: [], ...rest };
  walk(path, walked);
  return walked.workbooks.map((found) => ({ path: found, copyName: relative(path, found) }));
}

/** Each copy under a name of its own, whatever its ending will be: files of several folders may be called the same. */
function withOwnCopies(files: readonly FoundFile[]): readonly FoundFile[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return files.map((file) => {
    const { dir, name, ext } = parse(file.copyName);
    const key = join(dir, name).toLowerCase();
    let count = counts.get(key) ?? 1;
    let own = join(dir, name);
    while (taken.has(own.toLowerCase())) own = join(dir, `${name}（${++count}）`);
    counts.set(key, count);
    taken.add(own.toLowerCase());
    return { ...file, copyName: own + ext };
  });
}

/** Every workbook that the given files and folders name. */
export function findFiles(paths: readonly string[]): Found {
  const files: FoundFile[] = [];
  const missing: MissingPath[] = [];
  const others: OtherFile[] = [];
  const closed: string[] = [];
  for (const path of paths) {
    try {
      const found = filesOf(path, { others, closed });
      files.push(...found);
      if (found.length === 0)
        missing.push({ path, message: `文件夹“${path}”里没有 .xlsx、.xlsm、.xls、.et 或 .ods 文件。` });
    } catch {
      missing.push({ path, message: `找不到“${path}”，或没有读取权限。请核对路径。` });
    }
  }
  for (const path of closed)
    missing.push({ path, message: `文件夹“${path}”打不开，里面的文件没有看。请检查权限。` });
  return { files: withOwnCopies(files), missing, others };
}
