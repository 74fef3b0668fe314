import { newBudget } from "../budget";
import type { Codec } from "../codec";
import { attempt, type FileResult } from "../file-result";
import { openCompoundFile } from "../xls/compound-file";
import { readXlsLook } from "../xls/read-xls-look";
import { openPackage } from "../package/open-package";
import type { Workbook } from "../workbook";
import { readDirectory } from "../zip/directory";
import { partReader } from "../zip/part-reader";
import { standardTheme } from "./color-data";
import type { BookLook } from "./look";
import { readCellLooks } from "./read-cell-looks";
import { readThemeColors } from "./read-color";
import { readSheetLook } from "./read-sheet-look";

function lookOfXls(bytes: Uint8Array): BookLook {
  const stream = openCompoundFile(bytes)("Workbook");
  return stream ? readXlsLook(stream) : { looks: [], sheets: [] };
}

/**
 * What an open workbook looks like: apart from reading it, because only a spreadsheet on the screen wants to know. Files
 * of OpenDocument give nothing here; their sheets are shown plainly.
 */
export function readLook(workbook: Workbook, codec: Codec): FileResult<BookLook> {
  if (workbook.kind === "xls") return attempt(() => lookOfXls(workbook.bytes));
  if (workbook.kind !== "xlsx") return { ok: true, value: { looks: [], sheets: [] } };
  return attempt(() => {
    const parts = partReader(readDirectory(workbook.bytes), codec);
    const { relationships, sheets } = openPackage(parts);
    const partOf = (wanted: string): string =>
      relationships.find(({ type }) => type === wanted)?.target ?? "";
    const theme = readThemeColors(parts.xml(partOf("theme"))) ?? standardTheme;
    const budget = newBudget();
    return {
      looks: readCellLooks(parts.xml(partOf("styles")), theme),
      sheets: sheets.map(({ part }) => readSheetLook(parts.xml(part), theme, budget)),
    };
  });
}
