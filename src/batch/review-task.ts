import type { FileResult } from "../office-file/file-result";
import type { Workbook } from "../office-file/workbook";
import { recordsOf, refusedRecord } from "../portfolio/record/record-of";
import { recordLine } from "../portfolio/record/merge-records";
import { reviewWorkbook } from "../review/review-workbook";
import type { WorkerTrouble } from "./batch-worker";

/** How the files of a batch are reviewed. */
interface ReviewSettings {
  readonly profile?: string;
}

/** A file to review: `source` is where a worker finds its bytes, a path or a File. */
export interface ReviewTask<Source> {
  /** The name it has in the results. */
  readonly file: string;
  readonly source: Source;
  readonly settings: ReviewSettings;
}

/** The lines of a file's records, ready to be written down. */
export type ReviewAnswer = readonly string[];

/** Reviews an opened file; why it could not be opened is a record, too. */
export function reviewOpened(
  { file, settings }: ReviewTask<unknown>,
  opened: FileResult<Workbook>,
): ReviewAnswer {
  if (!opened.ok) return [recordLine(refusedRecord(file, opened.failure.code, opened.failure.message))];
  const { sheets, memo } = opened.value;
  return recordsOf(file, reviewWorkbook(sheets, { ...settings, memo }).sheets).map(recordLine);
}

const troubles: Readonly<Record<WorkerTrouble, string>> = {
  "too-slow": "文件处理超过时限，已跳过。请删去无关的工作表，或另存为 .xlsx 后再检查。",
  "out-of-memory": "文件太大，内存不够。请拆成几个文件，或删去无关的工作表后再检查。",
  broken: "文件读取时出错，已跳过。请用 Excel 或 WPS 另存为 .xlsx 后再检查。",
};

/** The record of a file whose worker did not answer. */
export function reviewGivenUp({ file }: ReviewTask<unknown>, trouble: WorkerTrouble): ReviewAnswer {
  return [recordLine(refusedRecord(file, trouble, troubles[trouble]))];
}
