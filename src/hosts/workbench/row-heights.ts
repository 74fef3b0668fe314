import type { IDisposable } from "@univerjs/core";
import { sheetDataOf, type OpenBook } from "./open-book";
import { leastHeightOf } from "./origin";

const autoHeight = "sheet.mutation.set-worksheet-row-auto-height";

interface Aimed {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly rowsAutoHeightInfo: { readonly row: number; autoHeight?: number }[];
}

/**
 * Rows grow with what is typed but never become lower than the file has them: Univer counts lines a little closer than
 * office programs do, and a row that shrinks under the cursor looks like damage.
 */
export function keepRowHeights(open: OpenBook): IDisposable {
  return open.spreadsheet.commands().beforeCommandExecuted(({ id, params }) => {
    if (id !== autoHeight) return;
    const { unitId, subUnitId, rowsAutoHeightInfo } = params as Aimed;
    const sheet = unitId === open.book.getId() ? open.book.getSheetBySheetId(subUnitId) : undefined;
    if (!sheet) return;
    const { rowData } = sheetDataOf(sheet);
    for (const info of rowsAutoHeightInfo) {
      const least = leastHeightOf(rowData[info.row]);
      if (least !== undefined) info.autoHeight = Math.max(info.autoHeight ?? 0, least);
    }
  });
}
