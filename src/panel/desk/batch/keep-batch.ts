import { z } from "zod";
import type { Store } from "../../../hosts/store";
import type { Opinion } from "../../../portfolio/opinion/opinion";
import { readOpinion } from "../../../portfolio/opinion/read-opinion";
import { recordLine } from "../../../portfolio/record/merge-records";
import { readRecord } from "../../../portfolio/record/read-record";
import { depthIds } from "../../../portfolio/triage/depth";
import { breathe } from "../../../hosts/breathe";
import type { KeptBatch } from "../session/desk-state";
import { emptyBatch, type Batch, type CheckedFile, type FileMark } from "./batch";

/**
 * Where a batch lies in the store: its head under its id, and beside it a value for each file, each opinion, the list of
 * projects and each file of the last round, so that what changes is written alone.
 */
const headKey = (id: string): string => `${id}/head`;
const fileKey = (id: string, name: string): string => `${id}/file/${name}`;
const opinionKey = (id: string, key: string): string => `${id}/opinion/${key}`;
const projectsKey = (id: string): string => `${id}/projects`;
const lastKey = (id: string, piece: number): string => `${id}/last/${piece}`;
const lastPiece = 100;
/** A store in memory answers at once: reading it in one go would be felt. */
const piece = 50;

const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const head = z.object({
  name: z.string(),
  depth: z.enum(depthIds),
  date,
  last: z.object({ name: z.string(), records: z.number() }).nullable(),
});
const checkedFile = z.object({
  mark: z.object({ size: z.number(), modified: z.number() }),
  lines: z.array(z.string()),
});
const projects = z.object({
  name: z.string(),
  projects: z.array(
    z.object({
      sheet: z.string(),
      row: z.number(),
      unit: z.string(),
      department: z.string().exactOptional(),
      project: z.string(),
      approved: z.number().nullable(),
    }),
  ),
});
const lines = z.array(z.string());

/** Writes down what the batch is, without its files and opinions. */
export async function keepHead(store: Store, { id, settings, last }: Batch): Promise<void> {
  const value: z.infer<typeof head> = {
    ...settings,
    last: last && { name: last.name, records: last.records.length },
  };
  await store.write("batches", headKey(id), value);
}

/** What came of a file, in the lines it was told in. */
export interface ToldFile {
  readonly mark: FileMark;
  readonly lines: readonly string[];
}

/** A list in pieces of at most so many. */
function* pieces<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Writes down what came of some files; hundreds in one go would be felt. */
export async function keepFiles(
  store: Store,
  id: string,
  files: ReadonlyMap<string, ToldFile>,
): Promise<void> {
  for (const some of pieces([...files], piece)) {
    await breathe();
    const values = some.map(([name, { mark, lines: own }]): [string, z.infer<typeof checkedFile>] => [
      fileKey(id, name),
      { mark, lines: [...own] },
    ]);
    await store.writeAll("batches", new Map(values));
  }
}

/** Writes down a batch that came whole, and leaves the page time between its files. */
export async function keepWhole(store: Store, batch: Batch): Promise<void> {
  await keepHead(store, batch);
  for (const some of pieces([...batch.files], piece)) {
    const told = some.map(
      ([name, { mark, records: own }]) => [name, { mark, lines: own.map(recordLine) }] as const,
    );
    await keepFiles(store, batch.id, new Map(told));
  }
  for (const opinion of batch.opinions.values()) await keepOpinion(store, batch.id, opinion);
}

/** Writes down what the reviewer says of a form. */
export async function keepOpinion(store: Store, id: string, one: Opinion): Promise<void> {
  await store.write("batches", opinionKey(id, one.key), one);
}

/** Writes down the list of projects. */
export async function keepProjects(store: Store, { id, projects: given }: Batch): Promise<void> {
  if (given) await store.write("batches", projectsKey(id), given);
  else await store.remove("batches", projectsKey(id));
}

/** Writes down the last round. */
export async function keepLast(store: Store, batch: Batch): Promise<void> {
  let number = 0;
  for (const some of pieces(batch.last?.records ?? [], lastPiece)) {
    await store.write("batches", lastKey(batch.id, number++), some.map(recordLine));
    await breathe();
  }
  await keepHead(store, batch);
}

/** How many files each batch has: its head does not tell while files are checked, nor behind a run that was broken off. */
function fileCounts(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const [id = "", part] = key.split("/", 2);
    if (part === "file") counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The batches in the store, the newest first. */
export async function listBatches(store: Store): Promise<readonly KeptBatch[]> {
  const keys = await store.keys("batches");
  const counts = fileCounts(keys);
  const found: KeptBatch[] = [];
  for (const key of keys.filter((one) => one.endsWith("/head"))) {
    const read = head.safeParse(await store.read("batches", key));
    const id = key.slice(0, -"/head".length);
    if (read.success && !id.includes("/"))
      found.push({ id, name: read.data.name, date: read.data.date, files: counts.get(id) ?? 0 });
  }
  return found.toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

async function readLast(store: Store, id: string, count: number): Promise<readonly string[]> {
  const all: string[] = [];
  for (let piece = 0; piece * lastPiece < count; piece++) {
    const read = lines.safeParse(await store.read("batches", lastKey(id, piece)));
    await breathe();
    all.push(...(read.success ? read.data : []));
  }
  return all;
}

function records(texts: readonly string[]): CheckedFile["records"] {
  return texts.flatMap((text) => readRecord(text) ?? []);
}

async function readParts(
  store: Store,
  id: string,
): Promise<{ readonly files: Map<string, CheckedFile>; readonly opinions: Map<string, Opinion> }> {
  const files = new Map<string, CheckedFile>();
  const opinions = new Map<string, Opinion>();
  const [filePrefix, opinionPrefix] = [fileKey(id, ""), opinionKey(id, "")];
  const keys = await store.keys("batches");
  const fileKeys = keys.filter((key) => key.startsWith(filePrefix));
  for (const some of pieces(fileKeys, piece)) {
    const values = await store.readAll("batches", some);
    for (const [index, key] of some.entries()) {
      const read = checkedFile.safeParse(values[index]);
      if (!read.success) continue;
      files.set(key.slice(filePrefix.length), { mark: read.data.mark, records: records(read.data.lines) });
    }
    await breathe();
  }
  const opinionKeys = keys.filter((key) => key.startsWith(opinionPrefix));
  for (const value of await store.readAll("batches", opinionKeys)) {
    const read = readOpinion(value);
    if (read) opinions.set(read.key, read);
  }
  return { files, opinions };
}

/** Reads a batch back; undefined where nothing of it is left. */
export async function readBatch(store: Store, id: string): Promise<Batch | undefined> {
  const read = head.safeParse(await store.read("batches", headKey(id)));
  if (!read.success) return undefined;
  const { name, depth, date: on, last } = read.data;
  const given = projects.safeParse(await store.read("batches", projectsKey(id)));
  const before = last && records(await readLast(store, id, last.records));
  return {
    ...emptyBatch(id, { name, depth, date: on }),
    ...(await readParts(store, id)),
    projects: given.success ? given.data : null,
    last: last && before && { name: last.name, records: before.filter((record) => record.type === "form") },
  };
}

/** Takes a batch out of the store. */
export async function removeBatch(store: Store, id: string): Promise<void> {
  // The head first: whatever happens then, no half of a batch is offered.
  await store.remove("batches", headKey(id));
  for (const key of await store.keys("batches"))
    if (key.startsWith(`${id}/`)) await store.remove("batches", key);
}
