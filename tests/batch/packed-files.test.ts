import { expect, test } from "vitest";
import { packTasks, unpackTasks, type PackedTasks } from "../../src/batch/packed-files";
import type { ReviewTask } from "../../src/batch/review-task";

const bytes = (length: number, fill: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(fill);

function taskOf(file: string, source: Blob): ReviewTask<Blob> {
  return { file, source, settings: {} };
}

/** Counts how often it is read, and fails as a browser does where what is read touches a byte that is no longer there. */
class Watched extends Blob {
  readonly reads: [number, number][] = [];
  constructor(
    private readonly whole: Uint8Array<ArrayBuffer>,
    private readonly gone = -1,
  ) {
    super([whole]);
  }
  override slice(from = 0, to = this.size): Blob {
    this.reads.push([from, to]);
    const piece = new Blob([this.whole.subarray(from, to)]);
    if (from <= this.gone && this.gone < to)
      piece.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
    return piece;
  }
}

function unpackedOf(files: Watched, sizes: readonly number[]) {
  const tasks = sizes.map((source, index) => ({ file: `${index}.xlsx`, source, settings: {} }));
  return unpackTasks({ files, tasks });
}

test("files go over in one piece and come out as they were, in one reading", async () => {
  const sources = [bytes(3, 1), bytes(1, 0), bytes(5, 2)];
  const [packed, ...more] = packTasks(sources.map((one, index) => taskOf(`${index}.xlsx`, new Blob([one]))));
  expect(more).toEqual([]);
  const whole = new Uint8Array((await packed?.files.arrayBuffer()) ?? new ArrayBuffer(0));
  const files = new Watched(whole);
  const tasks = unpackTasks({ ...(packed as PackedTasks), files });
  expect(tasks.map(({ file, source }) => [file, source.size])).toEqual([
    ["0.xlsx", 3],
    ["1.xlsx", 1],
    ["2.xlsx", 5],
  ]);
  expect(await Promise.all(tasks.map(({ source }) => source.read()))).toEqual(sources);
  expect(files.reads).toEqual([[0, 9]]);
});

test("a file that is gone takes no other with it", async () => {
  const tasks = unpackedOf(new Watched(bytes(9, 7), 4), [3, 3, 3]);
  const read = await Promise.allSettled(tasks.map(({ source }) => source.read()));
  expect(read.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(read[2]).toMatchObject({ value: bytes(3, 7) });
});

test("a large file is read alone, and not at all before it is asked for", async () => {
  const large = 5 << 20;
  const files = new Watched(bytes(large + 4, 1));
  const tasks = unpackedOf(files, [2, large, 2]);
  await tasks[0]?.source.read();
  expect(files.reads).toEqual([[0, 2]]);
  expect((await tasks[2]?.source.read())?.length).toBe(2);
  expect(files.reads).toEqual([
    [0, 2],
    [large + 2, large + 4],
  ]);
});

test("files of which one is being changed just now go over each on its own", () => {
  const sizes = [4, 6, 6];
  const changing = new Blob([bytes(4, 1)]);
  Object.defineProperty(changing, "size", { get: () => sizes.shift() });
  const packed = packTasks([taskOf("a.xlsx", new Blob([bytes(2, 1)])), taskOf("b.xlsx", changing)]);
  expect(packed.map(({ tasks }) => tasks.map(({ file }) => file))).toEqual([["a.xlsx"], ["b.xlsx"]]);
});

test("a file that is gone is not taken for an empty one", async () => {
  const gone = new Blob([]);
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  const packed = packTasks([taskOf("a.xlsx", new Blob([bytes(2, 1)])), taskOf("b.xlsx", gone)]);
  const read = await Promise.allSettled(packed.flatMap(unpackTasks).map(({ source }) => source.read()));
  expect(read.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
});
