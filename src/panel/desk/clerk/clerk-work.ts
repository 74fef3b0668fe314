import { bulletinPage } from "../../../documents/bulletin/bulletin";
import { compareTables } from "../../../documents/ledger/compare-tables";
import { ledger } from "../../../documents/ledger/ledger";
import { rectificationLedger } from "../../../documents/ledger/rectification";
import { openGiven } from "../../files/open-given";
import { isCsvName, readCsv } from "../../../office-file/csv/read-csv";
import { tableWorkbook, type TableSheet } from "../../../office-file/write/table-workbook";
import { compareRounds } from "../../../portfolio/comparison/rounds";
import { compareRecords } from "../../../portfolio/record/merge-records";
import { unreadCounts, type DeskRecord, type FormRecord } from "../../../portfolio/record/record";
import { readProjectList, type ProjectList } from "../../../portfolio/reporting/project-list";
import { reportingGaps } from "../../../portfolio/reporting/reporting-gaps";
import { commonFindings } from "../../../portfolio/triage/figures";
import { triage } from "../../../portfolio/triage/triage";
import type { Circumstances, Clerk, ClerkNews, ClerkOrder, ClerkReply, MadeFile } from "./clerk";
import { lookAtPublication, publish } from "../publication/publish";
import type { BatchInput } from "./batch-input";
import { makeCopies } from "./make-copies";
import { makeOpinions } from "./make-opinions";

/** Orders that need the records. */
type BatchOrder = Exclude<
  ClerkOrder,
  { readonly kind: "project-list" | "table" | "publication-look" | "publication" }
>;

/** The records the clerk knows. */
interface Known {
  readonly files: Map<string, readonly DeskRecord[]>;
  last: FormRecord[] | null;
}

function learn(known: Known, news: ClerkNews): void {
  if (news.kind === "files") {
    for (const [name, records] of news.changed) known.files.set(name, records);
    for (const name of news.removed) known.files.delete(name);
    return;
  }
  if (news.first) known.last = news.records.length > 0 ? [] : null;
  known.last?.push(...news.records);
}

function inputOf({ files, last }: Known, about: Circumstances): BatchInput {
  const all = [...files.values()].flat().toSorted(compareRecords);
  const records = all.filter((record) => record.type === "form");
  const unread = all.filter((record) => record.type !== "form");
  const { depth, date, opinions, projects } = about;
  return {
    ...{ records, compared: records, unread, depth, date, opinions, rows: triage(records, depth) },
    ...(projects ? { gaps: reportingGaps(projects, records) } : {}),
    ...(last ? { rounds: compareRounds(records, last) } : {}),
  };
}

function one(name: string, content: Uint8Array | string): ClerkReply {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file: MadeFile = { name, bytes };
  return { kind: "files", files: [file], troubles: [] };
}

async function listIn(file: File): Promise<ProjectList> {
  if (isCsvName(file.name)) return readProjectList([await readCsv(new Uint8Array(await file.arrayBuffer()))]);
  const opened = await openGiven(file);
  return opened.ok ? readProjectList(opened.value.sheets) : { ok: false, message: opened.failure.message };
}

/** More rows than anybody reads on a screen: handing them to the page would be felt. */
const mostRows = 1000;

function shortened(table: TableSheet): TableSheet {
  const { rows, notes = [] } = table;
  if (rows.length <= mostRows) return table;
  const note = `共 ${rows.length} 行，这里列出前 ${mostRows} 行，全部见台账。`;
  return { ...table, rows: rows.slice(0, mostRows), notes: [...notes, note] };
}

function bulletinOf(input: BatchInput): string {
  return bulletinPage({
    ...input,
    common: commonFindings(input.records),
    refused: unreadCounts(input.unread).refused,
  });
}

/** Documents of the batch as a whole, and comparisons. */
async function answerAboutBatch(input: BatchInput, order: BatchOrder): Promise<ClerkReply> {
  switch (order.kind) {
    case "ledger":
      return one("台账.xlsx", await ledger(input));
    case "rectification":
      return one("整改台账.xlsx", await rectificationLedger(input));
    case "bulletin":
      return one("通报.html", bulletinOf(input));
    case "compare":
      return { kind: "tables", tables: compareTables(input).map(shortened) };
    case "opinions":
      return makeOpinions(input, order);
    case "copies":
      return makeCopies(input, order.sources);
  }
}

async function answer(known: Known, order: ClerkOrder, about: Circumstances): Promise<ClerkReply> {
  switch (order.kind) {
    case "project-list":
      return { kind: "projects", list: await listIn(order.file) };
    case "table":
      return one(
        `${order.table.name}.xlsx`,
        await tableWorkbook([order.table], { date: about.date, what: order.table.name }),
      );
    case "publication-look":
      return lookAtPublication(order.sources);
    case "publication":
      return publish(order);
    case "ledger":
    case "rectification":
    case "bulletin":
    case "compare":
    case "opinions":
    case "copies":
      return answerAboutBatch(inputOf(known, about), order);
  }
}

/** The clerk's work itself, wherever it is done. */
export function clerkAtWork(): Clerk {
  const known: Known = { files: new Map(), last: null };
  return {
    tell: (news) => learn(known, news),
    ask: (order, about) => answer(known, order, about),
  };
}
