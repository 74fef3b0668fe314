import type { Rounds } from "../../portfolio/comparison/rounds";
import { dueDate } from "../../portfolio/opinion/due-date";
import { noOpinion, type Opinion } from "../../portfolio/opinion/opinion";
import { levelWord, whatToDo } from "../../portfolio/opinion/rule-words";
import { ownerOf, recordKey, type FormRecord, type RecordFinding } from "../../portfolio/record/record";
import { verdictAt, type Depth } from "../../portfolio/triage/depth";
import { streamedWorkbook, type TableStream } from "../../office-file/write/table-stream";
import type { TableValue } from "../../office-file/write/table-workbook";

/** What the 整改台账 is made of. */
export interface RectificationInput {
  readonly records: Iterable<FormRecord>;
  readonly depth: Depth;
  /** ISO date of the return. */
  readonly date: string;
  /** Opinions by record key, where the reviewer wrote any. */
  readonly opinions?: ReadonlyMap<string, Opinion>;
  /** Comparison with the last round: what came back. */
  readonly rounds?: Rounds;
}

/** A finding among all of a batch: long batches are read again from the disk, so that it is never the same object. */
function placeOf(key: string, { rule, range, message }: RecordFinding): string {
  return [key, rule, range ?? "", message].join("\u0000");
}

function stillThere(rounds: Rounds | undefined): ReadonlySet<string> {
  const forms = rounds?.forms ?? [];
  return new Set(forms.flatMap(({ now, still }) => still.map((finding) => placeOf(recordKey(now), finding))));
}

function* pendingRows({
  records,
  depth,
  date,
  opinions,
  rounds,
}: RectificationInput): Generator<TableValue[]> {
  const still = stillThere(rounds);
  for (const record of records) {
    if (verdictAt(record, depth) === "pass") continue;
    const key = recordKey(record);
    const opinion = opinions?.get(key) ?? noOpinion(key);
    const returned = opinion.returned ?? date;
    const due = dueDate({ ...opinion, returned }) ?? "";
    const owner = ownerOf(record);
    for (const finding of record.findings) {
      if (finding.level === "advice") continue;
      yield [
        owner,
        record.project,
        finding.range ?? "全表",
        finding.about,
        finding.message,
        levelWord(finding, depth),
        whatToDo(finding),
        returned,
        due,
        still.size > 0 && still.has(placeOf(key, finding)) ? "未整改" : "待整改",
        opinion.back ?? "",
        record.file,
      ];
    }
  }
}

type State = "已整改" | "已说明" | "未报回";

/** What was asked for the last time; advice never was. */
function askedRows(
  form: FormRecord,
  findings: readonly RecordFinding[],
  { state, depth }: { readonly state: State; readonly depth: Depth },
): TableValue[][] {
  return findings
    .filter(({ level }) => level !== "advice")
    .map((finding) => [
      ...[ownerOf(form), form.project, finding.range ?? "全表", finding.about, finding.message],
      ...[levelWord(finding, depth), whatToDo(finding), "", "", state, "", form.file],
    ]);
}

/** What came of the last round's findings, as far as they are not found again. */
function lastRows({ forms, notReturned }: Rounds, depth: Depth): TableValue[][] {
  return [
    ...forms.flatMap(({ now, fixed, answered }) => [
      ...askedRows(now, fixed, { state: "已整改", depth }),
      ...askedRows(now, answered, { state: "已说明", depth }),
    ]),
    ...notReturned.flatMap((form) => askedRows(form, form.findings, { state: "未报回", depth })),
  ];
}

function* numberedRows(input: RectificationInput): Generator<TableValue[]> {
  let number = 0;
  for (const row of pendingRows(input)) yield [++number, ...row];
  for (const row of input.rounds ? lastRows(input.rounds, input.depth) : []) yield [++number, ...row];
}

/** 整改台账: what has to be mended by when, and what came back. */
export function rectificationTable(input: RectificationInput): TableStream {
  return {
    name: "整改台账",
    title: "绩效报表问题整改台账",
    notes: ["整改期限为退回后 30 日，另有规定的从其规定。"],
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "位置", width: 9, align: "center" },
      { head: "指标", width: 20 },
      { head: "问题", width: 44 },
      { head: "级别", width: 9, align: "center" },
      { head: "整改要求", width: 24 },
      { head: "退回日期", width: 11, align: "center" },
      { head: "整改期限", width: 11, align: "center" },
      { head: "状态", width: 9, align: "center" },
      { head: "报回日期", width: 11, align: "center" },
      { head: "文件", width: 28 },
    ],
    rows: { [Symbol.iterator]: () => numberedRows(input) },
  };
}

/** The 整改台账 as one .xlsx. */
export function rectificationLedger(input: RectificationInput): Promise<Uint8Array> {
  return streamedWorkbook([rectificationTable(input)], { date: input.date, what: "整改台账" });
}
