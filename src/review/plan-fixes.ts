import { toA1 } from "../sheet/address";
import { cellEditsOf, type CellEdit, type Change } from "../sheet/change";
import { cellAt, type Cell, type CellValue, type Grid } from "../sheet/grid";
import type { FixDraft } from "../rules/rule";
import { shareOf } from "../values/share";
import type { Fix, FormReview, ReviewFinding } from "./review";
import { showsPercent } from "../sheet/percent-format";

/** A percent cell holds a share: 86.2% goes into it as 0.862, and so do 86.2 points. */
function asHeld(to: CellValue, cell: Cell | undefined): CellValue {
  const percent = /^(-?\d+(?:\.\d+)?)%?$/.exec(String(to))?.[1];
  const isShare = typeof cell?.value === "number" && showsPercent(cell);
  return isShare && percent !== undefined ? shareOf(Number(percent)) : to;
}

/** A draft with what stands in its cells now; undefined where one of them is computed. */
export function toFix(grid: Grid, draft: FixDraft): Fix | undefined {
  const cells: CellEdit[] = [];
  for (const { at, to } of draft.cells) {
    const cell = cellAt(grid, at.row, at.col);
    if (cell?.formula !== undefined) return undefined;
    const was = cell?.value ?? null;
    const held = asHeld(to, cell);
    if (was !== held) cells.push({ at, was, to: held });
  }
  if (cells.length === 0) return undefined;
  const { title, kind } = draft;
  return { title, kind, change: { title, edits: [{ kind: "set-cells", sheet: grid.sheet, cells }] } };
}

/** What the safe fixes together are called. */
export const safeTitle = "安全修复";

/** Which fixes to take: the safe ones, or the first fix of every finding. */
export type FixChoice = "safe" | "all";

/** Which fix to take of a finding. */
type Pick = (finding: ReviewFinding) => Fix | undefined;

/** The fix of a finding that offers one; of several one is to be chosen, and not by us. */
export function onlyFix({ fixes }: ReviewFinding): Fix | undefined {
  return fixes.length === 1 ? fixes[0] : undefined;
}

function planOf(findings: readonly ReviewFinding[], pick: Pick, title: string): Change {
  const taken = new Set<string>();
  const bySheet = new Map<string, CellEdit[]>();
  for (const finding of findings) {
    const fix = pick(finding);
    const edits = fix ? cellEditsOf(fix.change, finding.sheet) : [];
    const keys = edits.map(({ at }) => `${finding.sheet}!${toA1(at)}`);
    if (keys.length === 0 || keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    bySheet.set(finding.sheet, [...(bySheet.get(finding.sheet) ?? []), ...edits]);
  }
  const edits = [...bySheet].map(([sheet, cells]) => ({ kind: "set-cells" as const, sheet, cells }));
  return { title, edits };
}

/**
 * One change out of many fixes, in the order of the findings. A cell is written once: what a later fix wants of it is
 * left for the next review.
 */
export function planFixes(reviews: readonly FormReview[], choice: FixChoice): Change {
  const findings = reviews.flatMap((review) => review.findings);
  const pick: Pick = ({ fixes }) => fixes.find(({ kind }) => choice === "all" || kind === "safe");
  return planOf(findings, pick, choice === "safe" ? safeTitle : "全部修复");
}

/** The fix of every finding of one rule as one change, named after the rule: fifteen rows are one step. */
export function planFixesOfRule(findings: readonly ReviewFinding[], title: string): Change {
  const change = planOf(findings, onlyFix, "");
  return { ...change, title: `${title}（${cellEditsOf(change).length} 格）` };
}
