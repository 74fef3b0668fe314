/** A folder of the user's into which documents go. */
export interface OutputFolder {
  readonly name: string;
  /** Writes a document under its name, or a numbered one where a file of that name is there already; nothing is replaced. */
  readonly write: (name: string, content: Blob) => Promise<void>;
}

/** What the browsers that have it call a function of the window. */
interface PicksFolders {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<FileSystemDirectoryHandle>;
}

function picks(page: object): page is PicksFolders {
  return "showDirectoryPicker" in page;
}

/** Whether this browser lets a page write into a folder; none lets a page inside of another one. */
export function canChooseFolder(): boolean {
  return picks(window) && window.self === window.top;
}

async function hasFile(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    if (name === "NotFoundError") return false;
    // A folder of that name.
    if (name === "TypeMismatchError") return true;
    throw error;
  }
}

/** Names a user may see in a folder. */
const mostNumbered = 999;

async function freeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let number = 1; number <= mostNumbered; number++) {
    const tried = number === 1 ? name : name.replace(/(?=\.[^.]*$)/, `（${number}）`);
    if (!(await hasFile(folder, tried))) return tried;
  }
  throw new Error("no name is free");
}

async function writeInto(root: FileSystemDirectoryHandle, path: string, content: Blob): Promise<void> {
  const parts = path.split("/");
  const last = parts.pop() ?? path;
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
  const handle = await folder.getFileHandle(await freeName(folder, last), { create: true });
  const file = await handle.createWritable();
  try {
    await file.write(content);
    await file.close();
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw error;
  }
}

/** Lets the user choose a folder; undefined when the user thinks better of it or the browser refuses. */
export async function chooseFolder(): Promise<OutputFolder | undefined> {
  if (!picks(window)) return undefined;
  try {
    const root = await window.showDirectoryPicker({ id: "biaochi", mode: "readwrite" });
    return { name: root.name, write: (name, content) => writeInto(root, name, content) };
  } catch {
    return undefined;
  }
}
