import type { ReviewTask } from "./review-task";

/**
 * Tasks on their way to a worker, with their files in one piece: handing over a file, and reading one, costs a browser more
 * than what most of them hold. The source of a task is the size of its file.
 */
export interface PackedTasks {
  readonly files: Blob;
  readonly tasks: readonly ReviewTask<number>[];
}

/** A file as a worker gets it: its size in bytes, and how it is read, which fails where it was moved or changed meanwhile. */
export interface FileToRead {
  readonly size: number;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Files that come to so many bytes are read in one go. */
const mostAtOnce = 4 << 20;

function alone({ source, ...task }: ReviewTask<Blob>): PackedTasks {
  return { files: source, tasks: [{ ...task, source: source.size }] };
}

/**
 * Packs the files of some tasks; each on its own where one is being changed just now, and nobody knows where the next begins,
 * or where one is gone: in a piece it would be taken for an empty file, on its own it cannot be read.
 */
export function packTasks(tasks: readonly ReviewTask<Blob>[]): readonly PackedTasks[] {
  const files = new Blob(tasks.map(({ source }) => source));
  const sized = tasks.map((task) => ({ ...task, source: task.source.size }));
  const size = sized.reduce((sum, { source }) => sum + source, 0);
  const isSound = size === files.size && sized.every(({ source }) => source > 0);
  return isSound ? [{ files, tasks: sized }] : tasks.map(alone);
}

/** A part of a piece, in bytes. */
interface Part {
  readonly from: number;
  to: number;
}

/** Files that are read in one go when the first of them is asked for. */
interface Stretch extends Part {
  bytes?: Promise<ArrayBuffer>;
}

/** A file that cannot be read keeps its neighbours from being read with it: then each is read on its own. */
async function readPart(files: Blob, { from, to }: Part, stretch: Stretch): Promise<Uint8Array<ArrayBuffer>> {
  stretch.bytes ??= files.slice(stretch.from, stretch.to).arrayBuffer();
  try {
    return new Uint8Array(await stretch.bytes, from - stretch.from, to - from);
  } catch {
    return new Uint8Array(await files.slice(from, to).arrayBuffer());
  }
}

/** The tasks as they were, with files to be read. */
export function unpackTasks({ files, tasks }: PackedTasks): readonly ReviewTask<FileToRead>[] {
  const [only] = tasks;
  if (only && tasks.length === 1) {
    const read = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await files.arrayBuffer());
    return [{ ...only, source: { size: files.size, read } }];
  }
  let stretch: Stretch = { from: 0, to: 0 };
  return tasks.map((task) => {
    const size = task.source;
    const own = { from: stretch.to, to: stretch.to + size };
    if (own.to - stretch.from > mostAtOnce) stretch = { ...own };
    stretch.to = own.to;
    const together = stretch;
    return { ...task, source: { size, read: () => readPart(files, own, together) } };
  });
}
