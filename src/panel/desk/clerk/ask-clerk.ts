import type { Batch, CheckedFile, LastRound } from "../batch/batch";
import { breathe } from "../../../hosts/breathe";
import type { Desk } from "../session/desk";
import type { Clerk, ClerkOrder, ClerkReply } from "./clerk";

/** What the clerk is told last, and when it knows. */
interface Told {
  readonly files: ReadonlyMap<string, CheckedFile>;
  readonly last: LastRound | null;
  readonly known: Promise<void>;
}

const untold: Told = { files: new Map(), last: null, known: Promise.resolve() };

/** So many files go over at once: copying more would be felt. */
const piece = 100;

const told = new WeakMap<Clerk, Told>();

async function tellFiles(clerk: Clerk, before: Told["files"], files: Batch["files"]): Promise<void> {
  const removed = [...before.keys()].filter((name) => !files.has(name));
  clerk.tell({ kind: "files", changed: [], removed });
  const changed = [...files].filter(([name, file]) => before.get(name) !== file);
  for (let from = 0; from < changed.length; from += piece) {
    const some = changed.slice(from, from + piece);
    clerk.tell({
      kind: "files",
      changed: some.map(([name, { records }]) => [name, records] as const),
      removed: [],
    });
    await breathe();
  }
}

async function tellLast(clerk: Clerk, last: LastRound | null): Promise<void> {
  const records = last?.records ?? [];
  for (let from = 0; from === 0 || from < records.length; from += piece) {
    clerk.tell({ kind: "last", records: records.slice(from, from + piece), first: from === 0 });
    await breathe();
  }
}

/** The clerk at work; one that did not come, or is gone, is called anew the next time. */
async function clerkOf(desk: Desk): Promise<Clerk> {
  const { work, services } = desk;
  const called = (work.clerk ??= services.loadClerk());
  try {
    const clerk = await called;
    if (clerk.isGone?.() !== true) return clerk;
    if (work.clerk === called) work.clerk = undefined;
    return await clerkOf(desk);
  } catch (error) {
    if (work.clerk === called) work.clerk = undefined;
    throw error;
  }
}

/** Tells the clerk what is new of a batch, behind what it is still being told: it would be asked about half of it. */
function tellBatch(clerk: Clerk, { files, last }: Batch): Promise<void> {
  const before = told.get(clerk) ?? untold;
  const known = before.known.then(async () => {
    await tellFiles(clerk, before.files, files);
    if (before.last !== last) await tellLast(clerk, last);
  });
  told.set(clerk, { files, last, known });
  return known;
}

/** Asks the clerk about the batch as it is now; what it does not know yet it is told first. */
export async function askClerk(desk: Desk, batch: Batch, order: ClerkOrder): Promise<ClerkReply> {
  const clerk = await clerkOf(desk);
  await tellBatch(clerk, batch);
  const { opinions, projects, settings } = batch;
  const { depth, date } = settings;
  return clerk.ask(order, { depth, date, opinions, projects: projects?.projects ?? null });
}
