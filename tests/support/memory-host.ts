import type { HostEvent, HostFailure, HostResult, SheetHost } from "../../src/hosts/sheet-host";
import type { SheetRange } from "../../src/sheet/address";
import { applyChange } from "../../src/sheet/apply-change";
import type { CellEdit, Change } from "../../src/sheet/change";
import type { Grid } from "../../src/sheet/grid";
import type { Mark } from "../../src/sheet/mark";
import { emptyMemo, type Memo } from "../../src/sheet/memo";

type Deed = "sheets" | "read" | "apply" | "select" | "mark" | "remember";

/** A host that keeps sheets in memory, tells what was asked of it, and can be made to fail. */
export interface MemoryHost extends SheetHost {
  readonly grids: () => readonly Grid[];
  readonly memo: () => Memo;
  readonly marks: () => readonly Mark[];
  readonly selection: () => SheetRange | null;
  readonly applied: () => readonly Change[];
  /** How often a sheet was read. */
  readonly reads: () => number;
  /** As if a user wrote into the sheet. */
  readonly type: (sheet: string, cells: readonly CellEdit[]) => void;
  /** As if a user selected a range. */
  readonly pick: (range: SheetRange) => void;
  readonly replace: (grids: readonly Grid[]) => void;
  /** As if a user gave a sheet another name: no program tells of it. */
  readonly rename: (sheet: string, to: string) => void;
  /** The deed fails until it is mended with null. */
  readonly fail: (deed: Deed, failure: HostFailure | null) => void;
}

const ok = { ok: true, value: undefined } as const;

export function memoryHost(
  sheets: readonly Grid[],
  given: { readonly memo?: Memo; readonly can?: Partial<SheetHost["can"]> } = {},
): MemoryHost {
  let grids = sheets;
  let memo = given.memo ?? emptyMemo;
  let marks: readonly Mark[] = [];
  let selection: SheetRange | null = null;
  let reads = 0;
  const applied: Change[] = [];
  const failures = new Map<Deed, HostFailure>();
  const watchers = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent): void => watchers.forEach((on) => on(event));
  const attempt = async <T>(deed: Deed, act: () => HostResult<T>): Promise<HostResult<T>> => {
    const failure = failures.get(deed);
    return failure === undefined ? act() : { ok: false, failure };
  };
  const write = (change: Change): HostResult<void> => {
    const step = applyChange(grids, change);
    if (!step.ok) return { ok: false, failure: "changed-since-read" };
    grids = step.grids;
    for (const { sheet } of change.edits) tell({ kind: "changed", sheet });
    return ok;
  };
  return {
    kind: "file",
    can: { write: true, select: true, watch: true, mark: true, ...given.can },
    sheets: () =>
      attempt("sheets", () => ({
        ok: true,
        value: grids.map((grid) => ({ ...grid, name: grid.sheet })),
      })),
    read: (sheet) =>
      attempt("read", () => {
        reads += 1;
        const grid = grids.find((candidate) => candidate.sheet === sheet);
        return grid ? { ok: true, value: grid } : { ok: false, failure: "changed-since-read" };
      }),
    apply: (change) =>
      attempt("apply", () => {
        const result = write(change);
        if (result.ok) applied.push(change);
        return result;
      }),
    select: (range) =>
      attempt("select", () => {
        if (grids.every(({ sheet }) => sheet !== range.sheet))
          return { ok: false, failure: "changed-since-read" };
        selection = range;
        tell({ kind: "selected", range });
        return ok;
      }),
    mark: (given) =>
      attempt("mark", () => {
        const isThere = ({ sheet }: Mark): boolean => grids.some((grid) => grid.sheet === sheet);
        if (!given.every(isThere)) return { ok: false, failure: "changed-since-read" };
        marks = given;
        return ok;
      }),
    watch(on) {
      watchers.add(on);
      return () => watchers.delete(on);
    },
    recall: async () => ({ ok: true, value: memo }),
    remember: (next) =>
      attempt("remember", () => {
        memo = next;
        return ok;
      }),
    grids: () => grids,
    memo: () => memo,
    marks: () => marks,
    selection: () => selection,
    applied: () => applied,
    reads: () => reads,
    type: (sheet, cells) => {
      write({ title: "", edits: [{ kind: "set-cells", sheet, cells }] });
    },
    pick: (range) => tell({ kind: "selected", range }),
    replace(next) {
      grids = next;
      tell({ kind: "sheets" });
    },
    rename(sheet, to) {
      grids = grids.map((grid) => (grid.sheet === sheet ? { ...grid, sheet: to } : grid));
    },
    fail(deed, failure) {
      if (failure === null) failures.delete(deed);
      else failures.set(deed, failure);
    },
  };
}
