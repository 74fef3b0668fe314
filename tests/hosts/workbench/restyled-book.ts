import { fflateCodec } from "../../../src/office-file/codec-fflate";
import type { FileResult } from "../../../src/office-file/file-result";
import { readLook } from "../../../src/office-file/look/read-look";
import { openWorkbook } from "../../../src/office-file/open-workbook";
import { closeBook, openBook } from "../../../src/hosts/workbench/open-book";
import { planSave } from "../../../src/hosts/workbench/save/plan-save";
import { intoOriginal } from "../../../src/hosts/workbench/save/save-book";
import type { Spreadsheet, UniverSheet } from "../../../src/hosts/workbench/univer";

/** What somebody may change in the looks of a sheet, by the spreadsheet's own commands. */
function restyle(sheet: UniverSheet): void {
  sheet.getRange("A1").setFontWeight("bold").setFontSize(20);
  sheet.getRange("B2").setBackgroundColor("#ffcc00");
  sheet.getRange("C3").clearFormat();
  sheet.insertRowsBefore(4, 1);
  sheet.getRange("A5").setFontColor("#c00000");
  sheet.setColumnWidth(3, 140);
  sheet.setRowHeight(1, 60);
  sheet.hideRows(7, 1);
  sheet.hideColumns(2, 1);
  sheet.setTabColor("#00b050");
  sheet.setFrozenRows(3);
  sheet.setHiddenGridlines(true);
}

function need<T>(result: FileResult<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** The workbook as it is saved after somebody restyled its first sheet, or after nothing was done. */
export function savedBook(spreadsheet: Spreadsheet, bytes: Uint8Array, isRestyled: boolean): Uint8Array {
  const workbook = need(openWorkbook(bytes, fflateCodec));
  const open = openBook(spreadsheet, workbook, need(readLook(workbook, fflateCodec)));
  try {
    if (isRestyled) {
      restyle(open.book.getActiveSheet());
      open.book
        .insertSheet("新表")
        .getRange("B2")
        .setValue("甲")
        .setFontWeight("bold")
        .setBackgroundColor("#00ff00");
    }
    const plan = planSave(open);
    if (plan.obstacles.length > 0) throw new Error(plan.obstacles.join("；"));
    return need(intoOriginal(open, { plan, memo: undefined }, fflateCodec));
  } finally {
    closeBook(open);
  }
}
