import { copyNames } from "../../../documents/copy-names";
import { returnedCopy } from "../../../documents/returned-copy";
import { fflateCodec } from "../../../office-file/codec-fflate";
import { openGiven } from "../../files/open-given";
import type { BatchInput } from "./batch-input";
import type { ClerkReply, MadeFile } from "./clerk";
import type { SourceFile } from "./source-file";

/** Copies of the workbooks with the findings as comments; what could not be commented on is said. */
export async function makeCopies(
  { records, depth }: BatchInput,
  sources: readonly SourceFile[],
): Promise<ClerkReply> {
  const names = copyNames(records);
  const files: MadeFile[] = [];
  const troubles: string[] = [];
  for (const { name, file } of sources) {
    const forms = records.filter((record) => record.file === name && record.findings.length > 0);
    if (forms.length === 0) continue;
    try {
      const opened = await openGiven(file);
      const copy = opened.ok
        ? await returnedCopy(opened.value, forms, { depth, codec: fflateCodec })
        : opened;
      if (copy.ok) files.push({ name: `批注退回件/${names.get(name) ?? ""}.xlsx`, bytes: copy.value });
      else troubles.push(`${name}：没有做成批注退回件。${copy.failure.message}`);
    } catch {
      troubles.push(`${name}：原文件读不出来。请核对文件是否还在原处，再放入一次。`);
    }
  }
  return { kind: "files", files, troubles };
}
