import { formWorkbook, type PlainForm } from "../../office-file/write/form-workbook";
import type { PublicSheet } from "./publication";

function formOf({ name, rows, merges, notes }: PublicSheet): PlainForm {
  return { name, rows, merges, notes };
}

/** Sheets as a new .xlsx: nothing of the original file but what can be seen goes into it. */
export function publicWorkbook(sheets: readonly PublicSheet[]): Promise<Uint8Array> {
  return formWorkbook(sheets.map(formOf));
}
