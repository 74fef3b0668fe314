import { ruleBasis, ruleTitle } from "../../portfolio/opinion/rule-words";
import type { FormRecord } from "../../portfolio/record/record";
import { ownerOf } from "../../portfolio/record/record";
import type { Opinion } from "../../portfolio/opinion/opinion";
import type { ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import { depths, type Depth } from "../../portfolio/triage/depth";
import { countsOf, figuresOf, type Figures, type RuleCount } from "../../portfolio/triage/figures";
import { projectOf } from "../../portfolio/triage/projects";
import { copiesText, openFirst } from "../../portfolio/triage/open-first";
import { whyOf, type TriageRow } from "../../portfolio/triage/triage";
import { escapeHtml } from "../../review/report/html";
import { pointsText } from "../../review/report/words";
import { batchSentence, byUnit } from "../ledger/summary-table";
import { auditedForms, auditedHeads } from "./audited-forms";
import { barChart } from "./bar-chart";

/** What the bulletin is made of. */
export interface BulletinInput {
  readonly rows: readonly TriageRow[];
  /** Read only where the reviewer wrote something. */
  readonly records: Iterable<FormRecord>;
  /** The same forms for comparisons; they may come without their findings. */
  readonly compared: readonly FormRecord[];
  /** The most frequent findings. */
  readonly common: readonly RuleCount[];
  readonly refused: number;
  readonly depth: Depth;
  readonly date: string;
  readonly gaps?: ReportingGaps;
  /** What the reviewer wrote, by record key. */
  readonly opinions?: ReadonlyMap<string, Opinion>;
}

const mostUnits = 200;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[], tag: string): string =>
    `<tr>${row.map((cell) => `<${tag}${typeof cell === "number" ? ' class="number"' : ""}>${escapeHtml(String(cell))}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${cells(head, "th")}</thead><tbody>\n${rows.map((row) => cells(row, "td")).join("\n")}\n</tbody></table>`;
}

function charts(figures: Figures, depth: Depth): string {
  const words = depths[depth].verdicts;
  const { verdicts, declared, recomputed, execution, grades } = figures;
  return [
    barChart({
      title: "审核结论",
      labels: [words.return, words.explain, words.pass],
      series: [{ name: "报表", values: [verdicts.return, verdicts.explain, verdicts.pass] }],
    }),
    barChart({
      title: "得分分布（百分制）",
      labels: declared.map(({ label }) => label),
      series: [
        { name: "自评", values: declared.map(({ count }) => count) },
        { name: "复核", values: recomputed.map(({ count }) => count) },
      ],
    }),
    barChart({
      title: "等级",
      labels: grades.map(({ grade }) => grade),
      series: [
        { name: "自评", values: grades.map((one) => one.declared) },
        { name: "复核", values: grades.map((one) => one.recomputed) },
      ],
    }),
    barChart({
      title: "预算执行率（%）",
      labels: execution.map(({ label }) => label),
      series: [{ name: "报表", values: execution.map(({ count }) => count) }],
    }),
  ].join("\n");
}

function units(rows: readonly TriageRow[], depth: Depth): string {
  const { verdicts, levels } = depths[depth];
  const counts = byUnit(rows).map(({ unit, rows: own }) => ({ unit, figures: countsOf(own) }));
  const shown = counts
    .toSorted((a, b) => b.figures.errors - a.figures.errors || b.figures.warnings - a.figures.warnings)
    .slice(0, mostUnits);
  const rest =
    counts.length > shown.length ? `<p>其余 ${counts.length - shown.length} 个单位见台账。</p>` : "";
  return (
    table(
      [
        "单位",
        "报表",
        verdicts.return,
        verdicts.explain,
        verdicts.pass,
        levels.error,
        levels.warning,
        "单位已说明",
      ],
      shown.map(({ unit, figures }) => [
        ...[unit === "" ? "（未填单位）" : unit, figures.forms],
        ...[figures.verdicts.return, figures.verdicts.explain, figures.verdicts.pass],
        ...[figures.errors, figures.warnings, figures.answered],
      ]),
    ) + rest
  );
}

function firstForms({ rows, compared }: BulletinInput): string {
  return table(
    ["单位", "项目", "自评", "复核", "原因"],
    openFirst(rows, compared).map(({ row, copies }) => [
      ...[ownerOf(row), projectOf(row)],
      ...[pointsText(row.declared), pointsText(row.recomputed)],
      [whyOf(row), copiesText({ copies })].filter((text) => text !== "").join("；"),
    ]),
  );
}

function missingProjects({ missing, listed, reported }: ReportingGaps): string {
  const names = missing.map(({ unit, project }) => [unit, project]);
  const list = names.length === 0 ? "" : table(["单位", "未报项目"], names);
  return `<h2>报送情况</h2><p>应报 ${listed} 个项目，已报 ${reported} 个，未报 ${missing.length} 个。</p>${list}`;
}

const style = `
body{font:15px/1.7 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1b1b1b;background:#fff;max-width:1000px;margin:24px auto;padding:0 16px}
h1{font-size:24px;text-align:center}h2{font-size:18px;margin:28px 0 6px;border-top:2px solid #1f6f5c;padding-top:10px}
.date{text-align:center;color:#5c5c5c}.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(360px,1fr));gap:12px}
svg{width:100%;height:auto;border:1px solid #e0e0e0;font-size:11px}svg .title{font-size:13px;font-weight:bold}svg .figure{font-size:11px}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #d0d0d0;padding:4px 8px;text-align:left;vertical-align:top}td:first-child{min-width:5em}
th{background:#f3f5f4;white-space:nowrap}thead{display:table-header-group}tr,svg{break-inside:avoid}h2,h2+p{break-after:avoid}.number{text-align:right}
@media print{body{margin:0;max-width:none}.charts{grid-template-columns:1fr 1fr}}`;

function auditedPart({ records, opinions }: BulletinInput): string {
  const forms = auditedForms(records, opinions);
  return forms.length === 0 ? "" : `<h2>核查得分</h2>${table(auditedHeads, forms)}`;
}

/** The bulletin (通报) as one page: no script, nothing fetched, everything escaped. */
export function bulletinPage(input: BulletinInput): string {
  const { rows, refused, depth, date, gaps } = input;
  const figures = figuresOf(rows);
  const common = input.common.map(({ rule, forms, findings }) => [
    ...[ruleTitle(rule), forms, findings, ruleBasis(rule)],
  ]);
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>绩效报表审核通报</title><style>${style}</style></head><body>`,
    `<h1>绩效报表审核通报</h1><p class="date">${escapeHtml(depths[depth].name)}　${escapeHtml(date)}</p>`,
    `<p>${escapeHtml(batchSentence(figures, depth, { refused, unreviewed: 0 }))}</p>`,
    `<div class="charts">${charts(figures, depth)}</div>`,
    gaps ? missingProjects(gaps) : "",
    `<h2>需要重点关注的报表</h2>${firstForms(input)}`,
    auditedPart(input),
    `<h2>常见问题</h2>${table(["问题类型", "涉及报表", "次数", "依据"], common)}`,
    `<h2>各单位情况</h2>${units(rows, depth)}`,
    "</body></html>\n",
  ].join("\n");
}
