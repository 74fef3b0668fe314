import type { SheetHost } from "../sheet-host";
import { flagAt, textAt } from "./member";
import type { OpenBook } from "./open-book";
import { filledRange } from "./read/filled-range";
import { visibilityOf, worksheets } from "./sheets";

type Listed = Extract<Awaited<ReturnType<SheetHost["sheets"]>>, { ok: true }>["value"];

/** All sheets in their order, with how far their values reach. */
export function listSheets(book: OpenBook): Listed {
  return worksheets(book).map((sheet) => {
    const filled = filledRange(book, sheet);
    return {
      name: textAt(sheet, "Name"),
      visibility: visibilityOf(sheet),
      protected: flagAt(sheet, "ProtectContents") === true,
      rowCount: filled ? filled.bottom + 1 : 0,
      colCount: filled ? filled.right + 1 : 0,
    };
  });
}
