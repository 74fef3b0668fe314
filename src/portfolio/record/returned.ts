import type { Cell, Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import { unreviewedRecord, type UnreviewedRecord } from "./record";
import { hashOf } from "./shard";

interface Content {
  readonly sheets: readonly Grid[];
  readonly memo: Memo;
}

function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value ?? "") !== "";
}

function* textsOf({ sheets, memo }: Content): Generator<string> {
  for (const { sheet, rows } of sheets) {
    yield sheet;
    for (const [row, cells] of rows.entries()) {
      // Empty cells come and go when a workbook is saved.
      const texts = cells?.map((cell, col) =>
        isFilled(cell) ? `${col} ${typeof cell.value} ${cell.value}` : "",
      );
      yield [row, ...(texts ?? []).filter((text) => text !== "")].join("\t");
    }
  }
  yield JSON.stringify({ ...memo, returned: undefined });
}

/** What a unit can change in a workbook: what its cells hold, and what it noted beside them. Comments are not among it. */
function fingerprint(content: Content): string {
  const text = [...textsOf(content)].join("\n");
  return `${text.length}-${hashOf(text)}`;
}

/** The memo of a 批注退回件: by it a copy that comes back as it went is told from a corrected one. */
export function returnedMemo(content: Content): Memo {
  return { ...content.memo, returned: fingerprint(content) };
}

/** The record of a 批注退回件 in which nothing was changed; undefined for every other workbook. */
export function unchangedReturn(file: string, content: Content): UnreviewedRecord | undefined {
  const { returned } = content.memo;
  const isUnchanged = returned !== undefined && returned === fingerprint(content);
  return isUnchanged ? unreviewedRecord(file, "unchanged-return") : undefined;
}
