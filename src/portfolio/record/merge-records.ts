import type { DeskRecord } from "./record";

/** By code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of a batch: by file, then by the form's place in it. */
export function compareRecords(a: DeskRecord, b: DeskRecord): number {
  return compareTexts(a.file, b.file) || a.index - b.index;
}

/** The line of a record in a batch's results. */
export function recordLine(record: DeskRecord): string {
  return JSON.stringify(record);
}

/**
 * Two sorted lists as one. Where both hold the same form, one of them stays: the same whichever came first, so that
 * merging is associative and needs no order.
 */
export function mergeRecords(
  one: readonly DeskRecord[],
  other: readonly DeskRecord[],
): readonly DeskRecord[] {
  const merged: DeskRecord[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [a, b] = [one[left], other[right]];
    if (a === undefined || b === undefined) return [...merged, ...one.slice(left), ...other.slice(right)];
    const order = compareRecords(a, b);
    if (order <= 0) left++;
    if (order >= 0) right++;
    merged.push(order === 0 ? preferred(a, b) : order < 0 ? a : b);
  }
}

/** Which of two records of the same form stays. */
export function preferred(a: DeskRecord, b: DeskRecord): DeskRecord {
  return compareTexts(recordLine(a), recordLine(b)) >= 0 ? a : b;
}
