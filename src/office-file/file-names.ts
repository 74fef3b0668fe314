/** Whether a file is called like a workbook that can be read. */
export function isWorkbookName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls|et|ods)$/i.test(name);
}

/** Whether a file or folder is nobody's form: Excel's note that a workbook is open, or hidden by its name, as macOS leaves one beside each. */
export function isPassedOver(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}

/** Whether a file is called like anything in which a unit may send its form. */
export function isDocumentName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xlsb|xls|xlt|xltx|et|ett|ods|csv|docx?|wps|pdf|rtf|jpe?g|png|zip|rar|7z)$/i.test(
    name,
  );
}
