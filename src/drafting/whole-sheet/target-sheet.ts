import type { Level1 } from "../../form/levels";
import type { CellValue } from "../../sheet/grid";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { formDraft } from "../blank-forms/form-draft";
import { targetHead, targetWidths } from "../blank-forms/target-form";
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
const headRows = 10;

/** Level by level, and inside a level 1 every level 2 in one stretch: so that labels can be merged. */
function inOrder(rows: readonly PointedDraft[]): readonly PointedDraft[] {
  const seconds = [...new Set(rows.map(({ draft }) => draft.level2))];
  return rows.toSorted(
    ({ draft: a }, { draft: b }) =>
      order.indexOf(a.level1) - order.indexOf(b.level1) ||
      seconds.indexOf(a.level2) - seconds.indexOf(b.level2),
  );
}

/** The labels of the rows in table text: one that holds on is merged. */
function labelLines(rows: readonly PointedDraft[]): readonly string[] {
  return rows.map(({ draft }, at) => {
    const above = rows[at - 1]?.draft;
    const holds1 = above?.level1 === draft.level1;
    const holds2 = holds1 && above.level2 === draft.level2;
    return `| ^ | ${holds1 ? "^" : draft.level1} | ${holds2 ? "^" : draft.level2} | | | |`;
  });
}

type Written = ReadonlyMap<string, CellValue>;

function headCells({ project, department, unit, goal, money }: TargetFacts): readonly [string, CellValue][] {
  const { total, fiscal } = money;
  const rest = total === null || fiscal === null ? 0 : Number((total - fiscal).toPrecision(12));
  return [
    ["2,2", project],
    ["3,2", department],
    ["3,4", unit],
    ["4,3", total],
    ["5,3", fiscal],
    ["7,3", rest > 0 ? rest : null],
    ["8,1", goal],
  ];
}

function cellsOf(facts: TargetFacts, rows: readonly PointedDraft[]): Written {
  const own = rows.flatMap(({ draft, points }, at): readonly [string, CellValue][] => [
    [`${headRows + at},3`, draft.name],
    [`${headRows + at},4`, targetText(draft.target)],
    [`${headRows + at},5`, points === null ? null : points / 100],
  ]);
  return new Map([...headCells(facts), ...own].filter(([, value]) => value !== "" && value !== null));
}

function lookOf(value: CellValue): "number" | "text" {
  return typeof value === "number" ? "number" : "text";
}

/** 生成整表: a target sheet of its own, filled from the head to the last indicator. */
export function targetSheet(
  facts: TargetFacts,
  indicators: readonly PointedDraft[],
  name: string,
): SheetDraft {
  const rows = inOrder(indicators);
  const total = rows.reduce((sum, { points }) => sum + (points ?? 0), 0) / 100;
  const draft = formDraft({
    name,
    table: [targetHead(facts.year, total), ...labelLines(rows)].join("\n"),
    widths: targetWidths,
    choices: [],
    landscape: false,
  });
  const written = cellsOf(facts, rows);
  return {
    ...draft,
    rows: draft.rows.map((cells, row) =>
      cells.map((cell, col) => {
        const value = written.get(`${row},${col}`);
        return value === undefined ? cell : { value, look: lookOf(value) };
      }),
    ),
  };
}
