import { fflateCodec } from "../../office-file/codec-fflate";
import { openWorkbook } from "../../office-file/open-workbook";
import { recognize } from "../../recognition/recognize";
import type { ApprovedFile } from "../session/state";

/** A file read for its target forms, or why it is of no use, in one sentence. */
type ReadApproved =
  { readonly ok: true; readonly file: ApprovedFile } | { readonly ok: false; readonly message: string };

/** Reads the forms of a file the user picked. Nothing of it is kept but the forms. */
export async function readApprovedFile(picked: File): Promise<ReadApproved> {
  const { name } = picked;
  const opened = openWorkbook(new Uint8Array(await picked.arrayBuffer()), fflateCodec);
  if (!opened.ok) return { ok: false, message: `“${name}”：${opened.failure.message}` };
  const forms = opened.value.sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((grid) => recognize(grid).forms);
  if (forms.length === 0) return { ok: false, message: `“${name}”里没有找到绩效指标表，换一个文件。` };
  return { ok: true, file: { file: name, forms } };
}
