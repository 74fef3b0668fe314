import { extname, join } from "node:path";
import { readWorkbookFile } from "../../hosts/file/workbook-file";
import { nodeCodec } from "../../hosts/file/node-codec";
import { opinionContent, type OpinionContent } from "../../documents/opinion/opinion-content";
import { opinionDocx } from "../../documents/opinion/opinion-docx";
import { opinionXlsx } from "../../documents/opinion/opinion-xlsx";
import { returnedCopy } from "../../documents/returned-copy";
import { nameGiver } from "../../documents/safe-name";
import { dueDate } from "../../portfolio/opinion/due-date";
import { noOpinion } from "../../portfolio/opinion/opinion";
import { ownerOf, recordKey, type FormRecord } from "../../portfolio/record/record";
import { verdictAt } from "../../portfolio/triage/depth";
import type { Say } from "./desk-end";
import type { Batch } from "./read-batch";
import type { ResultOrder } from "./review-arguments";
import { writeWhole } from "./write-whole";

function write(path: string, bytes: Uint8Array): void {
  writeWhole(path, (sink) => {
    sink.write(bytes);
  });
}

function baseName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.slice(0, name.length - extname(name).length);
}

/** The forms of each unit; those that name none are told apart by their files. */
function byOwner(forms: Iterable<FormRecord>): ReadonlyMap<string, readonly FormRecord[]> {
  const owners = new Map<string, FormRecord[]>();
  for (const form of forms) {
    const owner = ownerOf(form) || baseName(form.file);
    const list = owners.get(owner);
    if (list) list.push(form);
    else owners.set(owner, [form]);
  }
  return owners;
}

function contentOf(record: FormRecord, { depth }: Batch, { date }: ResultOrder): OpinionContent {
  const isReturned = verdictAt(record, depth) !== "pass";
  const opinion = { ...noOpinion(recordKey(record)), ...(isReturned ? { returned: date } : {}) };
  return opinionContent(record, opinion, { depth, due: dueDate(opinion) });
}

/** An opinion for each unit. */
async function writeOpinions(batch: Batch, order: ResultOrder): Promise<void> {
  const nameOf = nameGiver();
  for (const [owner, forms] of byOwner(batch.forms())) {
    const contents = forms.map((form) => contentOf(form, batch, order));
    const path = join(order.out, "审核意见", nameOf(owner));
    if (order.handouts.includes("docx")) write(`${path}.docx`, await opinionDocx(owner, contents));
    if (order.handouts.includes("xlsx")) write(`${path}.xlsx`, await opinionXlsx(contents, order.date));
  }
}

/** Copies of the workbooks with the findings as comments; what could not be commented on is said. */
async function writeCopies(batch: Batch, order: ResultOrder, say: Say): Promise<void> {
  const nameOf = nameGiver();
  const byFile = new Map<string, FormRecord[]>();
  for (const form of batch.forms()) byFile.set(form.file, [...(byFile.get(form.file) ?? []), form]);
  for (const [file, forms] of byFile) {
    if (forms.every(({ findings }) => findings.length === 0)) continue;
    const opened = await readWorkbookFile(file);
    const copy = opened.ok
      ? await returnedCopy(opened.value, forms, { depth: batch.depth, codec: nodeCodec })
      : opened;
    if (!copy.ok) say.trouble(`${file}：没有做成批注退回件。${copy.failure.message}`);
    else write(join(order.out, "批注退回件", `${nameOf(baseName(file))}.xlsx`), copy.value);
  }
}

/** Writes the opinions and commented copies that were asked for. */
export async function writeHandouts(batch: Batch, order: ResultOrder, say: Say): Promise<void> {
  const { handouts } = order;
  if (handouts.includes("docx") || handouts.includes("xlsx")) await writeOpinions(batch, order);
  if (handouts.includes("comments")) await writeCopies(batch, order, say);
}
