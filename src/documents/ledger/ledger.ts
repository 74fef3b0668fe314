import { copiesAmong } from "../../portfolio/comparison/copies";
import type { Rounds } from "../../portfolio/comparison/rounds";
import { indicatorSpreads } from "../../portfolio/comparison/same-indicator";
import { targetDifferences } from "../../portfolio/comparison/target-and-review";
import type { FormRecord } from "../../portfolio/record/record";
import type { ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import type { Depth } from "../../portfolio/triage/depth";
import { byUrgency, type TriageRow } from "../../portfolio/triage/triage";
import { tableWorkbook, type TableSheet } from "../../office-file/write/table-workbook";
import { answersTable, findingsTable, formsTable } from "./form-rows";
import { copiesTable, gapsTable, outliersTable, roundsTable, targetsTable } from "./gap-tables";
import { summaryTable } from "./summary-table";

/** A file that could not be checked. */
export interface Refusal {
  readonly file: string;
  readonly message: string;
}

/** What the department's ledger is made of. */
export interface LedgerInput {
  readonly rows: readonly TriageRow[];
  readonly records: readonly FormRecord[];
  readonly refusals: readonly Refusal[];
  readonly depth: Depth;
  /** ISO date, written into the file's properties. */
  readonly date: string;
  readonly gaps?: ReportingGaps;
  readonly rounds?: Rounds;
}

function refusalsTable(refusals: readonly Refusal[]): TableSheet {
  return {
    name: "未能检查",
    title: "未能检查的文件",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "文件", width: 50 },
      { head: "原因", width: 70 },
    ],
    rows: refusals.map(({ file, message }, index) => [index + 1, file, message]),
  };
}

/** 台账: a summary sheet, a row a form with filters, a row a finding, and what the comparisons found. Empty sheets are left out. */
export function ledger(input: LedgerInput): Promise<Uint8Array> {
  const { rows, records, refusals, depth, date, gaps, rounds } = input;
  const tables: readonly TableSheet[] = [
    summaryTable(rows, depth, refusals.length),
    formsTable(rows.toSorted(byUrgency), depth),
    findingsTable(records, depth),
    answersTable(records, depth),
    refusalsTable(refusals),
    ...(gaps ? [gapsTable(gaps)] : []),
    ...(rounds ? [roundsTable(rounds)] : []),
    targetsTable(targetDifferences(records)),
    copiesTable(copiesAmong(records)),
    outliersTable(indicatorSpreads(records)),
  ];
  return tableWorkbook(
    tables.filter(({ rows: own }, index) => index === 0 || own.length > 0),
    date,
  );
}
