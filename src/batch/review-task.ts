import type { FileResult } from "../office-file/file-result";
import type { Workbook } from "../office-file/workbook";
import type { OpenedTask } from "./in-turn";
import { recordLine } from "../portfolio/record/merge-records";
import { ownProductRecord, refusedRecord, type UnreadRecord } from "../portfolio/record/record";
import { unchangedReturn } from "../portfolio/record/returned";
import { recordsOf } from "../portfolio/record/record-of";
import { withOwnProfile } from "../review/own-profile";
import { reviewWorkbooks } from "../review/review-workbook";

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

/** A file that was opened, or why it was not. */
export type OpenedFile = OpenedTask<ReviewTask<unknown>, FileResult<Workbook>>;

/** What is said of a file that is not reviewed: it could not be opened, or came from us. */
function withoutReview({ task: { file }, opened }: OpenedFile): UnreadRecord | undefined {
  if (!opened.ok) return refusedRecord(file, opened.failure.code, opened.failure.message);
  const { product } = opened.value;
  return product === undefined ? unchangedReturn(file, opened.value) : ownProductRecord(file, product);
}

/** Reviews opened files; why one could not be opened is a record, too. */
export function reviewOpened(files: readonly OpenedFile[]): readonly ReviewAnswer[] {
  const told = files.map(withoutReview);
  const books = files.flatMap(({ task: { settings }, opened }, index) => {
    if (!opened.ok || told[index]) return [];
    const { sheets, memo } = opened.value;
    return [{ grids: sheets, options: withOwnProfile({ memo, ...settings }) }];
  });
  const reviews = reviewWorkbooks(books).values();
  return files.map(({ task: { file } }, index) => {
    const record = told[index];
    if (record) return [recordLine(record)];
    return recordsOf(file, reviews.next().value?.sheets ?? []).map(recordLine);
  });
}
