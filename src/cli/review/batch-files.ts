import { readFileSync } from "node:fs";
import { resolve, sep } from "node:path";
import { decodeText } from "../../office-file/csv/read-csv";
import { unreviewedRecord, type UnreviewedRecord } from "../../portfolio/record/record";
import { shardOf } from "../../portfolio/record/shard";
import { findFiles } from "../find-files";
import { ownProducts } from "./our-files";
import type { ReviewOrder } from "./review-arguments";

/** The files of a batch, or of its shard, and paths that lead nowhere. */
export interface BatchFiles {
  /** Names in the results by the path on this machine. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  readonly missing: readonly string[];
  /** What the folders hold besides: its records. */
  readonly others: readonly UnreviewedRecord[];
}

function listed(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  const text = decodeText(readFileSync(list));
  if (text.includes("\0")) throw new Error("a workbook is no list");
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The same name on every system: sharding goes by it. */
function nameOf(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Finds the workbooks of a batch. The list of projects and what a run left in the folder of its own results are not among them. Fails where the list cannot be read. */
export function batchFiles({ paths, list, out, projects, shard }: ReviewOrder): BatchFiles {
  const inputs = [...paths, ...listed(list)];
  const { files, missing, others } = findFiles(inputs);
  const outFolder = resolve(out) + sep;
  const isAroundInput = inputs.some((path) => (resolve(path) + sep).startsWith(outFolder));
  const isOwn = isAroundInput ? ownProducts(resolve(out)) : (path: string) => path.startsWith(outFolder);
  const projectFile = projects === undefined ? undefined : resolve(projects);
  const isBeside = (path: string): boolean => isOwn(path) || path === projectFile;
  const found = new Map<string, string>();
  for (const { path } of files) {
    const whole = resolve(path);
    if (isBeside(whole)) continue;
    const name = nameOf(path);
    if (shardOf(name, shard.of) === shard.index) found.set(name, path);
  }
  const unreviewed = others
    .filter(({ path }) => !isBeside(resolve(path)) && shardOf(nameOf(path), shard.of) === shard.index)
    .map(({ path, isLink }) => unreviewedRecord(nameOf(path), isLink ? "link" : "not-a-table"));
  return {
    files: [...found].map(([name, path]) => ({ name, path })),
    missing: missing.map(({ message }) => message),
    // A folder may be named twice.
    others: [...new Map(unreviewed.map((record) => [record.file, record])).values()],
  };
}
