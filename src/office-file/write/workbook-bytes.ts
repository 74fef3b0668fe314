import { isEmptyMemo } from "../../sheet/memo";
import type { Codec } from "../codec";
import { refused, type FileResult } from "../file-result";
import { openWorkbook } from "../open-workbook";
import { patchWorkbook } from "../patch/patch-workbook";
import type { Workbook } from "../workbook";
import { newWorkbook } from "./new-workbook";

async function asNewPackage({ sheets, memo }: Workbook, codec: Codec): Promise<FileResult<Uint8Array>> {
  const bytes = await newWorkbook(sheets.map((grid) => ({ ...grid, name: grid.sheet })));
  if (isEmptyMemo(memo)) return { ok: true, value: bytes };
  const opened = openWorkbook(bytes, codec);
  if (!opened.ok) return opened;
  const kept = patchWorkbook(opened.value, { change: { title: "", edits: [] }, memo }, codec);
  return kept.ok ? { ok: true, value: kept.value.bytes } : kept;
}

/** The file to save: the package as it is after all patches, or a new .xlsx for a workbook from an old format. */
export async function workbookBytes(workbook: Workbook, codec: Codec): Promise<FileResult<Uint8Array>> {
  if (workbook.kind === "xlsx") return { ok: true, value: workbook.bytes };
  try {
    return await asNewPackage(workbook, codec);
  } catch {
    return refused("unsupported", "无法另存为 .xlsx");
  }
}
