import { copiesAmong } from "../../portfolio/comparison/copies";
import type { Rounds } from "../../portfolio/comparison/rounds";
import { indicatorSpreads } from "../../portfolio/comparison/same-indicator";
import { partsDifferences } from "../../portfolio/comparison/whole-and-parts";
import { targetDifferences } from "../../portfolio/comparison/target-and-review";
import type { FormRecord } from "../../portfolio/record/record";
import type { ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import type { TableSheet } from "../../office-file/write/table-workbook";
import { partsTable } from "./parts-table";
import { copiesTable, gapsTable, outliersTable, roundsTable, targetsTable } from "./gap-tables";

/** What a batch is compared in: with a list, with the last round, and within itself. */
interface Compared {
  readonly records: readonly FormRecord[];
  readonly gaps?: ReportingGaps;
  readonly rounds?: Rounds;
}

/** What the comparisons found, a table each; those that found nothing are empty. */
export function compareTables({ records, gaps, rounds }: Compared): readonly TableSheet[] {
  return [
    ...(gaps ? [gapsTable(gaps)] : []),
    ...(rounds ? [roundsTable(rounds)] : []),
    targetsTable(targetDifferences(records)),
    partsTable(partsDifferences(records)),
    copiesTable(copiesAmong(records)),
    outliersTable(indicatorSpreads(records)),
  ];
}
