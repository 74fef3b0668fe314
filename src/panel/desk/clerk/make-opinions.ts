import { opinionDocx } from "../../../documents/opinion/opinion-docx";
import { opinionXlsx } from "../../../documents/opinion/opinion-xlsx";
import { unitOpinions } from "../../../documents/opinion/unit-opinions";
import { nameGiver } from "../../../documents/safe-name";
import { recordKey } from "../../../portfolio/record/record";
import type { BatchInput } from "./batch-input";
import type { ClerkOrder, ClerkReply, MadeFile } from "./clerk";

/** The opinions on all forms or on some, a file for each unit. */
export async function makeOpinions(
  input: BatchInput,
  { format, keys }: Extract<ClerkOrder, { kind: "opinions" }>,
): Promise<ClerkReply> {
  const wanted = keys && new Set(keys);
  const records = input.records.filter((record) => wanted?.has(recordKey(record)) ?? true);
  const nameOf = nameGiver();
  const files: MadeFile[] = [];
  for (const { owner, contents } of unitOpinions(records, input)) {
    const bytes =
      format === "docx" ? await opinionDocx(owner, contents) : await opinionXlsx(contents, input.date);
    files.push({ name: `审核意见/${nameOf(owner)}.${format}`, bytes });
  }
  return { kind: "files", files, troubles: [] };
}
