import type { Batch, FileMark } from "./batch";
import { breathe } from "../../../hosts/breathe";
import type { IncomingFile } from "../intake/incoming-files";

export function markOf({ size, lastModified }: File): FileMark {
  return { size, modified: lastModified };
}

function isSame(one: FileMark, other: FileMark): boolean {
  return one.size === other.size && one.modified === other.modified;
}

const numbered = (name: string, count: number): string => name.replace(/(?=\.[^.]*$)/, `（${count}）`);

/** Files of one load that share a name come from different folders: the later ones are numbered. */
function withOwnNames(files: readonly IncomingFile[]): readonly IncomingFile[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return files.map(({ name, file }) => {
    let count = (counts.get(name) ?? 0) + 1;
    let own = count === 1 ? name : numbered(name, count);
    while (taken.has(own)) own = numbered(name, ++count);
    counts.set(name, count);
    taken.add(own);
    return { name: own, file };
  });
}

const piece = 50;

/** Asks for the marks of files that may be known. The browser then looks at the disk and keeps them: thousands in one go would be felt. */
export async function lookAtFiles(batch: Batch | null, files: readonly IncomingFile[]): Promise<void> {
  const maybeKnown = files.filter(({ name }) => batch?.files.has(name));
  for (const [index, { file }] of maybeKnown.entries()) {
    if (index % piece === 0) await breathe();
    markOf(file);
  }
}

/** What is to be done with files that were put in. */
export interface FilePlan {
  /** To be read and checked: new ones, and those that changed since. */
  readonly todo: readonly IncomingFile[];
  /** Known already with the same content: nothing is done twice. */
  readonly known: readonly IncomingFile[];
  /** Names among the first that other contents stood under: the mended file, or one of another unit. */
  readonly replaced: readonly string[];
}

/** Tells files that were checked already from those that were not. */
export function planFiles({ files }: Pick<Batch, "files">, incoming: readonly IncomingFile[]): FilePlan {
  const named = withOwnNames(incoming);
  const isKnown = ({ name, file }: IncomingFile): boolean => {
    const before = files.get(name);
    return before !== undefined && isSame(before.mark, markOf(file));
  };
  const todo = named.filter((one) => !isKnown(one));
  // What came with results of another run was never put in here.
  const isReplaced = (name: string): boolean => (files.get(name)?.mark.size ?? -1) >= 0;
  const replaced = todo.map(({ name }) => name).filter(isReplaced);
  return { todo, known: named.filter(isKnown), replaced };
}
