import { z } from "zod";
import type { Store } from "../../hosts/store";
import { jsonOf } from "../../lessons/json";

export const largestCount = 100_000;
export const longestName = 40;

const count = z.int().min(0).max(largestCount);

const resultSchema = z.strictObject({
  format: z.literal("biaochi-result"),
  name: z.string().min(1).max(longestName),
  lesson: z.string().min(1).max(200),
  found: count,
  of: count,
  misses: count,
  seconds: count,
});

/** One trainee's result in one lesson, as it is passed on in a file. */
export type TraineeResult = Omit<z.infer<typeof resultSchema>, "format">;

/** The text of a result file. */
export function resultText(result: TraineeResult): string {
  return JSON.stringify({ format: "biaochi-result", ...result });
}

/** A result file read; null when it is none. */
export function readResult(text: string): TraineeResult | null {
  const read = resultSchema.safeParse(jsonOf(text));
  if (!read.success) return null;
  const { name, lesson, found, of, misses, seconds } = read.data;
  return { name, lesson, found, of, misses, seconds };
}

const key = "class";

/** The class kept on this machine. */
export async function readClass(store: Store): Promise<readonly TraineeResult[]> {
  const kept = await store.read("lessons", key);
  return Array.isArray(kept) ? kept.flatMap((each: unknown) => readResult(String(each)) ?? []) : [];
}

export async function keepClass(store: Store, results: readonly TraineeResult[]): Promise<void> {
  await store.write("lessons", key, results.map(resultText));
}

/** Results with more; a trainee's later result in a lesson takes the place of the earlier one. */
export function withResults(
  results: readonly TraineeResult[],
  more: readonly TraineeResult[],
): readonly TraineeResult[] {
  const same = (a: TraineeResult, b: TraineeResult): boolean => a.name === b.name && a.lesson === b.lesson;
  return [...results.filter((old) => !more.some((fresh) => same(fresh, old))), ...more];
}

/** One trainee over all lessons. */
export interface TraineeLine {
  readonly name: string;
  readonly found: number;
  readonly of: number;
  readonly misses: number;
  readonly seconds: number;
}

/** The class from the most faults found to the fewest; among equals fewer misses, then less time, come first. */
export function classLines(results: readonly TraineeResult[]): readonly TraineeLine[] {
  const names = [...new Set(results.map(({ name }) => name))];
  const lines = names.map((name) => {
    const own = results.filter((result) => result.name === name);
    const sum = (of: "found" | "of" | "misses" | "seconds"): number =>
      own.reduce((total, result) => total + result[of], 0);
    return { name, found: sum("found"), of: sum("of"), misses: sum("misses"), seconds: sum("seconds") };
  });
  return lines.sort((a, b) => b.found - a.found || a.misses - b.misses || a.seconds - b.seconds);
}
