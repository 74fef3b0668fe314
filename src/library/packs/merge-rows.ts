import type { PackRow } from "./pack-schema";
import type { FamilyFinder } from "../families";
import { readPackRows } from "./read-pack";

/** An indicator that both sides have with different content. */
interface Conflict {
  readonly name: string;
  /** Targets as they are written; "" for none. */
  readonly old: string;
  readonly fresh: string;
}

/** What rows bring to a pack that is there already. */
export interface Merge {
  readonly added: number;
  readonly same: number;
  readonly conflicts: readonly Conflict[];
  readonly keepOld: readonly PackRow[];
  readonly keepFresh: readonly PackRow[];
}

/** Rows by what they are the same by: kind and name. */
function byIdentity(rows: readonly PackRow[], families: FamilyFinder): ReadonlyMap<string, PackRow> {
  const read = readPackRows(rows, "", families);
  return new Map(
    read.entries
      .map(({ id }, at) => [id, read.rows[at]] as const)
      .flatMap(([id, row]) => (row ? [[id, row]] : [])),
  );
}

const targetOf = ({ operator = "", target = "", unit = "" }: PackRow): string =>
  `${/^[≥≤=><]/.test(target) ? "" : operator}${target}${target.endsWith(unit) ? "" : unit}`;

/** Puts rows into a pack, both ways: where both have an indicator, what is there stays, or the new one takes its place. */
export function mergeRows(old: readonly PackRow[], fresh: readonly PackRow[], families: FamilyFinder): Merge {
  const before = byIdentity(old, families);
  const after = byIdentity(fresh, families);
  const both = [...after].flatMap(([id, row]) => {
    const was = before.get(id);
    return was ? [{ was, row }] : [];
  });
  const conflicts = both
    .filter(({ was, row }) => targetOf(was) !== targetOf(row))
    .map(({ was, row }) => ({ name: row.name, old: targetOf(was), fresh: targetOf(row) }));
  return {
    added: after.size - both.length,
    same: both.length - conflicts.length,
    conflicts,
    keepOld: [...new Map([...after, ...before]).values()],
    keepFresh: [...new Map([...before, ...after]).values()],
  };
}
