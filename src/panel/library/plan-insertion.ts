import type { Form } from "../../form/form";
import type { IndicatorTable } from "../../form/indicator-table";
import type { Level1 } from "../../form/levels";
import { draftOfEntry } from "../../drafting/draft-of-entry";
import { insertIndicators, type Insertion } from "../../drafting/insert/insert-indicators";
import { planWeights } from "../../drafting/insert/plan-weights";
import { levelTotals } from "../../drafting/level-totals";
import type { LibraryEntry } from "../../library/entry";
import { defaultProfile, findProfile } from "../../profile/profiles";
import type { Grid } from "../../sheet/grid";

/** Where indicators are to be written. */
export interface Place {
  readonly grid: Grid;
  readonly table: IndicatorTable;
  /** The form the table belongs to; undefined while it holds no indicator. */
  readonly form: Form | undefined;
  readonly profile: string;
  /** The row the cursor is in. */
  readonly row: number | undefined;
}

function printedPoints(form: Form | undefined, level1: Level1): number | null {
  const group = form?.indicators.find((indicator) => indicator.level1 === level1)?.group1;
  const points = group?.points;
  return points?.least === points?.most ? (points?.least ?? null) : null;
}

/** Points for the new rows so that each level 1 keeps its total, and new points for old rows where there is no room. */
function weightsFor({ form, profile }: Place, entries: readonly LibraryEntry[], hasCost: boolean) {
  const old = (form?.indicators ?? []).filter(({ breakdown }) => !breakdown);
  const levelOf = (level1: Level1): Level1 => (level1 === "成本指标" && !hasCost ? "产出指标" : level1);
  const fresh = entries.map(({ level1 }) => ({ level1: levelOf(level1), weight: null }));
  const rows = [...old.map(({ level1, weight }) => ({ level1, weight: weight?.points ?? null })), ...fresh];
  const touched = [...new Set(fresh.map(({ level1 }) => level1))];
  const groups = touched.map((level1) => ({ level1, printed: printedPoints(form, level1) }));
  const totals = levelTotals(groups, findProfile(profile) ?? defaultProfile);
  const planned = planWeights(rows, totals);
  const reweighted = new Map<number, number>();
  old.forEach(({ row, weight }, index) => {
    const points = planned[index] ?? null;
    if (points !== null && weight?.covered === false && points !== weight.points) reweighted.set(row, points);
  });
  return { weights: planned.slice(old.length), reweighted };
}

/** The insertion of entries into a form, as one undoable change; undefined where the table has no row to hold on to. */
export function planInsertion(place: Place, entries: readonly LibraryEntry[]): Insertion | undefined {
  const { grid, table, row } = place;
  const hasCost = table.rows.some(({ level1 }) => level1 === "成本指标");
  const hasWeights = table.columns.weight !== undefined;
  return insertIndicators({ grid, table }, entries.map(draftOfEntry), {
    ...(hasWeights ? weightsFor(place, entries, hasCost) : {}),
    ...(row === undefined ? {} : { after: row }),
  });
}
