import type { FileResult } from "../office-file/file-result";
import type { Workbook } from "../office-file/workbook";
import { recordLine } from "../portfolio/record/merge-records";
import { ownProductRecord, refusedRecord } from "../portfolio/record/record";
import { unchangedReturn } from "../portfolio/record/returned";
import { recordsOf } from "../portfolio/record/record-of";
import { reviewWorkbook } from "../review/review-workbook";

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
  const { sheets, memo, product } = opened.value;
  const unreviewed =
    product === undefined ? unchangedReturn(file, opened.value) : ownProductRecord(file, product);
  if (unreviewed) return [recordLine(unreviewed)];
  return recordsOf(file, reviewWorkbook(sheets, { ...settings, memo }).sheets).map(recordLine);
}
