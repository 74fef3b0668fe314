import type { OpenBook } from "./open-book";
import { isOpen } from "./univer";

/**
 * Selects the first cell once more when cells can be typed into. Univer says what is selected once, while it draws the
 * workbook: on a slow machine nobody hears it yet, the box of names stays empty, and keys go nowhere until a cell is pressed.
 */
export async function selectFirstCell(open: OpenBook, canType: Promise<void>): Promise<void> {
  await Promise.all([open.spreadsheet.drawn(), canType]);
  if (isOpen(open) && !open.book.isCellEditing()) open.book.getActiveRange()?.activate();
}
