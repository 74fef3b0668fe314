import type { Level1 } from "../../form/levels";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { filledForm } from "../blank-forms/fill-form";
import type { Filling } from "../blank-forms/form-template";
import { targetWithWeights } from "../blank-forms/target-forms";
import { targetText, type IndicatorDraft } from "../indicator-draft";

/** What stands in the head of a target sheet. */
export interface TargetFacts {
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly year: number;
  readonly goal: string;
  /** 万元; null where it is not known yet. */
  readonly money: { readonly total: number | null; readonly fiscal: number | null };
}

/** An indicator with its points in hundredths; null where it has none yet. */
export interface PointedDraft {
  readonly draft: IndicatorDraft;
  readonly points: number | null;
}

const order: readonly Level1[] = ["成本指标", "产出指标", "效益指标", "满意度指标"];

/** Level by level, and inside a level 1 every level 2 in one stretch: so that labels can be merged. */
function inOrder(rows: readonly PointedDraft[]): readonly PointedDraft[] {
  const seconds = [...new Set(rows.map(({ draft }) => draft.level2))];
  return rows.toSorted(
    ({ draft: a }, { draft: b }) =>
      order.indexOf(a.level1) - order.indexOf(b.level1) ||
      seconds.indexOf(a.level2) - seconds.indexOf(b.level2),
  );
}

/** What is written into the head of the form. */
function factsOf({ project, department, unit, year, goal, money }: TargetFacts, points: number): Filling {
  const { total, fiscal } = money;
  const rest = total === null || fiscal === null ? 0 : Number((total - fiscal).toPrecision(12));
  return {
    ...{ project, department, unit, year, goal, points },
    "total.annual": total,
    "fiscal.annual": fiscal,
    ...(rest > 0 ? { "other.annual": rest } : {}),
  };
}

/** 生成整表: a target sheet of its own, filled from the head to the last indicator. */
export function targetSheet(
  facts: TargetFacts,
  indicators: readonly PointedDraft[],
  name: string,
): SheetDraft {
  const total = indicators.reduce((sum, { points }) => sum + (points ?? 0), 0) / 100;
  const rows = inOrder(indicators).map(({ draft, points }) => ({
    level1: draft.level1,
    level2: draft.level2,
    cells: {
      name: draft.name,
      target: targetText(draft.target),
      weight: points === null ? null : points / 100,
    },
  }));
  return filledForm(targetWithWeights, { sheet: name, facts: factsOf(facts, total), rows });
}
