import { z } from "zod";
import type { Store } from "../../hosts/store";
import type { Lesson } from "../../lessons/lesson";
import { startRun, type LessonRun } from "../../lessons/run";
import { doWithout } from "../session/do-without";

const count = z.int().nonnegative();
const faultList = z.array(count);

const leftRunSchema = z.object({
  /** The faults as they were: a lesson that was changed since begins anew. */
  faults: z.string(),
  found: faultList,
  revealed: faultList,
  mended: faultList,
  hinted: faultList,
  misses: count,
  seconds: count,
});

/** A lesson that was left half-way, as it is kept. */
export type LeftRun = z.infer<typeof leftRunSchema>;

/** The lessons left half-way, by their ids; null until they were asked for. */
export type LeftRuns = Readonly<Record<string, LeftRun>> | null;

const key = "left-runs";

/** What of it no version of us has written is passed over. */
async function read(store: Store): Promise<LeftRuns> {
  const kept = await doWithout(store.read("lessons", key));
  const runs = Object.entries(typeof kept === "object" && kept !== null ? kept : {});
  return Object.fromEntries(
    runs.flatMap(([id, run]) => {
      const { data } = leftRunSchema.safeParse(run);
      return data ? [[id, data]] : [];
    }),
  );
}

/** Where they are kept. */
export const leftRunsPlace = {
  none: null as LeftRuns,
  read,
  write: (store: Store, runs: LeftRuns): Promise<void> => store.write("lessons", key, runs),
};

const nameOf = ({ faults }: Lesson): string => JSON.stringify(faults.map(({ rule, cells }) => [rule, cells]));

/** A lesson as far as it has come, to be kept; undefined where nothing was done yet. */
export function leftRunOf(run: LessonRun, seconds: number): LeftRun | undefined {
  const { lesson, found, revealed, mended, hinted, misses } = run;
  if (misses === 0 && hinted.length + revealed.length === 0) return undefined;
  const lists = { found: [...found], revealed: [...revealed], mended: [...mended], hinted: [...hinted] };
  return { faults: nameOf(lesson), ...lists, misses, seconds };
}

/** Where a lesson goes on: where it was left, or at its beginning. */
export function resumeRun(lesson: Lesson, left: LeftRun | undefined): { run: LessonRun; seconds: number } {
  const start = startRun(lesson);
  if (left?.faults !== nameOf(lesson)) return { run: start, seconds: 0 };
  const { found, revealed, mended, hinted, misses, seconds } = left;
  return { run: { ...start, found, revealed, mended, hinted, misses }, seconds };
}
