import { levelWord, ruleBasis, ruleTitle, whatToDo } from "../../portfolio/opinion/rule-words";
import { ownerOf, type FormRecord } from "../../portfolio/record/record";
import { depths, type Depth } from "../../portfolio/triage/depth";
import { projectOf } from "../../portfolio/triage/projects";
import type { TriageRow } from "../../portfolio/triage/triage";
import type { TableStream } from "../../office-file/write/table-stream";
import type { TableColumn, TableSheet, TableValue } from "../../office-file/write/table-workbook";

const points = (value: number | null): number | null => (value === null ? null : value / 100);

const formColumns: readonly TableColumn[] = [
  { head: "序号", width: 6, align: "center" },
  { head: "主管部门", width: 18 },
  { head: "单位", width: 20 },
  { head: "项目", width: 28 },
  { head: "预算（万元）", width: 12, align: "right", format: "#,##0.00" },
  { head: "执行率（%）", width: 10, align: "right", format: "0.00" },
  { head: "结论", width: 18, align: "center" },
  { head: "错误", width: 7, align: "center" },
  { head: "需说明", width: 8, align: "center" },
  { head: "建议", width: 7, align: "center" },
  { head: "单位已说明", width: 8, align: "center" },
  { head: "自评得分", width: 9, align: "right", format: "0.00" },
  { head: "复核得分", width: 9, align: "right", format: "0.00" },
  { head: "风险分", width: 8, align: "right", format: "0.00" },
  { head: "自评等级", width: 8, align: "center" },
  { head: "复核等级", width: 8, align: "center" },
  { head: "重点关注的原因", width: 40 },
  { head: "文件", width: 30 },
  { head: "工作表", width: 14 },
];

/** A row a form, to be filtered. */
export function formsTable(rows: readonly TriageRow[], depth: Depth): TableSheet {
  const { verdicts, levels } = depths[depth];
  const columns = formColumns.map((column) => {
    const word = { 错误: levels.error, 需说明: levels.warning, 建议: levels.advice }[column.head];
    return word === undefined ? column : { ...column, head: word };
  });
  return {
    name: "台账",
    title: "绩效报表审核台账",
    columns,
    rows: rows.map((row, index): readonly TableValue[] => [
      ...[index + 1, row.department, row.unit, projectOf(row)],
      ...[
        row.money,
        row.execution,
        verdicts[row.verdict],
        row.errors,
        row.warnings,
        row.advice,
        row.answered,
      ],
      ...[points(row.declared), points(row.recomputed), row.declared === null ? null : row.atRisk / 100],
      ...[row.gradeDeclared, row.gradeRecomputed, row.reasons.map(({ text }) => text).join("；")],
      ...[row.file, row.sheet],
    ]),
  };
}

/** A row a finding; advice is left to the opinions. */
export function findingsTable(records: Iterable<FormRecord>, depth: Depth): TableStream {
  function* rows(): Generator<TableValue[]> {
    let number = 0;
    for (const record of records) {
      for (const finding of record.findings) {
        if (finding.level === "advice") continue;
        yield [
          ++number,
          ownerOf(record),
          record.project,
          levelWord(finding, depth),
          ruleTitle(finding.rule),
          finding.range ?? "全表",
          finding.about,
          finding.message,
          ruleBasis(finding.rule),
          whatToDo(finding),
          record.file,
          record.sheet,
        ];
      }
    }
  }
  return {
    name: "问题清单",
    title: "问题清单",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "级别", width: 9, align: "center" },
      { head: "问题类型", width: 22 },
      { head: "位置", width: 9, align: "center" },
      { head: "指标", width: 22 },
      { head: "问题", width: 46 },
      { head: "依据", width: 36 },
      { head: "处理", width: 22 },
      { head: "文件", width: 28 },
      { head: "工作表", width: 14 },
    ],
    rows: { [Symbol.iterator]: rows },
  };
}

/** 单位说明: findings the units answered, with their reasons. */
export function answersTable(records: Iterable<FormRecord>, depth: Depth): TableStream {
  function* rows(): Generator<TableValue[]> {
    let number = 0;
    for (const record of records) {
      for (const finding of record.answered) {
        yield [
          ...[++number, ownerOf(record), record.project, levelWord(finding, depth), finding.range ?? "全表"],
          ...[finding.about, finding.message, finding.reason, record.file],
        ];
      }
    }
  }
  return {
    name: "单位说明",
    title: "单位说明",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "级别", width: 9, align: "center" },
      { head: "位置", width: 9, align: "center" },
      { head: "指标", width: 22 },
      { head: "问题", width: 44 },
      { head: "单位说明", width: 40 },
      { head: "文件", width: 28 },
    ],
    rows: { [Symbol.iterator]: rows },
  };
}
