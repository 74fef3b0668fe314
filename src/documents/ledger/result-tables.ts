import type { Opinion } from "../../portfolio/opinion/opinion";
import { moneyText } from "../../portfolio/record/money-text";
import { ownerOf } from "../../portfolio/record/record";
import { budgetStatement, capGrade } from "../../portfolio/results/caps";
import { isOverFull, rankForms } from "../../portfolio/results/ranking";
import { drawMinutes, type ChoiceOrder, type Draw } from "../../portfolio/sampling/draw";
import { depths, type Depth } from "../../portfolio/triage/depth";
import { moneyAmong, onePerProject, projectOf } from "../../portfolio/triage/projects";
import { outOfHundred, type TriageRow } from "../../portfolio/triage/triage";
import { defaultProfile, findProfile } from "../../profile/profiles";
import { sourceOf } from "../../profile/source-of";
import type { TableColumn, TableSheet, TableValue } from "../../office-file/write/table-workbook";

const points = (value: number | null): number | null => (value === null ? null : value / 100);

const nameColumns: readonly TableColumn[] = [
  { head: "序号", width: 6, align: "center" },
  { head: "单位", width: 22 },
  { head: "项目", width: 32 },
  { head: "预算（万元）", width: 13, align: "right", format: "#,##0.00" },
];

/** The columns of a list; findings are called as the depth does. */
function listColumns(depth: Depth): readonly TableColumn[] {
  const { error, warning } = depths[depth].levels;
  return [
    ...nameColumns,
    { head: "自评得分", width: 9, align: "right", format: "0.00" },
    { head: "复核得分", width: 9, align: "right", format: "0.00" },
    { head: error, width: 9, align: "center" },
    { head: warning, width: 9, align: "center" },
    { head: "先看的原因", width: 40 },
    { head: "文件", width: 30 },
  ];
}

function listRow(row: TriageRow, index: number): readonly TableValue[] {
  const { money, declared, recomputed, errors, warnings, reasons, file } = row;
  return [
    ...[index + 1, ownerOf(row), projectOf(row), money],
    ...[points(declared), points(recomputed), errors, warnings],
    ...[reasons.map(({ text }) => text).join("；"), file],
  ];
}

/** 抽查复核: the forms drawn, and how they were drawn. */
export function sampleTable(draw: Draw, depth: Depth): TableSheet {
  return {
    name: "抽查名单",
    title: "抽查复核名单",
    notes: [drawMinutes(draw)],
    columns: listColumns(depth),
    rows: draw.drawn.map(listRow),
  };
}

/** 部门评价: the projects chosen, and by what. */
export function evaluatedTable(
  chosen: readonly TriageRow[],
  all: readonly TriageRow[],
  { share, by, depth }: ChoiceOrder & { readonly depth: Depth },
): TableSheet {
  const projects = onePerProject(all).length;
  const what = by === "count" ? "项目数" : "资金";
  return {
    name: "部门评价名单",
    title: "部门评价项目名单",
    notes: [
      `按${what}选到 ${Math.round(share * 1000) / 10}%，得分低、问题多的优先：从 ${projects} 个项目（预算 ${moneyText(moneyAmong(all) ?? 0)} 万元）中选 ${chosen.length} 个（${moneyText(moneyAmong(chosen) ?? 0)} 万元）。`,
    ],
    columns: listColumns(depth),
    rows: chosen.map(listRow),
  };
}

/** The share that most forms' profile singles out at the end of the ranking, and where that comes from. */
function lastShareOf(rows: readonly TriageRow[]): { readonly share: number; readonly note: string } {
  const counts = new Map<string, number>();
  for (const { profile } of rows) counts.set(profile, (counts.get(profile) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const profile = findProfile(most?.[0] ?? "") ?? defaultProfile;
  const share = profile.results?.lastShare ?? 0;
  const source = sourceOf(profile, "results.lastShare").text;
  const note = share > 0 ? `末位 ${share * 100}% 已标出（${source}）。` : `${profile.name}没有规定末位。`;
  return { share, note };
}

/** 排名: by score, with the grade after the reviewer's ticks, the last share, and what the budget line says. */
export function rankingTable(rows: readonly TriageRow[], opinions: ReadonlyMap<string, Opinion>): TableSheet {
  const { share, note } = lastShareOf(rows);
  const over = rows.filter(isOverFull).length;
  const left = over > 0 ? `${over} 张得分超过满分，更正后再排。` : "";
  return {
    name: "排名",
    title: "得分排名",
    notes: [`按核查得分排名，没有核查的按复核得分，折成百分制。${note}${left}`],
    columns: [
      { head: "名次", width: 6, align: "center" },
      ...nameColumns.slice(1),
      { head: "自评得分", width: 9, align: "right", format: "0.00" },
      { head: "得分", width: 9, align: "right", format: "0.00" },
      { head: "百分制", width: 9, align: "right", format: "0.00" },
      { head: "等级", width: 8, align: "center" },
      { head: "核定等级", width: 8, align: "center" },
      { head: "末位", width: 6, align: "center" },
      { head: "降级情形和预算线", width: 56 },
      { head: "文件", width: 30 },
    ],
    rows: rankForms(rows, share).map(({ row, place, last }) => {
      const profile = findProfile(row.profile) ?? defaultProfile;
      const ticks = opinions.get(row.key)?.ticks ?? [];
      const capped = row.gradeRecomputed === null ? null : capGrade(row.gradeRecomputed, ticks, profile);
      const line = budgetStatement(row.recomputed, profile);
      return [
        ...[place, ownerOf(row), projectOf(row), row.money],
        ...[points(row.declared), points(row.recomputed), outOfHundred(row.recomputed, row)],
        ...[row.gradeRecomputed, capped?.grade ?? null],
        ...[
          last ? "末位" : "",
          [...(capped?.because ?? []), ...(line === undefined ? [] : [line])].join("；"),
        ],
        row.file,
      ];
    }),
  };
}
