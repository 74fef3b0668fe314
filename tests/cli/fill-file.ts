import { writeFileSync } from "node:fs";
import type { ColumnRole } from "../../src/form/form";
import { mendedBytes, readWorkbookFile } from "../../src/hosts/file/workbook-file";
import { recognize } from "../../src/recognition/recognize";
import type { CellAddress } from "../../src/sheet/address";
import { cellAt, type CellValue } from "../../src/sheet/grid";

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

/** Types into a form of a file and saves it; refuses to type over what is there already: nothing is typed twice. */
export async function fillFile(path: string, { sheet, columns, money, goal, total }: Typing): Promise<void> {
  const opened = await readWorkbookFile(path);
  const grid = opened.ok ? opened.value.sheets.find((one) => one.sheet === sheet) : undefined;
  const form = grid && recognize(grid).forms[0];
  if (!opened.ok || !grid || !form) throw new Error(`no form in ${sheet}`);
  const line = form.budget?.total;
  const entries: (readonly [CellAddress | undefined, CellValue])[] = [
    [line?.executed?.at, money.executed ?? null],
    [line?.forecast?.at, money.forecast ?? null],
    [line?.score?.at, money.score ?? null],
    [form.goals[0]?.actual?.value.at, goal ?? null],
    [form.total?.score?.at, total ?? null],
    ...Object.entries(columns).flatMap(([role, values]) =>
      values.map((value, at) => {
        const [row, col] = [form.indicators[at]?.row, form.columns[role as ColumnRole]?.at.col];
        return [row === undefined || col === undefined ? undefined : { row, col }, value] as const;
      }),
    ),
  ];
  const cells = entries.flatMap(([at, to]) => {
    if (to === null) return [];
    if (!at) throw new Error(`no cell for ${String(to)}`);
    const was = cellAt(grid, at.row, at.col)?.value ?? null;
    if (was !== null) throw new Error(`already there: ${String(was)}`);
    return [{ at, was, to }];
  });
  const made = await mendedBytes(opened.value, {
    change: { title: "", edits: [{ kind: "set-cells", sheet, cells }] },
  });
  if (!made.ok) throw new Error(made.failure.message);
  writeFileSync(path, made.value);
}
