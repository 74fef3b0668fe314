import { tickWords } from "../../portfolio/results/caps";
import { dueDate } from "../../portfolio/opinion/due-date";
import { opinionText, type Opinion } from "../../portfolio/opinion/opinion";
import { ownerOf, recordKey, type FormRecord } from "../../portfolio/record/record";
import { depths, verdictAt, type Depth } from "../../portfolio/triage/depth";
import { settledGrade, settledTotal } from "../../portfolio/results/settled-grade";
import type { TableSheet, TableValue } from "../../office-file/write/table-workbook";

type Opinions = ReadonlyMap<string, Opinion> | undefined;

const points = (value: number | null): number | null => (value === null ? null : value / 100);

/** Without opinions nobody reads the records for them. */
function hasAny(opinions: Opinions): boolean {
  return opinions !== undefined && opinions.size > 0;
}

function opinionRow(record: FormRecord, opinion: Opinion, depth: Depth): readonly TableValue[] {
  const { project, title, declared, recomputed, file } = record;
  return [
    ...[ownerOf(record), project === "" ? title : project, depths[depth].verdicts[verdictAt(record, depth)]],
    ...[points(declared), points(recomputed), points(settledTotal(record, opinion))],
    ...[
      settledGrade(record, opinion)?.grade ?? null,
      opinion.ticks.map((tick) => tickWords[tick]).join("；"),
    ],
    ...[opinionText(record, opinion, depth), opinion.returned ?? null, dueDate(opinion) ?? null],
    ...[opinion.back ?? null, file],
  ];
}

/** 审核意见: the forms on which the reviewer wrote something, a row each. */
export function opinionsTable(
  records: Iterable<FormRecord>,
  { depth, opinions }: { readonly depth: Depth; readonly opinions: Opinions },
): TableSheet {
  const rows: (readonly TableValue[])[] = [];
  for (const record of hasAny(opinions) ? records : []) {
    const opinion = opinions?.get(recordKey(record));
    if (opinion) rows.push(opinionRow(record, opinion, depth));
  }
  return {
    name: "审核意见",
    title: "审核意见",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "结论", width: 18, align: "center" },
      { head: "自评得分", width: 9, align: "right", format: "0.00" },
      { head: "复核得分", width: 9, align: "right", format: "0.00" },
      { head: "核查得分", width: 9, align: "right", format: "0.00" },
      { head: "核定等级", width: 9, align: "center" },
      { head: "降级情形", width: 24 },
      { head: "审核意见", width: 56 },
      { head: "退回日期", width: 11, align: "center" },
      { head: "整改期限", width: 11, align: "center" },
      { head: "报回日期", width: 11, align: "center" },
      { head: "文件", width: 28 },
    ],
    rows: rows.map((row, index) => [index + 1, ...row]),
  };
}

/** 核查分数: the indicators for which the reviewer entered a score. */
export function auditedTable(records: Iterable<FormRecord>, opinions: Opinions): TableSheet {
  const rows: TableValue[][] = [];
  for (const record of hasAny(opinions) ? records : []) {
    const scores = opinions?.get(recordKey(record))?.scores ?? {};
    for (const { row, name, weight, score } of record.indicators) {
      const audited = scores[row];
      if (audited === undefined) continue;
      rows.push([
        ...[ownerOf(record), record.project, name, `第 ${row} 行`],
        ...[points(weight), points(score), points(audited), record.file],
      ]);
    }
  }
  return {
    name: "核查分数",
    title: "核查分数",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "指标", width: 30 },
      { head: "位置", width: 10, align: "center" },
      { head: "分值", width: 8, align: "right", format: "0.00" },
      { head: "自评得分", width: 9, align: "right", format: "0.00" },
      { head: "核查分数", width: 9, align: "right", format: "0.00" },
      { head: "文件", width: 28 },
    ],
    rows: rows.map((row, index) => [index + 1, ...row]),
  };
}
