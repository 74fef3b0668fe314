import { statSync } from "node:fs";
import type { FormRecord, UnreadRecord } from "../../portfolio/record/record";
import type { Depth } from "../../portfolio/triage/depth";
import { findingCounts, type RuleCount } from "../../portfolio/triage/figures";
import { markLarge, triageRow, type TriageRow } from "../../portfolio/triage/triage";
import { findingsIn, formsIn, openResults } from "./result-files";
import { slimmer } from "./slim-records";

/**
 * A batch as it is kept in memory: a row a form. The records themselves are kept where they are few, else they are read again
 * from the disk as they are needed.
 */
export interface Batch {
  readonly depth: Depth;
  readonly rows: readonly TriageRow[];
  readonly unread: readonly UnreadRecord[];
  /** The forms for comparisons between them; they may come without their findings. */
  readonly compared: readonly FormRecord[];
  /** The most frequent findings. */
  readonly common: readonly RuleCount[];
  /** All forms, one after the other. */
  readonly forms: () => Iterable<FormRecord>;
  /** The same; they may come without their indicators. */
  readonly found: () => Iterable<FormRecord>;
}

/** Results up to this size are kept in memory. */
const mostKept = 8 << 20;

/** Whether the records of some results are few enough to be kept in memory. */
export function isKept(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= mostKept;
}

/** Reads the rows of a batch; undefined where the file holds no results. */
export function readBatch(path: string, wanted: Depth | undefined): Batch | undefined {
  const opened = openResults(path);
  if (!opened) return undefined;
  const depth = wanted ?? opened.header.depth;
  const rows: TriageRow[] = [];
  const unread: UnreadRecord[] = [];
  const compared: FormRecord[] = [];
  const counts = findingCounts();
  const keeps = isKept(path);
  const slim = slimmer();
  // Everything that needs no findings of its own is made in one go: the file is long.
  for (const record of opened.records) {
    if (record.type === "form") {
      rows.push(triageRow(record, depth));
      compared.push(keeps ? record : slim(record));
      counts.add(record);
    } else unread.push(record);
  }
  const common = counts.common();
  const forms = (): Iterable<FormRecord> => (keeps ? compared : formsIn(path));
  const found = (): Iterable<FormRecord> => (keeps ? compared : findingsIn(path));
  return { depth, rows: markLarge(rows), unread, compared, common, forms, found };
}
