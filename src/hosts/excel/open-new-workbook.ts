/** So many bytes become characters in one go. */
const pieceSize = 32 << 10;

/** Bytes as Excel takes them. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += pieceSize)
    text += String.fromCharCode(...bytes.subarray(at, at + pieceSize));
  return btoa(text);
}

/** Whether this Excel opens workbooks for us. */
export function canOpenWorkbooks(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.8");
}

/** Opens an .xlsx as a new, unsaved workbook in a window of its own; false where Excel does not. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch {
    return false;
  }
}
