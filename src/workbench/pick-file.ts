const endings = ".xlsx,.xlsm,.xls,.et,.ods";

/** Lets the user choose a workbook; undefined when the user thinks better of it. */
export function pickFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = endings;
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
