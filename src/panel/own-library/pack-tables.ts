import type { FamilyFinder } from "../../library/families";
import type { PackRow } from "../../library/packs/pack-schema";
import { readPackRows, type Pack } from "../../library/packs/read-pack";
import { findPackColumns, packRowsOf, type TextColumn } from "../../library/packs/rows-of-grid";
import type { Grid } from "../../sheet/grid";
import type { IncomingPack, PackTable } from "./incoming-pack";

/** What columns are called when they are spoken of. */
export const columnWords: Readonly<Record<TextColumn, string>> = {
  name: "指标名称",
  level1: "一级指标",
  level2: "二级指标",
  target: "指标值",
  operator: "计算符号",
  unit: "计量单位",
  industry: "行业",
  field: "领域",
  basis: "指标值依据",
  mustUse: "共性指标体系",
  from: "出处",
};

/** What is wrong with rows, each with its place. */
export function sentences({ problems }: Pack, placeOf: (row: number) => string): readonly string[] {
  return problems.map(
    ({ row, message, fatal }) => `${placeOf(row)}${fatal ? "没有收入" : "提示"}：${message}`,
  );
}

/** The sheets of a file as far as their headers tell. */
export function tablesOf(grids: readonly Grid[]): readonly PackTable[] {
  return grids
    .filter(({ rowCount, colCount }) => rowCount > 1 && colCount > 1)
    .map((grid) => ({ grid, columns: findPackColumns(grid) }));
}

/** The indicators of a file's sheets, under the columns that were found or chosen. */
export function packOfTables(
  tables: readonly PackTable[],
  file: string,
  families: FamilyFinder,
): IncomingPack {
  const name = file.replace(/\.[a-z]{2,4}$/i, "");
  const rows: PackRow[] = [];
  const problems: string[] = [];
  const columns = new Set<string>();
  for (const { grid, columns: chosen } of tables) {
    const found = packRowsOf(grid, chosen);
    if (!found) continue;
    const pack = readPackRows(found.rows, name, families);
    const where = tables.length > 1 ? `工作表“${grid.sheet}”` : "";
    problems.push(...sentences(pack, (row) => `${where}第 ${found.lines[row - 1] ?? 0} 行`));
    rows.push(...pack.rows);
    for (const { head, as } of found.columns)
      columns.add(`${head.replace(/\s+/g, "") || "（空）"} → ${columnWords[as]}`);
  }
  return { name, file, rows, problems, columns: [...columns], tables };
}
