import type { Form, Indicator } from "../../form/form";
import type { IndicatorTable } from "../../form/indicator-table";
import type { Level1 } from "../../form/levels";
import { plainName } from "../../form/plain-name";
import { draftOfEntry } from "../../drafting/draft-of-entry";
import { insertIndicators, type Insertion } from "../../drafting/insert/insert-indicators";
import { planWeights, type LevelTotals } from "../../drafting/insert/plan-weights";
import { levelTotals } from "../../drafting/level-totals";
import type { LibraryEntry } from "../../library/entry";
import { levelsOf } from "../../library/kinds";
import type { SetRow } from "../../library/sets/indicator-set";
import type { Profile } from "../../profile/profile";
import { mof2021Cost } from "../../profile/profiles/mof-2021-cost";
import { cellAt, type Grid } from "../../sheet/grid";

/** Where indicators are to be written. */
export interface Place {
  readonly grid: Grid;
  readonly table: IndicatorTable;
  /** The form the table belongs to; undefined while it holds no indicator. */
  readonly form: Form | undefined;
  readonly profile: Profile;
  /** The row the cursor is in. */
  readonly row: number | undefined;
}

/** An indicator that is in the form already, with its points in hundredths now and after the insertion. */
export interface OldRow {
  readonly sheet: string;
  readonly row: number;
  readonly level1: Level1 | null;
  readonly name: string;
  readonly was: number | null;
  readonly points: number | null;
}

/** Points in hundredths as they would be, before the user has a say; null where the form has no column for them. */
export interface PointsPlan {
  readonly totals: LevelTotals;
  /** In the order of the rows. */
  readonly fresh: readonly (number | null)[];
  readonly old: readonly OldRow[];
}

/** Core indicators ask for half as much again as others. */
const coreShare = 1.5;

function printedPoints(form: Form | undefined, level1: Level1): number | null {
  const group = form?.indicators.find((indicator) => indicator.level1 === level1)?.group1;
  const points = group?.points;
  return points?.least === points?.most ? (points?.least ?? null) : null;
}

/** The level 1 an entry stands under in a table: cost has one of its own, or is part of output. */
export function levelIn({ rows }: IndicatorTable, { kind }: LibraryEntry): Level1 {
  const hasOwn = rows.some(({ level1 }) => level1 === "成本指标");
  return levelsOf(kind, hasOwn || rows.length === 0 ? "own-level" : "inside-output").level1;
}

function oldRow(grid: Grid, { row, level1, name, weight }: Indicator, planned: number | null): OldRow {
  const was = weight?.points ?? null;
  // Points in a cell that another row shares, or that are computed, are not ours to change.
  const isOurs =
    weight?.covered === false && cellAt(grid, weight.at.row, weight.at.col)?.formula === undefined;
  const points = isOurs ? planned : was;
  return { sheet: grid.sheet, row, level1, name: plainName(name.text), was, points };
}

/** The jurisdiction's numbers; where they know no cost of its own and the form has it, those of the national cost form. */
function numbersFor({ table, profile }: Place): Profile {
  const hasCost = table.rows.some(({ level1 }) => level1 === "成本指标");
  return hasCost && !profile.weightsWithCost ? mof2021Cost : profile;
}

/** What the levels of a finished form total now: an insertion leaves that as it is. Empty while the form is not finished. */
function keptTotals(old: readonly Indicator[], { targetTotals, weights }: Profile): LevelTotals {
  const totals = new Map<Level1, number>();
  for (const { level1, weight } of old) {
    if (level1) totals.set(level1, (totals.get(level1) ?? 0) + (weight?.points ?? 0));
  }
  const sum = [...totals.values()].reduce((all, one) => all + one, 0);
  const isFinished = [...targetTotals, 100 - weights.execution].some((total) => total * 100 === sum);
  return isFinished ? totals : new Map();
}

/** Points for the new rows so that each level 1 keeps its total, and new points for old rows where there is no room. */
export function planPoints(place: Place, rows: readonly SetRow[]): PointsPlan | null {
  const { table, form } = place;
  if (table.columns.weight === undefined) return null;
  const profile = numbersFor(place);
  const old = (form?.indicators ?? []).filter(({ breakdown }) => !breakdown);
  const fresh = rows.map(({ entry, core }) => ({
    level1: levelIn(table, entry),
    weight: null,
    share: core ? coreShare : 1,
  }));
  const touched = new Set(fresh.map(({ level1 }) => level1));
  const kept = keptTotals(old, profile);
  const levels = new Set(table.rows.flatMap(({ level1 }) => level1 ?? []).concat(...touched));
  const groups = [...levels].map((level1) => ({
    level1,
    printed: printedPoints(form, level1) ?? (kept.get(level1) || null),
  }));
  const totals = new Map([...levelTotals(groups, profile)].filter(([level1]) => touched.has(level1)));
  const was = old.map(({ level1, weight }) => ({ level1, weight: weight?.points ?? null }));
  const planned = planWeights([...was, ...fresh], totals);
  return {
    totals,
    fresh: planned.slice(old.length),
    old: old.map((indicator, index) => oldRow(place.grid, indicator, planned[index] ?? null)),
  };
}

/** What is to be written: entries with their points, and new points for rows that are there already. */
export interface Wanted {
  readonly entries: readonly LibraryEntry[];
  /** In hundredths. */
  readonly points: readonly (number | null)[];
  readonly old: readonly OldRow[];
}

/** The insertion of entries into a form, as one undoable change; undefined where the table has no row to hold on to. */
export function planInsertion(place: Place, { entries, points, old }: Wanted): Insertion | undefined {
  const { grid, table, row } = place;
  const reweighted = new Map(
    old.flatMap((one) => (one.points !== null && one.points !== one.was ? [[one.row, one.points]] : [])),
  );
  return insertIndicators({ grid, table }, entries.map(draftOfEntry), {
    weights: points,
    reweighted,
    ...(row === undefined ? {} : { after: row }),
  });
}
