import { applyChange, type Stale } from "../sheet/apply-change";
import type { Change } from "../sheet/change";
import { cellAt, type Grid } from "../sheet/grid";
import type { HostFailure } from "./sheet-host";

/** A computed cell is never written into; whatever else is not as expected has changed. */
export function failureOfStale(grids: readonly Grid[], { sheet, at }: Stale): HostFailure {
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  const isComputed = at !== null && grid !== undefined && cellAt(grid, at.row, at.col)?.formula !== undefined;
  return isComputed ? "unsupported" : "changed-since-read";
}

/** Why a change cannot be made in these sheets; undefined when all of it can. */
export function obstacleTo(grids: readonly Grid[], change: Change): HostFailure | undefined {
  const isProtected = (name: string): boolean => grids.some((grid) => grid.sheet === name && grid.protected);
  if (change.edits.some(({ sheet }) => isProtected(sheet))) return "protected";
  const after = applyChange(grids, change);
  return after.ok ? undefined : failureOfStale(grids, after.stale);
}
