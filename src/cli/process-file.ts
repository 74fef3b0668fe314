import { cellEditsOf } from "../sheet/change";
import { extname } from "node:path";
import { mendedBytes, readWorkbookFile } from "../hosts/file/workbook-file";
import type { Problem } from "../form/problem";
import type { Workbook } from "../office-file/workbook";
import { planFixes, type FixChoice } from "../review/plan-fixes";
import { formText } from "../review/report/form-text";
import { reviewSection } from "../review/report/html";
import { formJson, problemsJson, reviewJson } from "../review/report/json";
import { reviewText } from "../review/report/text";
import type { FormReview } from "../review/review";
import { reviewWorkbook } from "../review/review-workbook";
import type { Recognition } from "../recognition/read-blocks";
import { recognize } from "../recognition/recognize";
import { failed, noForms, type FileTask, type MendedCopy, type Outcome } from "./outcome";
import { colourful, plain } from "./paint";

/** Problems of a file in which no form was found: one line saying why. */
function withoutForms(task: FileTask, found: readonly Pick<Recognition, "problems">[]): Outcome {
  const problems = found.flatMap((sheet) => sheet.problems);
  const first: Problem = { code: "no-form", message: "文件里没有可检查的工作表。", at: null };
  const shown = problems.length > 0 ? problems : [first];
  const text = shown.map((problem) => `  ${problem.message}`).join("\n");
  const json = JSON.stringify({ file: task.path, sheet: null, kind: null, problems: problemsJson(shown) });
  return { output: [task.form === "json" ? json : `${task.path}\n${text}`], sections: [], tally: noForms };
}

function readForms(task: FileTask, workbook: Workbook): Outcome {
  const found = workbook.sheets.map((grid) => recognize(grid, workbook.memo.columns));
  const forms = found.flatMap((sheet) => sheet.forms);
  if (forms.length === 0) return withoutForms(task, found);
  const output = forms.map((form) =>
    task.form === "json" ? JSON.stringify(formJson(task.path, form)) : formText(task.path, form),
  );
  return { output, sections: [], tally: noForms };
}

interface Mending {
  readonly workbook: Workbook;
  readonly reviews: readonly FormReview[];
  readonly fix: FixChoice;
}

async function mend(
  task: FileTask,
  { workbook, reviews, fix }: Mending,
): Promise<Pick<Outcome, "copy" | "failure">> {
  const change = planFixes(reviews, fix);
  const cells = cellEditsOf(change).length;
  const saved = await mendedBytes(workbook, { change });
  if (!saved.ok)
    return { failure: { code: saved.failure.code, message: `${task.path}：${saved.failure.message}` } };
  const extension = workbook.kind === "xlsx" ? extname(task.path) : ".xlsx";
  const copy: MendedCopy = { bytes: saved.value, extension, cells };
  return { copy };
}

async function checkForms(task: FileTask, workbook: Workbook): Promise<Outcome> {
  const profile = task.profile === undefined ? {} : { profile: task.profile };
  const found = reviewWorkbook(workbook.sheets, { ...profile, memo: workbook.memo }).sheets;
  const reviews = found.flatMap((sheet) => sheet.forms);
  if (reviews.length === 0) return withoutForms(task, found);
  const paint = task.colour ? colourful : plain;
  const output = reviews.map((review) =>
    task.form === "json"
      ? JSON.stringify(reviewJson(task.path, review))
      : reviewText(task.path, review, paint),
  );
  const count = (verdict: FormReview["verdict"]): number =>
    reviews.filter((review) => review.verdict === verdict).length;
  return {
    output,
    sections: task.html ? reviews.map((review) => reviewSection(task.path, review)) : [],
    tally: { return: count("return"), explain: count("explain"), pass: count("pass") },
    ...(task.fix === undefined ? {} : await mend(task, { workbook, reviews, fix: task.fix })),
  };
}

/** Reads or checks one file; whatever is wrong with the file is part of the outcome. */
export async function processFile(task: FileTask): Promise<Outcome> {
  const opened = await readWorkbookFile(task.path);
  if (!opened.ok) return failed(task, opened.failure.code, opened.failure.message);
  return task.command === "read" ? readForms(task, opened.value) : checkForms(task, opened.value);
}
