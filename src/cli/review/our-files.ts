import { readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { isResults } from "./result-files";

/** What lies beside results, made from them. */
const tables: ReadonlySet<string> = new Set([
  ...["台账.xlsx", "整改台账.xlsx", "抽查名单.xlsx", "部门评价名单.xlsx", "排名.xlsx"],
]);
const folders: ReadonlySet<string> = new Set(["审核意见", "批注退回件"]);

/** Tells workbooks that an earlier run wrote from those of the units: they lie where its results are. */
export function ourFiles(): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const holdsResults = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const holds = readdirSync(folder).some(isResults);
    known.set(folder, holds);
    return holds;
  };
  return (path) => {
    const folder = dirname(path);
    if (tables.has(basename(path))) return holdsResults(folder);
    return folders.has(basename(folder)) && holdsResults(dirname(folder));
  };
}
