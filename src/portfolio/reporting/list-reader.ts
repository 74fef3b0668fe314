import { cellAt, type Grid } from "../../sheet/grid";
import { indexMerges } from "../../sheet/merges";
import { parsePlainNumber } from "../../values/number";
import { columnsOf, headerOf, type Header } from "./list-header";

const mostHeaderRows = 30;
/** No list has more columns. A stray cell may stand thousands further. */
const widestList = 200;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** A sheet as it is read here: each merged cell has the text of its merge. */
export interface Reader {
  readonly rawText: (row: number, col: number) => string;
  readonly texts: (row: number) => readonly string[];
  /** The last row of the cell, or of its merge. */
  readonly bottom: (row: number, col: number) => number;
  /** Whether the cell reaches over other columns. */
  readonly isWide: (row: number, col: number) => boolean;
}

export function readerOf(grid: Grid): Reader {
  const merges = indexMerges(grid.merges);
  const width = Math.min(grid.colCount, widestList);
  const rawText = (row: number, col: number): string => {
    const at = merges.anchor(row, col);
    return cellAt(grid, at.row, at.col)?.text ?? "";
  };
  return {
    rawText,
    texts: (row) => Array.from({ length: width }, (_, col) => plain(rawText(row, col))),
    bottom: (row, col) => merges.at(row, col)?.bottom ?? row,
    isWide(row, col) {
      const merge = merges.at(row, col);
      return merge !== undefined && merge.right > merge.left;
    },
  };
}

/** Rows of a header below its first one. */
const mostLower = 2;

/** Whether a row goes on with the header above it: where nothing is merged, it leaves the outer columns empty. */
function isLower(texts: readonly string[], { project, unit = project }: Header): boolean {
  const isWords = texts.every((text) => text === "" || parsePlainNumber(text) === undefined);
  const filled = texts.filter((text) => text !== "").length;
  return texts[project] === "" && texts[unit] === "" && filled > 1 && isWords;
}

/** The header that begins in this row, with the rows that belong to it. */
function headerAt(grid: Grid, reader: Reader, row: number): Header | undefined {
  const first = headerOf(columnsOf([reader.texts(row)]));
  if (!first) return undefined;
  let bottom = reader.bottom(row, first.project);
  const last = Math.min(row + mostLower, grid.rowCount - 1);
  while (bottom < last && isLower(reader.texts(bottom + 1), first)) bottom++;
  const rows = Array.from({ length: Math.min(bottom, row + mostHeaderRows) - row + 1 }, (_, index) =>
    reader.texts(row + index),
  );
  const whole = headerOf(columnsOf(rows));
  return whole && { ...whole, row, bottom };
}

/** The header, and the texts above it. */
export function findHeader(
  grid: Grid,
  reader: Reader,
): { readonly header: Header; readonly above: readonly string[] } | undefined {
  const last = Math.min(grid.rowCount, mostHeaderRows);
  const above: string[] = [];
  for (let row = 0; row < last; row++) {
    const header = headerAt(grid, reader, row);
    if (header) return { header, above };
    above.push(...new Set(reader.texts(row)));
  }
  return undefined;
}

/** The heads of a form's table of indicators. */
const indicatorHead = /^(?:[一二三]级(?:指标)?|(?:绩效)?指标)(?:名称)?$|^指标值$/;
/** A form has them no further below its head. */
const mostFormHead = 60;

/** Whether indicators are headed somewhere below what looks like the header of a list. */
export function isFormBelow({ rowCount }: Grid, { texts }: Reader, { bottom }: { bottom: number }): boolean {
  const last = Math.min(rowCount, bottom + 1 + mostFormHead);
  for (let row = bottom + 1; row < last; row++) {
    const heads = new Set(texts(row).filter((text) => indicatorHead.test(text)));
    if (heads.size > 1) return true;
  }
  return false;
}
