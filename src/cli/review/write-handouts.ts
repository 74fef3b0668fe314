import { join } from "node:path";
import { readWorkbookFile } from "../../hosts/file/workbook-file";
import { nodeCodec } from "../../hosts/file/node-codec";
import { copyNames } from "../../documents/copy-names";
import { opinionDocx } from "../../documents/opinion/opinion-docx";
import { opinionXlsx } from "../../documents/opinion/opinion-xlsx";
import { unitOpinions } from "../../documents/opinion/unit-opinions";
import { returnedCopy } from "../../documents/returned-copy";
import { nameGiver } from "../../documents/safe-name";
import type { Opinion } from "../../portfolio/opinion/opinion";
import type { FormRecord } from "../../portfolio/record/record";
import type { Say } from "./desk-end";
import type { Batch } from "./read-batch";
import type { ResultOrder } from "./review-arguments";
import { productNames as made } from "./product-names";
import { writeWhole } from "../write-whole";

type Opinions = ReadonlyMap<string, Opinion>;

function write(path: string, bytes: Uint8Array): void {
  writeWhole(path, (sink) => {
    sink.write(bytes);
  });
}

/** An opinion for each unit. */
async function writeOpinions(
  batch: Batch,
  opinions: Opinions,
  { out, date, handouts }: ResultOrder,
): Promise<void> {
  const nameOf = nameGiver();
  for (const { owner, contents } of unitOpinions(batch.forms(), { depth: batch.depth, date, opinions })) {
    const path = join(out, made.opinions, nameOf(owner));
    if (handouts.includes("docx")) write(`${path}.docx`, await opinionDocx(owner, contents));
    if (handouts.includes("xlsx")) write(`${path}.xlsx`, await opinionXlsx(contents, date));
  }
}

/** Copies of the workbooks with the findings as comments; what could not be commented on is said. */
async function writeCopies(batch: Batch, order: ResultOrder, say: Say): Promise<void> {
  const names = copyNames(batch.forms());
  const byFile = new Map<string, FormRecord[]>();
  for (const form of batch.forms()) byFile.set(form.file, [...(byFile.get(form.file) ?? []), form]);
  for (const [file, forms] of byFile) {
    if (forms.every(({ findings }) => findings.length === 0)) continue;
    const opened = await readWorkbookFile(file);
    const copy = opened.ok
      ? await returnedCopy(opened.value, forms, { depth: batch.depth, codec: nodeCodec })
      : opened;
    if (!copy.ok) say.trouble(`${file}：没有做成批注退回件。${copy.failure.message}`);
    else write(join(order.out, made.copies, `${names.get(file) ?? ""}.xlsx`), copy.value);
  }
}

/** Writes the opinions and commented copies that were asked for. */
export async function writeHandouts(
  batch: Batch,
  opinions: Opinions,
  { order, say }: { readonly order: ResultOrder; readonly say: Say },
): Promise<void> {
  const { handouts } = order;
  if (handouts.includes("docx") || handouts.includes("xlsx")) await writeOpinions(batch, opinions, order);
  if (handouts.includes("comments")) await writeCopies(batch, order, say);
}
