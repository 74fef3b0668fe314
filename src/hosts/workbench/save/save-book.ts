import type { Codec } from "../../../office-file/codec";
import type { FileResult } from "../../../office-file/file-result";
import { saveAsShown } from "../../../office-file/patch/save-as-shown";
import { lookedWorkbook } from "../../../office-file/write/looked-workbook";
import type { Memo } from "../../../sheet/memo";
import { gridOfSheet, type OpenBook } from "../open-book";
import type { SavePlan } from "./plan-save";
import { shownLook } from "./shown-look";

/** The original file with everything done since it was opened. */
export function intoOriginal(
  { workbook }: OpenBook,
  { plan, memo }: { readonly plan: SavePlan; readonly memo: Memo | undefined },
  codec: Codec,
): FileResult<Uint8Array> {
  const saved = saveAsShown(workbook, { ...plan.shown, ...(memo ? { memo } : {}) }, codec);
  return saved.ok ? { ok: true, value: saved.value.bytes } : saved;
}

/** A new .xlsx of what the sheets hold and how they look. */
export function intoNewFile(
  open: OpenBook,
  memo: Memo | undefined,
  codec: Codec,
): Promise<FileResult<Uint8Array>> {
  const grids = open.book.getSheets().map((sheet) => gridOfSheet(open, sheet));
  return lookedWorkbook(grids, { look: shownLook(open), memo: memo ?? open.workbook.memo }, codec);
}
