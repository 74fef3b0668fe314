import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { decodeText } from "../../office-file/csv/read-csv";
import { unreviewedRecord, type UnreviewedRecord } from "../../portfolio/record/record";
import { shardOf } from "../../portfolio/record/shard";
import { findFiles, type Aside } from "../find-files";
import { isWithin, placeOf } from "../places";
import { ownProducts } from "./our-files";
import type { ReviewOrder } from "./review-arguments";

/** What a batch, or its shard, tells of. */
export interface BatchContent {
  /** Names in the results by the path on this machine. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** What the folders hold besides: its records. */
  readonly others: readonly UnreviewedRecord[];
}

/** The files of a batch, paths that lead nowhere, and what is passed over. */
export interface BatchFiles extends BatchContent {
  readonly missing: readonly string[];
  readonly aside: Aside;
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
  const { files, missing, ...aside } = findFiles(inputs, out);
  const outPlace = placeOf(out);
  const isAroundInput = inputs.some((path) => isWithin(placeOf(path), outPlace));
  const isOwn = isAroundInput ? ownProducts(outPlace) : () => false;
  const projectFile = projects === undefined ? undefined : placeOf(projects);
  const isOfBatch = ({ path }: { readonly path: string }): boolean => {
    if (shardOf(nameOf(path), shard.of) !== shard.index) return false;
    const place = placeOf(path);
    return place !== projectFile && !isOwn(place);
  };
  const others = aside.others.filter(isOfBatch);
  return {
    files: files.filter(isOfBatch).map(({ path }) => ({ name: nameOf(path), path })),
    missing: missing.map(({ message }) => message),
    others: others.map(({ path, isLink }) => unreviewedRecord(nameOf(path), isLink ? "link" : "not-a-table")),
    aside: { ...aside, others },
  };
}
