/** Whether a file is called like a workbook that can be read. */
export function isWorkbookName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xls|et|ods)$/i.test(name);
}

/** Whether a file is called like anything in which a unit may send its form. */
export function isDocumentName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xlsb|xls|xlt|xltx|et|ett|ods|csv|docx?|wps|pdf|rtf|jpe?g|png|zip|rar|7z)$/i.test(
    name,
  );
}
