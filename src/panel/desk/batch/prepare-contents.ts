import { breathe } from "../../../hosts/breathe";
import type { Batch } from "./batch";
import { contentsOf, rowOf } from "./contents";
import { commonIn, figuresIn, firstIn } from "./first-look";

const piece = 250;

/** Works out what a batch shows before it is shown, some at a time: all at once would be felt. */
export async function prepareContents(batch: Batch): Promise<void> {
  const { depth } = batch.settings;
  let count = 0;
  for (const { records } of batch.files.values()) {
    if (++count % piece === 0) await breathe();
    for (const record of records) if (record.type === "form") rowOf(record, depth);
  }
  await breathe();
  const contents = contentsOf(batch);
  for (const workOut of [figuresIn, firstIn]) {
    await breathe();
    workOut(contents);
  }
  await breathe();
  commonIn(contents.forms);
  await breathe();
}
