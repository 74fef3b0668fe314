import { isDocumentName, isPassedOver, isWorkbookName } from "../../../office-file/file-names";

const results = /\.ndjson$/i;

/** A file with the name it has on the desk: with its folders where it came in one. */
export interface IncomingFile {
  readonly name: string;
  readonly file: File;
}

/** What was put in: workbooks, results of another run, and what is neither. */
export interface Incoming {
  readonly workbooks: readonly IncomingFile[];
  readonly results: readonly File[];
  /** Files in which a unit may have sent its form all the same. */
  readonly others: readonly IncomingFile[];
}

/** Sorts what was put in. */
export function sortIncoming(files: readonly IncomingFile[]): Incoming {
  const named = files.filter(({ file }) => !isPassedOver(file.name));
  return {
    workbooks: named.filter(({ file }) => isWorkbookName(file.name)),
    results: named.flatMap(({ file }) => (results.test(file.name) ? [file] : [])),
    others: named.filter(({ file }) => isDocumentName(file.name) && !isWorkbookName(file.name)),
  };
}

/** The files of an input, one of a folder or of many files. */
function chosenFiles(list: FileList): readonly IncomingFile[] {
  return [...list].map((file) => ({
    name: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    file,
  }));
}

const workbookEndings = ".xlsx,.xlsm,.xls,.et,.ods";
/** What may be chosen: files, a folder, a list of projects or results of another run. */
const endings = {
  files: `${workbookEndings},.ndjson`,
  folder: "",
  list: `${workbookEndings},.csv`,
  results: ".ndjson",
} as const;

/** Lets the user choose; nothing when the user thinks better of it. */
export function pickFiles(what: keyof typeof endings): Promise<readonly IncomingFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = what === "files" || what === "folder";
    if (what === "folder") input.webkitdirectory = true;
    else input.accept = endings[what];
    input.addEventListener("change", () => resolve(input.files ? chosenFiles(input.files) : []));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
