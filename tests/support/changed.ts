import { applyChange } from "../../src/sheet/apply-change";
import type { Change } from "../../src/sheet/change";
import type { Grid } from "../../src/sheet/grid";

/** One sheet after a change that must be possible. */
export function changed(grid: Grid, change: Change): Grid {
  const step = applyChange([grid], change);
  const after = step.ok ? step.grids[0] : undefined;
  if (!after) throw new Error("the change cannot be made");
  return after;
}
