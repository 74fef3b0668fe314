import { statSync } from "node:fs";
import { join, parse } from "node:path";
import { isWithin, noPlaces, placeOf, type FoundFile } from "./places";
import { walkFolder, type OtherFile } from "./walk-folder";

/** A path that leads nowhere, in words. */
interface MissingPath {
  readonly path: string;
  readonly message: string;
}

/** What is not looked at, and was not meant to be. */
export interface Aside {
  readonly others: readonly OtherFile[];
  /** The folder of the output, where it lies in one that is looked through: what it holds is not handed in, but ours. */
  readonly output?: string;
  /** Paths to what was named before. */
  readonly again: readonly string[];
}

export interface Found extends Aside {
  readonly files: readonly FoundFile[];
  readonly missing: readonly MissingPath[];
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

/** The folder of the output, where it is no input itself. */
function outputPlace(paths: readonly string[], out: string | undefined): string | undefined {
  const place = out === undefined ? undefined : placeOf(out);
  return place !== undefined && paths.some((path) => isWithin(placeOf(path), place)) ? undefined : place;
}

/** Every workbook that the given files and folders name, but for what lies in the folder of the output. */
export function findFiles(paths: readonly string[], out?: string): Found {
  const places = noPlaces();
  const missing: MissingPath[] = [];
  const closed = new Set<string>();
  const outPlace = outputPlace(paths, out);
  let output: string | undefined;
  const isOutput = (folder: string): boolean => {
    const isIt = outPlace !== undefined && placeOf(folder) === outPlace;
    if (isIt) output = out;
    return isIt;
  };
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) {
        places.addFile(path);
        continue;
      }
      const walked = walkFolder(path, isOutput);
      places.addFolder(path, walked);
      for (const folder of walked.closed) closed.add(folder);
      if (walked.workbooks.length === 0)
        missing.push({ path, message: `文件夹“${path}”里没有 .xlsx、.xlsm、.xls、.et 或 .ods 文件。` });
    } catch {
      missing.push({ path, message: `找不到“${path}”，或没有读取权限。请核对路径。` });
    }
  }
  for (const path of closed)
    missing.push({ path, message: `文件夹“${path}”打不开，里面的文件没有看。请检查权限。` });
  return {
    files: withOwnCopies(places.files()),
    missing,
    others: places.others(),
    again: places.again(),
    ...(output === undefined ? {} : { output }),
  };
}
