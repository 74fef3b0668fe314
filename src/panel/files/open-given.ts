import { fflateCodec } from "../../office-file/codec-fflate";
import { refused, type FileResult } from "../../office-file/file-result";
import { openWorkbook } from "../../office-file/open-workbook";
import type { Workbook } from "../../office-file/workbook";

const largest = 50 << 20;

/** Opens a file that the user chose and the page itself reads: one that is too large for that, or gone meanwhile, is refused. */
export async function openChosen(file: File): Promise<FileResult<Workbook>> {
  if (file.size > largest) return refused("too-large", "超过 50 MB");
  try {
    return await openGiven(file);
  } catch {
    return refused("not-readable");
  }
}

/** Opens a file the user gave; rejects where it cannot be read. */
export async function openGiven(file: Blob): Promise<FileResult<Workbook>> {
  return openWorkbook(new Uint8Array(await file.arrayBuffer()), fflateCodec);
}
