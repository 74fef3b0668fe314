import type { Copy } from "../../portfolio/comparison/copies";
import type { Rounds } from "../../portfolio/comparison/rounds";
import type { IndicatorSpread } from "../../portfolio/comparison/same-indicator";
import type { TargetDifferences } from "../../portfolio/comparison/target-and-review";
import { ownerOf, type FormRecord } from "../../portfolio/record/record";
import type { ListedProject } from "../../portfolio/reporting/project-list";
import type { ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import { formatNumber } from "../../values/number";
import type { TableSheet, TableValue } from "../../office-file/write/table-workbook";

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const listPlace = ({ sheet, row }: ListedProject): string => `${sheet} 第 ${row} 行`;

function numbered(rows: readonly (readonly TableValue[])[]): readonly (readonly TableValue[])[] {
  return rows.map((row, index) => [index + 1, ...row]);
}

interface Gap {
  readonly what: string;
  readonly said: string;
  readonly project: ListedProject;
  readonly record?: FormRecord;
}

function gapRow({ what, said, project, record }: Gap): readonly TableValue[] {
  return [
    ...[what, project.unit, project.project, project.approved],
    ...[record?.money ?? null, said, record?.file ?? "", listPlace(project)],
  ];
}

function gapRows({
  missing,
  duplicate,
  renamed,
  otherAmount,
  unlisted,
}: ReportingGaps): (readonly TableValue[])[] {
  const gaps: readonly Gap[] = [
    ...missing.map((project) => ({ what: "未报", said: "没有收到报表", project })),
    ...duplicate.flatMap(({ project, records }) =>
      records.map((record) => ({
        what: "重复报送",
        said: `同一项目报了 ${records.length} 份`,
        project,
        record,
      })),
    ),
    ...renamed.map(({ project, record }) => ({
      ...{ what: "名称不一致", said: `报表写作“${record.project}”` },
      ...{ project, record },
    })),
    ...otherAmount.map(({ project, record, approved, reported }) => ({
      ...{
        what: "金额不一致",
        said: `相差 ${formatNumber(Math.round((reported - approved) * 100) / 100)} 万元`,
      },
      ...{ project, record },
    })),
  ];
  return [
    ...gaps.map(gapRow),
    ...unlisted.map((record) => [
      ...["清单外", ownerOf(record), record.project, null],
      ...[record.money, "清单上没有这个项目", record.file, ""],
    ]),
  ];
}

function gapsNote({ listed, reported, ...gaps }: ReportingGaps): string {
  const { missing, duplicate, renamed, otherAmount, unlisted } = gaps;
  const others = [
    ...[`重复报送 ${duplicate.length} 个`, `名称不一致 ${renamed.length} 个`],
    ...[`金额不一致 ${otherAmount.length} 个`, `清单外 ${unlisted.length} 张表`],
  ];
  return `应报 ${listed} 个项目，已报 ${reported} 个，未报 ${missing.length} 个；${others.join("，")}。`;
}

/** 应报未报: each difference between the list and the sheets in a row. */
export function gapsTable(gaps: ReportingGaps): TableSheet {
  return {
    name: "应报未报",
    title: "应报项目核对",
    notes: [gapsNote(gaps)],
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "情况", width: 14, align: "center" },
      { head: "单位", width: 22 },
      { head: "项目", width: 30 },
      { head: "批复金额（万元）", width: 13, align: "right", format: "#,##0.00" },
      { head: "报表金额（万元）", width: 13, align: "right", format: "#,##0.00" },
      { head: "说明", width: 36 },
      { head: "文件", width: 30 },
      { head: "清单位置", width: 16 },
    ],
    rows: numbered(gapRows(gaps)),
  };
}

