import type { IncomingFile } from "./incoming-files";

/** What newer browsers give of something dropped; on pages opened from a disk it is all that leads into a folder. */
interface GivesHandle {
  readonly getAsFileSystemHandle: () => Promise<FileSystemHandle | null>;
}

function givesHandle(item: object): item is GivesHandle {
  return "getAsFileSystemHandle" in item;
}

function isFolder(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === "directory";
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}

async function walkHandle(handle: FileSystemHandle, path: string, into: IncomingFile[]): Promise<void> {
  if (isFile(handle)) into.push({ name: path, file: await handle.getFile() });
  if (!isFolder(handle)) return;
  for await (const one of handle.values()) await walkHandle(one, `${path}/${one.name}`, into);
}

function readEntries(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

async function walkEntry(entry: FileSystemEntry, into: IncomingFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    into.push({ name: entry.fullPath.replace(/^\//, ""), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred entries at a time, and none when it has given all.
  for (let some = await readEntries(reader); some.length > 0; some = await readEntries(reader))
    for (const one of some) await walkEntry(one, into);
}

/** The ways to what was dropped, the best first; all have to be asked for while the event is handled. */
type Way = (into: IncomingFile[]) => Promise<void>;

function waysTo(item: DataTransferItem): readonly Way[] {
  const handle = givesHandle(item) ? item.getAsFileSystemHandle() : undefined;
  // Whoever waits for it comes later.
  handle?.catch(() => undefined);
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  const byHandle: Way = async (into) => {
    const found = await handle;
    if (!found) throw new Error("the browser gives no handle");
    await walkHandle(found, found.name, into);
  };
  const byEntry: Way = async (into) => {
    if (!entry) throw new Error("the browser gives no entry");
    await walkEntry(entry, into);
  };
  const byFile: Way = (into) => {
    // What a browser calls a file may be a folder, which nobody can read.
    if (file && (entry === null || entry.isFile)) into.push({ name: file.name, file });
    return Promise.resolve();
  };
  return [byHandle, byEntry, byFile];
}

async function firstThatLeads(ways: readonly Way[]): Promise<readonly IncomingFile[]> {
  for (const way of ways) {
    const found: IncomingFile[] = [];
    try {
      await way(found);
      return found;
    } catch {
      // The next way may lead there.
    }
  }
  return [];
}

/** Everything that was dropped, folders with all they hold. Has to be called while the event is handled. */
export async function droppedFiles({ items }: DataTransfer): Promise<readonly IncomingFile[]> {
  const dropped = [...items].filter(({ kind }) => kind === "file").map(waysTo);
  const found: IncomingFile[] = [];
  for (const ways of dropped) found.push(...(await firstThatLeads(ways)));
  return found;
}
