/** Something we rely on in a program: how it is observed, and what we expect. Observations are plain data. */
interface Comparison {
  readonly name: string;
  readonly observe: () => Promise<unknown>;
  readonly expected: unknown;
}

export interface CheckResult {
  readonly name: string;
  readonly isAsExpected: boolean;
  readonly observed: unknown;
  readonly expected: unknown;
  readonly milliseconds: number;
}

/** Observes one thing after the other and compares it with what we expect; `onResult` hears of each as it is done. */
export async function compareAll(
  comparisons: readonly Comparison[],
  onResult: (result: CheckResult) => void,
  now: () => number,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const { name, observe, expected } of comparisons) {
    const began = now();
    const observed = await observe();
    const isAsExpected = JSON.stringify(observed) === JSON.stringify(expected);
    const result = { name, isAsExpected, observed, expected, milliseconds: Math.round(now() - began) };
    results.push(result);
    onResult(result);
  }
  return results;
}
