import type { HostResult } from "../../hosts/sheet-host";
import { undoOf, type Change, type Edit } from "../../sheet/change";
import type { CellValue, Grid } from "../../sheet/grid";
import { compareAll, type CheckResult } from "../compare";
import { withScratch, withScratchBook, type Scratch } from "./scratch-sheet";

/** Something every host promises, observed over a form in a workbook that is thrown away. */
export interface WpsCheck {
  readonly name: string;
  readonly observe: (scratch: Scratch) => Promise<unknown>;
  readonly expected: unknown;
  /** True where only a program that calculates can answer. */
  readonly needsWps?: boolean;
}

/** What an answer holds, or its failure. */
export function answerOf<T, R>(result: HostResult<T>, look: (value: T) => R): R | string {
  return result.ok ? look(result.value) : result.failure;
}

/** Zero-based places with their values before and after, as an edit. */
export function setCells(
  sheet: string,
  ...cells: readonly (readonly [row: number, col: number, was: CellValue, to: CellValue])[]
): Edit {
  return {
    kind: "set-cells",
    sheet,
    cells: cells.map(([row, col, was, to]) => ({ at: { row, col }, was, to })),
  };
}

/** Applies edits, looks at the sheet, takes them back and looks again. */
export async function thereAndBack(
  { host, name }: Scratch,
  edits: readonly Edit[],
  look: (grid: Grid) => unknown,
): Promise<readonly unknown[]> {
  const change: Change = { title: "诊断", edits };
  const seen = async (): Promise<unknown> => answerOf(await host.read(name), look);
  const applied = answerOf(await host.apply(change), () => "applied");
  const after = await seen();
  const undone = answerOf(await host.apply(undoOf(change)), () => "undone");
  return [applied, after, undone, await seen()];
}

/** Runs the checks one after the other in a workbook of their own. */
export function runWpsChecks(
  app: object,
  checks: readonly WpsCheck[],
  [onResult, now]: readonly [(result: CheckResult) => void, () => number],
): Promise<readonly CheckResult[]> {
  return withScratchBook(app, (workbook) => {
    const comparisons = checks.map(({ observe, ...check }) => ({
      ...check,
      observe: () =>
        withScratch(app, workbook, observe).catch((error: unknown) => ({ error: String(error) })),
    }));
    return compareAll(comparisons, onResult, now);
  });
}
