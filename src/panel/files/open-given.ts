import { fflateCodec } from "../../office-file/codec-fflate";
import type { FileResult } from "../../office-file/file-result";
import { openWorkbook } from "../../office-file/open-workbook";
import type { Workbook } from "../../office-file/workbook";

/** Opens a file the user gave. */
export async function openGiven(file: Blob): Promise<FileResult<Workbook>> {
  return openWorkbook(new Uint8Array(await file.arrayBuffer()), fflateCodec);
}
