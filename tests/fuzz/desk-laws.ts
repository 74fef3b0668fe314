import { opinionContent } from "../../src/documents/opinion/opinion-content";
import { selfReport } from "../../src/documents/self-report/self-report";
import { copiesAmong } from "../../src/portfolio/comparison/copies";
import { compareRounds } from "../../src/portfolio/comparison/rounds";
import { indicatorSpreads } from "../../src/portfolio/comparison/same-indicator";
import { targetDifferences } from "../../src/portfolio/comparison/target-and-review";
import { partsDifferences } from "../../src/portfolio/comparison/whole-and-parts";
import { draftOpinion, noOpinion } from "../../src/portfolio/opinion/opinion";
import { recordLine } from "../../src/portfolio/record/merge-records";
import { readRecord } from "../../src/portfolio/record/read-record";
import { recordsOf } from "../../src/portfolio/record/record-of";
import { recordKey, type DeskRecord, type FormRecord } from "../../src/portfolio/record/record";
import { readProjectList } from "../../src/portfolio/reporting/project-list";
import { reportingGaps } from "../../src/portfolio/reporting/reporting-gaps";
import { depths, type Depth } from "../../src/portfolio/triage/depth";
import { triage, whyOf } from "../../src/portfolio/triage/triage";
import type { WorkbookReview } from "../../src/review/review";
import type { Grid } from "../../src/sheet/grid";
import { must } from "./law";

const unreadable = /NaN|Infinity|undefined|\[object/;

/** What the desk itself says, apart from what it quotes of the sheet. */
function judgeWords(record: FormRecord, depth: Depth): void {
  const said = draftOpinion(record, depth);
  must(!unreadable.test(said), `an opinion says what no user can read: ${said.slice(0, 80)}`);
  const [row] = triage([record], depth);
  must(row !== undefined && !unreadable.test(whyOf(row)), "a reason to open it that no user can read");
  opinionContent(record, noOpinion(recordKey(record)), { depth, due: "2026-03-31" });
}

/** A line that is written down is read as what it was. */
function judgeLine(record: DeskRecord): void {
  const line = recordLine(record);
  const back = readRecord(line);
  must(back !== undefined && recordLine(back) === line, "a line of results is not read as it was written");
}

/** A round that came back unchanged has mended nothing and brought nothing new. */
function judgeRounds(forms: readonly FormRecord[]): void {
  const { forms: found, notReturned } = compareRounds(forms, forms);
  must(notReturned.length === 0, "a sheet that came back is said to be missing");
  const isAlike = found.every(({ fixed, fresh }) => fixed.length === 0 && fresh.length === 0);
  must(isAlike, "findings of an unchanged sheet are said to be mended or new");
}

function judgeList(grids: readonly Grid[], forms: readonly FormRecord[]): void {
  const list = readProjectList(grids);
  if (list.ok) reportingGaps(list.projects, forms);
  else must(list.message.endsWith("。"), "a list is refused without a sentence");
}

/** What holds of all that a reviewer is shown of a workbook. */
export function judgeDesk(grids: readonly Grid[], { sheets }: WorkbookReview): void {
  const records = recordsOf("表.xlsx", sheets);
  records.forEach(judgeLine);
  const forms = records.filter((record) => record.type === "form");
  for (const record of forms) for (const depth of Object.keys(depths) as Depth[]) judgeWords(record, depth);
  judgeRounds(forms);
  judgeList(grids, forms);
  copiesAmong([...forms, ...forms.map((record) => ({ ...record, file: "又一份.xlsx" }))]);
  indicatorSpreads(forms);
  targetDifferences(forms);
  partsDifferences(forms);
  for (const { forms: reviews } of sheets) reviews.forEach(selfReport);
}
