import { headerWord, type HeaderRole } from "../../recognition/column-names";
import { labelOf } from "../../recognition/label";
import { isSubtotalLabel, isTotalLabel } from "../../recognition/labels";
import { keyOf } from "../../recognition/sheet-view";
import { cellAt, type Grid } from "../../sheet/grid";
import type { PackRow } from "./pack-schema";

/** What a column can hold; synonyms come with pack files only. */
export type TextColumn = Exclude<keyof PackRow, "synonyms">;

/** Columns of a table of indicators, found by its header or given by the user. */
export interface PackColumns {
  /** Of the header; the indicators stand below it. */
  readonly row: number;
  readonly of: ReadonlyMap<TextColumn, number>;
}

/** Rows with the line of the sheet each stands in, from 1. */
export interface GridRows {
  readonly rows: readonly PackRow[];
  readonly lines: readonly number[];
  /** How the columns were read: the header's own words, and what they were taken for. */
  readonly columns: readonly { readonly head: string; readonly as: TextColumn }[];
}

const roles: Readonly<Partial<Record<HeaderRole, TextColumn>>> = {
  level1: "level1",
  level2: "level2",
  name: "name",
  target: "target",
  operator: "operator",
  unit: "unit",
  basis: "basis",
};
const ownWords: readonly (readonly [RegExp, TextColumn])[] = [
  [/^(?:所属)?行业(?:类别|名称)?$/, "industry"],
  [/^(?:所属)?(?:领域|行业领域|支出类型|项目类型)$/, "field"],
  [/^(?:(?:共性)?指标体系|适用地区|共性指标来源)$/, "mustUse"],
  [/^(?:出处|来自|收入自)$/, "from"],
  [/^(?:参考值|参考指标值|指标参考值|标准值|推荐值)$/, "target"],
];
const deepest = 20;

/** What a column is taken for by its header; the smaller the rank, the better the claim. */
interface Claim {
  readonly as: TextColumn;
  readonly rank: number;
}

function claimOf(text: string): Claim | undefined {
  const key = keyOf(text);
  const own = ownWords.find(([word]) => word.test(key))?.[1];
  if (own !== undefined) return { as: own, rank: 0 };
  const word = headerWord(labelOf(key));
  const as = word && roles[word.role];
  return as && { as, rank: word.rank };
}

const textAt = (grid: Grid, row: number, col: number): string => cellAt(grid, row, col)?.text.trim() ?? "";

/** The columns of a header row: 绩效指标 beside 三级指标 is the label of the whole table. */
function columnsIn(grid: Grid, row: number): PackColumns["of"] {
  const best = new Map<TextColumn, { readonly col: number; readonly rank: number }>();
  for (let col = 0; col < grid.colCount; col++) {
    const claim = claimOf(textAt(grid, row, col));
    if (claim && claim.rank < (best.get(claim.as)?.rank ?? Infinity))
      best.set(claim.as, { col, rank: claim.rank });
  }
  return new Map([...best].map(([as, { col }]) => [as, col]));
}

/** The header with 二级指标 and 三级指标, and what its columns are taken for; null where there is none. */
export function findPackColumns(grid: Grid): PackColumns | null {
  for (let row = 0; row < Math.min(deepest, grid.rowCount); row++) {
    const of = columnsIn(grid, row);
    if (of.has("name") && of.has("level2")) return { row, of };
  }
  return null;
}

/** 合计 and 总分 below the indicators of a form. */
function isSum(grid: Grid, row: number): boolean {
  const first = (grid.rows[row] ?? []).find((cell) => (cell?.text.trim() ?? "") !== "");
  const label = labelOf(keyOf(first?.text ?? ""));
  return isTotalLabel(label) || isSubtotalLabel(label);
}

/** Levels, industry and field stand once for several rows, merged or left empty below. */
const carried: ReadonlySet<string> = new Set<TextColumn>(["level1", "level2", "industry", "field"]);

/** The indicators of a sheet that lists them under a header; null where no header was found and none is given. */
export function packRowsOf(grid: Grid, columns = findPackColumns(grid)): GridRows | null {
  if (!columns) return null;
  const above = new Map<string, string>();
  const rows: PackRow[] = [];
  const lines: number[] = [];
  for (let row = columns.row + 1; row < grid.rowCount; row++) {
    if (isSum(grid, row)) continue;
    const values: Partial<Record<TextColumn, string>> = {};
    for (const [role, col] of columns.of) {
      const text = textAt(grid, row, col);
      if (text !== "") values[role] = text;
      if (!carried.has(role)) continue;
      const last = text === "" ? above.get(role) : text;
      if (last === undefined) continue;
      above.set(role, last);
      values[role] = last;
    }
    const { name, ...rest } = values;
    if (name === undefined) continue;
    rows.push({ ...rest, name });
    lines.push(row + 1);
  }
  const heads = [...columns.of].map(([as, col]) => ({ head: textAt(grid, columns.row, col), as }));
  return { rows, lines, columns: heads };
}
