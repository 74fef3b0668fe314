import type { Form } from "../../form/form";
import { recognize } from "../../recognition/recognize";
import type { Grid } from "../../sheet/grid";
import { openChosen } from "./open-given";

/** What is said of a workbook without a form. */
export const noFormIn = (name: string): string => `“${name}”里没有找到绩效指标表，换一个文件。`;

interface SheetForms {
  readonly grid: Grid;
  readonly forms: readonly Form[];
}

/** The visible sheets of a file that hold forms, or why it is of no use, in one sentence. */
export async function readForms(
  file: File,
): Promise<
  | { readonly ok: true; readonly sheets: readonly SheetForms[] }
  | { readonly ok: false; readonly message: string }
> {
  const opened = await openChosen(file);
  if (!opened.ok) return { ok: false, message: `“${file.name}”：${opened.failure.message}` };
  const sheets = opened.value.sheets
    .filter(({ visibility }) => visibility === "visible")
    .map((grid) => ({ grid, forms: recognize(grid).forms }))
    .filter(({ forms }) => forms.length > 0);
  return sheets.length === 0 ? { ok: false, message: noFormIn(file.name) } : { ok: true, sheets };
}
