import type { Rounds } from "../../portfolio/comparison/rounds";
import type { Opinion } from "../../portfolio/opinion/opinion";
import { unreadCounts, type FormRecord, type UnreadRecord } from "../../portfolio/record/record";
import type { ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import type { Depth } from "../../portfolio/triage/depth";
import { byUrgency, type TriageRow } from "../../portfolio/triage/triage";
import { streamedWorkbook, type TableStream } from "../../office-file/write/table-stream";
import { compareTables } from "./compare-tables";
import { answersTable, findingsTable, formsTable } from "./form-rows";
import { auditedTable, opinionsTable } from "./opinion-tables";
import { summaryTable } from "./summary-table";
import { unreadTable } from "./unread-table";

/** What the department's ledger is made of. */
export interface LedgerInput {
  readonly rows: readonly TriageRow[];
  /** Gone through more than once. */
  readonly records: Iterable<FormRecord>;
  /** The same forms for the comparisons between them; they may come without their findings. */
  readonly compared: readonly FormRecord[];
  readonly unread: readonly UnreadRecord[];
  readonly depth: Depth;
  /** ISO date, written into the file's properties. */
  readonly date: string;
  /** What the reviewer wrote, by record key. */
  readonly opinions?: ReadonlyMap<string, Opinion>;
  readonly gaps?: ReportingGaps;
  readonly rounds?: Rounds;
}

/** 台账: a summary sheet, a row a form with filters, a row a finding, and what the comparisons found. */
export function ledgerTables(input: LedgerInput): readonly TableStream[] {
  const { rows, records, compared, unread, depth, opinions, gaps, rounds } = input;
  return [
    summaryTable(rows, depth, unreadCounts(unread)),
    formsTable(rows.toSorted(byUrgency), depth),
    findingsTable(records, depth),
    // Without answers nobody reads the records for them.
    answersTable(rows.some(({ answered }) => answered > 0) ? records : [], depth),
    opinionsTable(records, { depth, opinions }),
    auditedTable(records, opinions),
    unreadTable(unread),
    ...compareTables({ records: compared, ...(gaps ? { gaps } : {}), ...(rounds ? { rounds } : {}) }),
  ];
}

/** The ledger as one .xlsx; empty sheets are left out. */
export function ledger(input: LedgerInput): Promise<Uint8Array> {
  return streamedWorkbook(ledgerTables(input), { date: input.date, what: "台账" });
}
