import { readCsvFile, readWorkbookFile } from "../../hosts/file/workbook-file";
import { isCsvName } from "../../office-file/csv/read-csv";
import { compareRounds, type Rounds } from "../../portfolio/comparison/rounds";
import type { FormRecord } from "../../portfolio/record/record";
import { readProjectList } from "../../portfolio/reporting/project-list";
import { reportingGaps, type ReportingGaps } from "../../portfolio/reporting/reporting-gaps";
import { findResults, openResults } from "./result-files";
import type { ResultOrder } from "./review-arguments";

/** What a batch is compared with, or one sentence why that cannot be read. */
export type Compared =
  | { readonly ok: true; readonly gaps?: ReportingGaps; readonly rounds?: Rounds }
  | { readonly ok: false; readonly message: string };

async function gapsOf(
  path: string,
  forms: readonly FormRecord[],
): Promise<{ readonly gaps: ReportingGaps } | { readonly message: string }> {
  const opened = await (isCsvName(path) ? readCsvFile(path) : readWorkbookFile(path));
  if (!opened.ok) return { message: `项目清单“${path}”：${opened.failure.message}` };
  const list = readProjectList(opened.value.sheets);
  return list.ok ? { gaps: reportingGaps(list.projects, forms) } : { message: `“${path}”：${list.message}` };
}

function formsOf(folder: string): { readonly forms: readonly FormRecord[] } | { readonly message: string } {
  const found = findResults([folder]);
  if (!found.ok) return { message: found.message };
  const forms: FormRecord[] = [];
  for (const path of found.files) {
    const opened = openResults(path);
    if (!opened) return { message: `“${path}”不是完整的审核结果。请重新运行或重新拷贝。` };
    for (const record of opened.records) if (record.type === "form") forms.push(record);
  }
  return { forms };
}

/** Compares a batch with the list of projects and with the last round, as far as they are given. */
export async function compareBatch(
  forms: readonly FormRecord[],
  { projects, last }: ResultOrder,
): Promise<Compared> {
  const listed: { readonly gaps?: ReportingGaps; readonly message?: string } =
    projects === undefined ? {} : await gapsOf(projects, forms);
  if (listed.message !== undefined) return { ok: false, message: listed.message };
  const before = last === undefined ? undefined : formsOf(last);
  if (before && "message" in before) return { ok: false, message: `上次的结果：${before.message}` };
  return {
    ok: true,
    ...(listed.gaps ? { gaps: listed.gaps } : {}),
    ...(before ? { rounds: compareRounds(forms, before.forms) } : {}),
  };
}
