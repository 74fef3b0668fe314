import type { IDisposable } from "@univerjs/core";
import { aimOf, type ShownBook } from "./univer";

/** What moves rows, columns or cells, and merges with them; each of Univer's commands has several of a kind. */
const moving = /^sheet\.command\.(?:insert|remove|delete|move)-(?:row|col|range)/;

const addMerges = "sheet.mutation.add-worksheet-merge";

/**
 * Lets merges move and grow with what moves. Univer knows the merges of one sheet at a time: of the first that was ever
 * opened, or of the last that came to the front or was merged in. It is told of the right ones in time.
 */
export function keepMergesKnown({ spreadsheet, book }: ShownBook): IDisposable {
  const commands = spreadsheet.commands();
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (!moving.test(id)) return;
    const { unitId = book.getId(), subUnitId = book.getActiveSheet().getSheetId() } = aimOf(params);
    if (unitId !== book.getId()) return;
    commands.syncExecuteCommand(addMerges, { unitId, subUnitId, ranges: [] });
  });
}