/** Target sheets against self-evaluations. */
export function targetsTable(differences: readonly TargetDifferences[]): TableSheet {
  const rows = differences.flatMap(({ target, review, missing, added, changed }) => {
    const row = (what: string, name: string, rest: readonly [string, string]): TableValue[] => [
      ...[ownerOf(review), review.project, what, name, ...rest, target.file, review.file],
    ];
    return [
      ...missing.map((one) => row("自评缺少", one.name, [one.target, ""])),
      ...added.map((one) => row("自评新增", one.name, ["", one.target])),
      ...changed.map(({ was, is, what }) =>
        what.includes("target")
          ? row("指标值改动", was.name, [was.target, is.target])
          : row("分值改动", was.name, [String((was.weight ?? 0) / 100), String((is.weight ?? 0) / 100)]),
      ),
    ];
  });
  return {
    name: "目标与自评",
    title: "目标申报表与自评表核对",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "情况", width: 12, align: "center" },
      { head: "指标", width: 28 },
      { head: "目标表", width: 18 },
      { head: "自评表", width: 18 },
      { head: "目标表文件", width: 28 },
      { head: "自评表文件", width: 28 },
    ],
    rows: numbered(rows),
  };
}

/** Sheets of different projects that say the same. */
export function copiesTable(copies: readonly Copy[]): TableSheet {
  return {
    name: "内容雷同",
    title: "不同项目内容雷同的报表",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "项目甲", width: 26 },
      { head: "项目乙", width: 26 },
      { head: "相同指标", width: 9, align: "center" },
      { head: "占比", width: 8, align: "center" },
      { head: "哪些指标（名称、指标值、完成值都相同）", width: 60 },
      { head: "文件甲", width: 28 },
      { head: "文件乙", width: 28 },
    ],
    rows: numbered(
      copies.map(({ one, other, rows, share }) => [
        ...[one.project || one.title, other.project || other.title, rows.length, percent(share)],
        ...[rows.map(({ name }) => name).join("、"), one.file, other.file],
      ]),
    ),
  };
}

/** Figures of one indicator that stand far from the other units'. */
export function outliersTable(spreads: readonly IndicatorSpread[]): TableSheet {
  const word = { target: "指标值", actual: "完成值" };
  const rows = spreads.flatMap(({ name, unit, of, figures, least, median, most, outliers }) =>
    outliers.map((figure) => [
      ...[name, word[of], ownerOf(figure.record), figure.record.project, figure.name, figure.text],
      ...[
        `${formatNumber(median)}${unit}`,
        `${formatNumber(least)}～${formatNumber(most)}${unit}`,
        figures.length,
      ],
      ...[figure.record.file, `第 ${figure.row} 行`],
    ]),
  );
  return {
    name: "同一指标差异",
    title: "同一指标在各单位间差异较大的数值",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "指标（归并后）", width: 20 },
      { head: "类别", width: 9, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "报表上的名称", width: 24 },
      { head: "数值", width: 12, align: "center" },
      { head: "中位数", width: 10, align: "center" },
      { head: "范围", width: 14, align: "center" },
      { head: "可比数", width: 8, align: "center" },
      { head: "文件", width: 28 },
      { head: "位置", width: 10, align: "center" },
    ],
    rows: numbered(rows),
  };
}

function notReturnedWords({ findings }: FormRecord): string {
  const open = findings.filter(({ level }) => level !== "advice").length;
  return open > 0 ? `上次有 ${open} 项问题，没有收到新的报表` : "上次没有问题，这次没有报";
}

/** This round against the last, finding by finding. */
export function roundsTable({ forms, notReturned }: Rounds): TableSheet {
  const rows = forms.flatMap(({ now, before, fixed, answered, still, fresh }) => {
    const row = (what: string, findings: typeof fixed): TableValue[][] =>
      findings.map(({ range, about, message }) => [
        ...[what, ownerOf(now), now.project, range ?? "全表", about, message, now.file],
      ]);
    if (!before) return row("本次首报", fresh);
    return [...row("未改", still), ...row("新增", fresh), ...row("已改", fixed), ...row("已说明", answered)];
  });
  return {
    name: "比上次",
    title: "与上次审核结果比较",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "情况", width: 10, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "位置", width: 9, align: "center" },
      { head: "指标", width: 22 },
      { head: "问题", width: 46 },
      { head: "文件", width: 28 },
    ],
    rows: numbered([
      ...rows,
      ...notReturned.map((record) => [
        ...["没有再报", ownerOf(record), record.project, "", "", notReturnedWords(record), record.file],
      ]),
    ]),
  };
}
