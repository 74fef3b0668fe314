import { writeFileSync } from "node:fs";
import type { ColumnRole } from "../../src/form/form";
import { mendedBytes, readWorkbookFile } from "../../src/hosts/file/workbook-file";
import { recognize } from "../../src/recognition/recognize";
import type { CellValue } from "../../src/sheet/grid";
import { column, typing, type Entry } from "../support/typing";

/** What a person types into a form: a column from top to bottom, and single cells. */
export interface Typing {
  readonly sheet: string;
  readonly columns: Partial<Record<ColumnRole, readonly CellValue[]>>;
  readonly money: {
    readonly executed?: CellValue;
    readonly forecast?: CellValue;
    readonly score?: CellValue;
  };
  readonly goal?: string;
  readonly total?: CellValue;
}

/** Types into a form of a file and saves it. */
export async function fillFile(path: string, { sheet, columns, money, goal, total }: Typing): Promise<void> {
  const opened = await readWorkbookFile(path);
  const grid = opened.ok ? opened.value.sheets.find((one) => one.sheet === sheet) : undefined;
  const form = grid && recognize(grid).forms[0];
  if (!opened.ok || !grid || !form) throw new Error(`no form in ${sheet}`);
  const line = form.budget?.total;
  const entries: readonly Entry[] = [
    [line?.executed?.at, money.executed ?? null],
    [line?.forecast?.at, money.forecast ?? null],
    [line?.score?.at, money.score ?? null],
    [form.goals[0]?.actual?.value.at, goal ?? null],
    [form.total?.score?.at, total ?? null],
    ...Object.entries(columns).flatMap(([role, values]) => column(form, role as ColumnRole, values)),
  ];
  const cells = typing(
    grid,
    entries.filter(([, value]) => value !== null),
  );
  const made = await mendedBytes(opened.value, {
    change: { title: "", edits: [{ kind: "set-cells", sheet, cells }] },
  });
  if (!made.ok) throw new Error(made.failure.message);
  writeFileSync(path, made.value);
}
