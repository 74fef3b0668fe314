import type { Codec } from "../office-file/codec";
import type { FileResult } from "../office-file/file-result";
import { openWorkbook } from "../office-file/open-workbook";
import { patchWorkbook } from "../office-file/patch/patch-workbook";
import type { Workbook } from "../office-file/workbook";
import { workbookBytes } from "../office-file/write/workbook-bytes";
import { levelWord, ruleBasis, whatToDo } from "../portfolio/opinion/rule-words";
import type { FormRecord, RecordFinding } from "../portfolio/record/record";
import { returnedMemo } from "../portfolio/record/returned";
import type { Depth } from "../portfolio/triage/depth";
import { parseRange, toA1, type CellAddress } from "../sheet/address";
import type { Comment, Grid } from "../sheet/grid";

interface Returning {
  readonly depth: Depth;
  readonly codec: Codec;
}

const basisWord = "依据：";

function commentText(finding: RecordFinding, depth: Depth): string {
  const { message } = finding;
  return `【${levelWord(finding, depth)}】${message}\n处理：${whatToDo(finding)}\n${basisWord}${ruleBasis(finding.rule)}`;
}

function placeOf(range: string | null, form: FormRecord): CellAddress {
  const { top, left } = parseRange(range ?? form.range) ?? { top: 0, left: 0 };
  return { row: top, col: left };
}

/** The findings on a form as comments: one a cell, several findings in it below one another. */
function commentsOf(form: FormRecord, depth: Depth): readonly Comment[] {
  const byCell = new Map<string, { at: CellAddress; texts: string[] }>();
  for (const finding of form.findings) {
    const at = placeOf(finding.range, form);
    const own = byCell.get(toA1(at)) ?? { at, texts: [] };
    byCell.set(toA1(at), own);
    own.texts.push(commentText(finding, depth));
  }
  return [...byCell.values()].map(({ at, texts }) => ({ at, text: texts.join("\n\n") }));
}

/** A package that can take comments: an old format becomes a new .xlsx first. */
async function asPackage(workbook: Workbook, codec: Codec): Promise<FileResult<Workbook>> {
  if (workbook.kind === "xlsx") return { ok: true, value: workbook };
  const bytes = await workbookBytes(workbook, codec);
  return bytes.ok ? openWorkbook(bytes.value, codec) : bytes;
}

/** Comments on one sheet: forms that share it may speak of the same cell. */
function sheetComments(forms: readonly FormRecord[], depth: Depth): ReadonlyMap<string, readonly Comment[]> {
  const bySheet = new Map<string, Map<string, Comment>>();
  for (const form of forms) {
    const own = bySheet.get(form.sheet) ?? new Map<string, Comment>();
    bySheet.set(form.sheet, own);
    for (const comment of commentsOf(form, depth)) {
      const before = own.get(toA1(comment.at));
      own.set(toA1(comment.at), before ? { ...before, text: `${before.text}\n\n${comment.text}` } : comment);
    }
  }
  return new Map([...bySheet].map(([sheet, own]) => [sheet, [...own.values()]]));
}

/** Whether a comment is ours as we wrote it: what somebody wrote below it is an answer, and stays. */
function isOurs({ text }: Comment): boolean {
  return /^标尺：\n(?:（[A-Z]+\d+）)?【/.test(text) && (text.split("\n").at(-1) ?? "").startsWith(basisWord);
}

/** The cells that hold comments of ours: a workbook that was returned before does not keep what was said of it then. */
function oldComments({ comments }: Grid): readonly CellAddress[] {
  return comments.filter(isOurs).map(({ at }) => at);
}

/**
 * 批注退回件: a copy of the unit's workbook with the findings as comments at their cells. Everything else stays as it is;
 * what the cells hold is not touched. A workbook in an old format comes back as .xlsx.
 */
export async function returnedCopy(
  workbook: Workbook,
  forms: readonly FormRecord[],
  { depth, codec }: Returning,
): Promise<FileResult<Uint8Array>> {
  const opened = await asPackage(workbook, codec);
  if (!opened.ok) return opened;
  const said = sheetComments(forms, depth);
  const comments = opened.value.sheets.map((grid) => ({
    sheet: grid.sheet,
    comments: said.get(grid.sheet) ?? [],
    off: oldComments(grid),
  }));
  const patched = patchWorkbook(
    opened.value,
    { change: { title: "批注", edits: [] }, memo: returnedMemo(opened.value), comments },
    codec,
  );
  return patched.ok ? { ok: true, value: patched.value.bytes } : patched;
}
