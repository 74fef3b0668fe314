function numberIn(custom: unknown, key: string): number | undefined {
  const value: unknown = typeof custom === "object" && custom !== null ? Reflect.get(custom, key) : undefined;
  return typeof value === "number" ? value : undefined;
}

/**
 * The place in the file that a row or column was given when it was opened; undefined when it was made since. It stands in
 * the free place that Univer leaves for such things, and moves with the row through every command and its undo.
 */
export function originOf(item: { readonly custom?: unknown } | undefined): number | undefined {
  return numberIn(item?.custom, "origin");
}

/** The height that the file gives a row, in pixels; it moves with the row as its place does. */
export function leastHeightOf(item: { readonly custom?: unknown } | undefined): number | undefined {
  return numberIn(item?.custom, "least");
}

const prefix = "sheet-";

/** The identity of the sheet that stood at a place in the file. */
export function sheetId(index: number): string {
  return `${prefix}${index}`;
}

/** Where a sheet stood in the file; undefined when it was added since. */
export function sheetOrigin(id: string): number | undefined {
  const index = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN;
  return Number.isInteger(index) ? index : undefined;
}
