const endings = ".xlsx,.xlsm,.xls,.et,.ods";

/** Lets the user choose a workbook; undefined when the user thinks better of it. */
export function pickFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = endings;
    input.hidden = true;
    const finish = (): void => {
      input.remove();
      resolve(input.files?.[0]);
    };
    input.addEventListener("change", finish);
    input.addEventListener("cancel", finish);
    // Browsers forget about an input that stands nowhere while its window is open.
    document.body.append(input);
    input.click();
  });
}
