import { CustomCommandExecutionError, type IDisposable } from "@univerjs/core";
import { filledPlaces } from "./filled-places";
import { sheetDataOf, type OpenBook } from "./open-book";
import { isOpenCell } from "./open-cells";
import { aimOf, type Aim } from "./univer";
import { contents } from "./watch";

const setValues = "sheet.mutation.set-range-values";
const sizes = new Set(
  ["set-worksheet-row-height", "set-worksheet-col-width"].map((name) => `sheet.mutation.${name}`),
);

interface CellAim extends Aim {
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>>>>;
}

/** The name of the protected sheet that a command would change where the file does not let it; else undefined. */
function refusedBy(open: OpenBook, id: string, params: unknown): string | undefined {
  const { unitId, subUnitId, cellValue } = aimOf(params) as CellAim;
  if (unitId !== open.book.getId() || subUnitId === undefined) return undefined;
  const sheet = open.book.getSheetBySheetId(subUnitId);
  if (!sheet || sheetDataOf(sheet).custom?.["protected"] !== true) return undefined;
  if (id !== setValues) return sheet.getSheetName();
  const cells = filledPlaces(cellValue).flatMap(([row, line]) =>
    filledPlaces(line).map(([col]) => ({ row, col })),
  );
  return cells.every((at) => isOpenCell(open.look, subUnitId, at)) ? undefined : sheet.getSheetName();
}

/**
 * Stops everything that would change the locked cells of a protected sheet, as an office program does, and says the name
 * of the sheet.
 */
export function guardProtected(open: OpenBook, onRefused: (sheet: string) => void): IDisposable {
  const { api, commands } = open.spreadsheet;
  const typing = api.addEvent(api.Event.BeforeSheetEditStart, (start) => {
    const id = start.worksheet.getSheetId();
    const isProtected = sheetDataOf(start.worksheet).custom?.["protected"] === true;
    if (start.workbook.getId() !== open.book.getId() || !isProtected) return;
    if (isOpenCell(open.look, id, { row: start.row, col: start.column })) return;
    start.cancel = true;
    onRefused(start.worksheet.getSheetName());
  });
  const changing = commands().beforeCommandExecuted(({ id, params }, options) => {
    // Results of formulas come into locked cells, too.
    if ((!contents.has(id) && !sizes.has(id)) || options?.fromFormula === true) return;
    const sheet = refusedBy(open, id, params);
    if (sheet === undefined) return;
    onRefused(sheet);
    throw new CustomCommandExecutionError(`protected: ${sheet}`);
  });
  return {
    dispose() {
      typing.dispose();
      changing.dispose();
    },
  };
}
