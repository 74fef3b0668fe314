/** Sets as lists, keys in order, so that equal things have equal texts. */
function plain(value: unknown): unknown {
  if (value instanceof Set) return [...(value as Set<unknown>)].sort();
  // A row ends with its last cell, whether what follows is written down or not.
  if (Array.isArray(value)) {
    const items = Array.from(value as unknown[], (item) => plain(item ?? null));
    return items.slice(0, items.findLastIndex((item) => item !== null) + 1);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, plain(part)]),
  );
}

/** Throws where two values are not equal. No test framework is needed, so that a browser can run it, too. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(plain(actual)), JSON.stringify(plain(expected))];
  if (one !== other) throw new Error(`${what}\n  is:        ${one}\n  should be: ${other}`);
}

/** Waits until something is the case; throws when it does not become so. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const patience = 5000;
  const step = 10;
  for (let waited = 0; !isSo(); waited += step) {
    if (waited > patience) throw new Error(`${what}: did not happen`);
    await new Promise((resolve) => setTimeout(resolve, step));
  }
}

/** Long enough for an event that must not come. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
