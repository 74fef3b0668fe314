import type { Rounds } from "../../portfolio/comparison/rounds";
import type { Opinion } from "../../portfolio/opinion/opinion";
import type { FormRecord } from "../../portfolio/record/record";
import type { ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import type { Depth } from "../../portfolio/triage/depth";
import { byUrgency, type TriageRow } from "../../portfolio/triage/triage";
import { streamedWorkbook, type TableStream } from "../../office-file/write/table-stream";
import type { TableSheet } from "../../office-file/write/table-workbook";
import { compareTables } from "./compare-tables";
import { answersTable, findingsTable, formsTable } from "./form-rows";
import { auditedTable, opinionsTable } from "./opinion-tables";
import { summaryTable } from "./summary-table";

/** A file that could not be checked. */
export interface Refusal {
  readonly file: string;
  readonly message: string;
}

/** What the department's ledger is made of. */
export interface LedgerInput {
  readonly rows: readonly TriageRow[];
  /** Gone through more than once. */
  readonly records: Iterable<FormRecord>;
  /** The same forms for the comparisons between them; they may come without their findings. */
  readonly compared: readonly FormRecord[];
  readonly refusals: readonly Refusal[];
  readonly depth: Depth;
  /** ISO date, written into the file's properties. */
  readonly date: string;
  /** What the reviewer wrote, by record key. */
  readonly opinions?: ReadonlyMap<string, Opinion>;
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

/** 台账: a summary sheet, a row a form with filters, a row a finding, and what the comparisons found. */
export function ledgerTables(input: LedgerInput): readonly TableStream[] {
  const { rows, records, compared, refusals, depth, opinions, gaps, rounds } = input;
  return [
    summaryTable(rows, depth, refusals.length),
    formsTable(rows.toSorted(byUrgency), depth),
    findingsTable(records, depth),
    // Without answers nobody reads the records for them.
    answersTable(rows.some(({ answered }) => answered > 0) ? records : [], depth),
    opinionsTable(records, { depth, opinions }),
    auditedTable(records, opinions),
    refusalsTable(refusals),
    ...compareTables({ records: compared, ...(gaps ? { gaps } : {}), ...(rounds ? { rounds } : {}) }),
  ];
}

/** The ledger as one .xlsx; empty sheets are left out. */
export function ledger(input: LedgerInput): Promise<Uint8Array> {
  return streamedWorkbook(ledgerTables(input), input.date);
}
