import { readFileSync } from "node:fs";
import type { Grid } from "../../src/sheet/grid";
import type { Input } from "./rounds";

/** A sheet as JSON: sets become lists, what JSON cannot say becomes a word. */
function toPlain(_key: string, value: unknown): unknown {
  if (value instanceof Set) return { set: [...(value as ReadonlySet<unknown>)] };
  return typeof value === "number" && !Number.isFinite(value) ? { figure: String(value) } : value;
}

function fromPlain(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("set" in value && Array.isArray(value.set)) return new Set<unknown>(value.set);
  return "figure" in value && typeof value.figure === "string" ? Number(value.figure) : value;
}

/** The name an input is kept under, and its bytes there. */
export function kept(input: Input, name: string): { readonly file: string; readonly bytes: Uint8Array } {
  if (input.kind === "file") return { file: `${name}.bin`, bytes: input.bytes };
  return { file: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(input.grids, toPlain)) };
}

/** An input of the corpus. */
export function readKept(file: string): Input {
  const bytes = new Uint8Array(readFileSync(file));
  if (file.endsWith(".bin")) return { kind: "file", bytes };
  const grids = JSON.parse(new TextDecoder().decode(bytes), fromPlain) as readonly (Grid & {
    rows: (Grid["rows"][number] | null)[];
  })[];
  // JSON has no undefined: what is empty came back as null.
  const cells = (row: Grid["rows"][number] | null): Grid["rows"][number] =>
    row ? Array.from(row, (cell) => cell ?? undefined) : undefined;
  return { kind: "grids", grids: grids.map((grid) => ({ ...grid, rows: grid.rows.map(cells) })) };
}
