import type { BookLook } from "../../office-file/look/look";
import { sheetOrigin } from "./origin";

/**
 * True where a cell may be filled although its sheet is protected: the file leaves it unlocked. Rows and columns of a
 * protected sheet never move, so a cell is found where the file has it.
 */
export function isOpenCell(look: BookLook, sheetId: string, at: { row: number; col: number }): boolean {
  const origin = sheetOrigin(sheetId);
  const sheet = origin === undefined ? undefined : look.sheets[origin];
  if (!sheet) return false;
  const column = sheet.columns.find(({ first, last }) => at.col >= first && at.col <= last);
  const style = sheet.styles[at.row]?.[at.col] ?? sheet.rows.get(at.row)?.style ?? column?.style;
  return style !== undefined && look.looks[style]?.locked === false;
}
