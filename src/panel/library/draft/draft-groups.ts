import type { Level1 } from "../../../form/levels";
import type { SetRow } from "../../../library/sets/indicator-set";
import { levelIn, type OldRow, type Place, type PointsPlan } from "../plan-insertion";
import { oldKey, pointsOf, readPoints, type Adaptation } from "./adaptation";

/** A row of the page with its points in hundredths. */
export interface ShownRow {
  readonly row: SetRow;
  readonly isTaken: boolean;
  readonly points: number | null;
}

/** The rows of one level 1, what they total and what they should. */
export interface DraftGroup {
  readonly level1: Level1;
  readonly rows: readonly ShownRow[];
  /** Rows of the form whose points change, or were changed by hand. */
  readonly old: readonly OldRow[];
  /** What the rows that stay as they are count, which the page does not show; in hundredths. */
  readonly kept: number;
  /** In hundredths, with the rows that stay as they are; null where there are no points. */
  readonly sum: number | null;
  readonly total: number | null;
}

/** What the groups are made from: the rows with their level 1, and the points as planned. */
export interface Sorted {
  readonly rows: readonly { readonly row: SetRow; readonly level1: Level1 }[];
  readonly plan: PointsPlan | null;
}

const order: readonly Level1[] = ["成本指标", "产出指标", "效益指标", "满意度指标"];

/** Rows under the level 1 they will have in a form. */
export function sortedFor({ table }: Place, rows: readonly SetRow[]): Sorted["rows"] {
  return rows.map((row) => ({ row, level1: levelIn(table, row.entry) }));
}

/** The old rows with what was typed for them; an emptied box leaves a row as it is. */
export function adaptedOld(plan: PointsPlan | null, adaptation: Adaptation): readonly OldRow[] {
  return (plan?.old ?? []).map((one) => ({
    ...one,
    points: pointsOf(adaptation, oldKey(one), one.points) ?? one.was,
  }));
}

function sumOf(rows: readonly { readonly points: number | null }[]): number {
  return rows.reduce((sum, { points }) => sum + (points ?? 0), 0);
}

/** The rows as the page shows them, level by level. */
export function draftGroups({ rows, plan }: Sorted, adaptation: Adaptation): readonly DraftGroup[] {
  const taken = rows.filter(({ row }) => !adaptation.off.has(row.entry.id));
  const planned = new Map(taken.map(({ row }, at) => [row.entry.id, plan?.fresh[at] ?? null]));
  const old = adaptedOld(plan, adaptation);
  return order.flatMap((level1) => {
    const own = rows
      .filter((one) => one.level1 === level1)
      .map(({ row }) => ({
        row,
        isTaken: planned.has(row.entry.id),
        points: pointsOf(adaptation, row.entry.id, planned.get(row.entry.id) ?? null),
      }));
    if (own.length === 0) return [];
    const oldHere = old.filter((one) => one.level1 === level1);
    const shown = oldHere.filter((one) => one.was !== one.points || adaptation.points.has(oldKey(one)));
    const kept = sumOf(oldHere) - sumOf(shown);
    return {
      level1,
      rows: own,
      old: shown,
      kept,
      sum: plan ? kept + sumOf(shown) + sumOf(own.filter(({ isTaken }) => isTaken)) : null,
      total: plan?.totals.get(level1) ?? null,
    };
  });
}

/** Whose points were typed so that they cannot be read: nothing is written in place of what stands in their boxes. */
export function unreadPoints(groups: readonly DraftGroup[], { points }: Adaptation): readonly string[] {
  const isUnread = (key: string): boolean => readPoints(points.get(key) ?? "") === undefined;
  return groups.flatMap(({ old, rows }) => [
    ...old.filter((one) => isUnread(oldKey(one))).map(({ name }) => `${name}的分值（数字）`),
    ...rows
      .filter(({ row, isTaken }) => isTaken && isUnread(row.entry.id))
      .map(({ row }) => `${row.entry.name}的分值（数字）`),
  ]);
}
