import type { LessonRun } from "../../lessons/run";
import type { Store } from "../../hosts/store";

/** What is kept of a lesson that was worked through. */
export interface LessonResult {
  readonly found: number;
  readonly of: number;
  readonly misses: number;
  readonly seconds: number;
}

/** Results by the lesson's id. */
export type Progress = Readonly<Record<string, LessonResult>>;

const key = "progress";

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function isResult(value: unknown): value is LessonResult {
  if (typeof value !== "object" || value === null) return false;
  const { found, of, misses, seconds } = value as Partial<Record<keyof LessonResult, unknown>>;
  return [found, of, misses, seconds].every(isCount);
}

/** The progress kept on this machine; what cannot be read is left out. */
export async function readProgress(store: Store): Promise<Progress> {
  const kept = await store.read("lessons", key);
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, LessonResult] => isResult(entry[1])),
  );
}

export async function keepProgress(store: Store, progress: Progress): Promise<void> {
  await store.write("lessons", key, progress);
}

/** The result of a lesson as far as it has come. */
export function resultOf({ found, lesson, misses }: LessonRun, seconds: number): LessonResult {
  return { found: found.length, of: lesson.faults.length, misses, seconds };
}
