import { readFileSync, statSync } from "node:fs";
import { readCsv } from "../../office-file/csv/read-csv";
import { refused, type FileResult } from "../../office-file/file-result";
import { openWorkbook } from "../../office-file/open-workbook";
import { patchWorkbook, type Patch } from "../../office-file/patch/patch-workbook";
import type { Workbook } from "../../office-file/workbook";
import { workbookBytes } from "../../office-file/write/workbook-bytes";
import type { Grid } from "../../sheet/grid";
import { nodeCodec } from "./node-codec";

const largestFile = 100 << 20;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function readBytes(path: string): FileResult<Uint8Array> {
  try {
    const file = statSync(path);
    if (!file.isFile()) return refused("not-readable", "不是文件");
    if (file.size > largestFile) return refused("too-large", "超过 100 MB");
    return { ok: true, value: readFileSync(path) };
  } catch (error) {
    return refused(codeOf(error) === "ENOENT" ? "not-found" : "not-readable");
  }
}

/** Reads a workbook from the disk; the file is never written to. */
export async function readWorkbookFile(path: string): Promise<FileResult<Workbook>> {
  const read = readBytes(path);
  return read.ok ? openWorkbook(read.value, nodeCodec) : read;
}

/** Reads a table in plain text from the disk. */
export async function readCsvFile(path: string): Promise<FileResult<{ readonly sheets: readonly Grid[] }>> {
  const read = readBytes(path);
  return read.ok ? { ok: true, value: { sheets: [await readCsv(read.value)] } } : read;
}

/** The bytes of a mended copy: the same package patched, or a new .xlsx for a file in an old format. */
export async function mendedBytes(workbook: Workbook, patch: Patch): Promise<FileResult<Uint8Array>> {
  const patched = patchWorkbook(workbook, patch, nodeCodec);
  return patched.ok ? workbookBytes(patched.value, nodeCodec) : patched;
}
