import { readFileSync, statSync } from "node:fs";
import { refused, type FileResult } from "../../office-file/file-result";
import { newWorkbook } from "../../office-file/new-workbook";
import { openWorkbook } from "../../office-file/open-workbook";
import { patchWorkbook, type Patch } from "../../office-file/patch/patch-workbook";
import type { Workbook } from "../../office-file/workbook";
import { applyToGrid, staleCells } from "../../sheet/change";
import { nodeCodec } from "./node-codec";

const largestFile = 100 * 1024 * 1024;

/** Reads a workbook from the disk; the file is never written to. */
export async function readWorkbookFile(path: string): Promise<FileResult<Workbook>> {
  try {
    const { size } = statSync(path);
    if (size > largestFile) return refused("too-large");
    return await openWorkbook(readFileSync(path), nodeCodec);
  } catch {
    return refused("not-readable");
  }
}

/** The bytes of a mended copy: a patched package, or a new .xlsx with the values of a file in an old format. */
export async function mendedBytes(workbook: Workbook, patch: Patch): Promise<FileResult<Uint8Array>> {
  if (workbook.kind === "xlsx") return patchWorkbook(workbook, patch, nodeCodec);
  if (workbook.sheets.some((grid) => staleCells(grid, patch.change).length > 0))
    return refused("changed-since-read");
  return {
    ok: true,
    value: await newWorkbook(workbook.sheets.map((grid) => applyToGrid(grid, patch.change))),
  };
}
