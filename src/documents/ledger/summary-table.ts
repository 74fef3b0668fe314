import { groupBy } from "../../values/group-by";
import { moneyText } from "../../portfolio/record/money-text";
import { ownerKey, ownerOf, type UnreadCounts } from "../../portfolio/record/record";
import { compareTexts } from "../../portfolio/record/merge-records";
import { depths, type Depth } from "../../portfolio/triage/depth";
import { countsOf, type Counts } from "../../portfolio/triage/figures";
import { outOfHundred, type TriageRow } from "../../portfolio/triage/triage";
import type { TableSheet, TableValue } from "../../office-file/write/table-workbook";

/** Forms of one unit. */
export interface UnitRows {
  readonly unit: string;
  readonly rows: readonly TriageRow[];
}

/** The rows by unit, in the order of the names. */
export function byUnit(rows: readonly TriageRow[]): readonly UnitRows[] {
  return [...groupBy(rows, (row) => [ownerKey(row)]).values()]
    .map((own) => ({ unit: own[0] ? ownerOf(own[0]) : "", rows: own }))
    .toSorted((a, b) => compareTexts(a.unit, b.unit));
}

function average(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 100) / 100;
}

function unitRow({ unit, rows }: UnitRows, index: number): readonly TableValue[] {
  const { forms, money, verdicts, errors, warnings, answered } = countsOf(rows);
  return [
    ...[index + 1, unit === "" ? "（未填单位）" : unit, forms, money],
    ...[verdicts.return, verdicts.explain, verdicts.pass, errors, warnings, answered],
    average(rows.map((row) => outOfHundred(row.declared, row))),
    average(rows.map((row) => outOfHundred(row.recomputed, row))),
  ];
}

/** The batch in one sentence. */
export function batchSentence(figures: Counts, depth: Depth, { refused, unreviewed }: UnreadCounts): string {
  const words = depths[depth].verdicts;
  const { forms, units, money, verdicts, errors, warnings, answered } = figures;
  const budget = money === null ? "" : `，涉及预算 ${moneyText(money)} 万元`;
  const unread = [
    ...(refused > 0 ? [`${refused} 个文件未能检查`] : []),
    ...(unreviewed > 0 ? [`${unreviewed} 个文件没有审核`] : []),
  ];
  return (
    `共 ${units} 个单位、${forms} 张表${budget}。${words.return} ${verdicts.return} 张，${words.explain} ${verdicts.explain} 张，` +
    `${words.pass} ${verdicts.pass} 张。${depths[depth].levels.error} ${errors} 项，${depths[depth].levels.warning} ${warnings} 项，单位已说明 ${answered} 项。${unread.length > 0 ? `另有 ${unread.join("，")}。` : ""}`
  );
}

/** The first sheet of the ledger: the batch in figures, unit by unit. */
export function summaryTable(rows: readonly TriageRow[], depth: Depth, unread: UnreadCounts): TableSheet {
  const { verdicts, levels, name } = depths[depth];
  return {
    name: "汇总",
    title: "绩效报表审核汇总",
    notes: [
      `审核深度：${name}`,
      batchSentence(countsOf(rows), depth, unread),
      "预算按项目计，同一项目的几张表只计一次；平均分折成百分制。",
    ],
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 30 },
      { head: "报表数", width: 8, align: "center" },
      { head: "预算（万元）", width: 14, align: "right", format: "#,##0.00" },
      { head: verdicts.return, width: 12, align: "center" },
      { head: verdicts.explain, width: 10, align: "center" },
      { head: verdicts.pass, width: 10, align: "center" },
      { head: levels.error, width: 9, align: "center" },
      { head: levels.warning, width: 9, align: "center" },
      { head: "单位已说明", width: 9, align: "center" },
      { head: "自评平均", width: 9, align: "right", format: "0.00" },
      { head: "复核平均", width: 9, align: "right", format: "0.00" },
    ],
    rows: byUnit(rows).map(unitRow),
  };
}
