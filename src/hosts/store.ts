/** What is kept apart from one another; a name is never reused for something else. */
export type Collection = "settings" | "past-sheets" | "own-library" | "batches" | "lessons";

/**
 * What belongs to the user, not to a workbook: values that survive a JSON round trip, by key. What comes out was
 * written by some version of us: whoever reads it checks its shape.
 */
export interface Store {
  /** False where the browser keeps nothing (a page opened from a disk): all is gone when the page closes, and that is said. */
  readonly lasting: boolean;
  readonly keys: (from: Collection) => Promise<readonly string[]>;
  /** Undefined when there is nothing under the key. */
  readonly read: (from: Collection, key: string) => Promise<unknown>;
  /** The values under some keys, in their order; one question instead of many. */
  readonly readAll: (from: Collection, keys: readonly string[]) => Promise<readonly unknown[]>;
  readonly write: (to: Collection, key: string, value: unknown) => Promise<void>;
  /** Writes all of them or none. */
  readonly writeAll: (to: Collection, values: ReadonlyMap<string, unknown>) => Promise<void>;
  readonly remove: (from: Collection, key: string) => Promise<void>;
}
