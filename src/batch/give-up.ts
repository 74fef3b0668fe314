import { recordLine } from "../portfolio/record/merge-records";
import { refusedRecord } from "../portfolio/record/record";
import type { WorkerTrouble } from "./batch-worker";
import type { ReviewAnswer, ReviewTask } from "./review-task";

const troubles: Readonly<Record<WorkerTrouble, string>> = {
  "too-slow": "文件处理超过时限，已跳过。请删去无关的工作表，或另存为 .xlsx 后再检查。",
  "out-of-memory": "文件太大，内存不够。请拆成几个文件，或删去无关的工作表后再检查。",
  broken: "文件读取时出错，已跳过。请用 Excel 或 WPS 另存为 .xlsx 后再检查。",
};

/** The record of a file whose worker did not answer. */
export function reviewGivenUp({ file }: ReviewTask<unknown>, trouble: WorkerTrouble): ReviewAnswer {
  return [recordLine(refusedRecord(file, trouble, troubles[trouble]))];
}
