import type { Grid } from "../sheet/grid";
import type { ShownColumns } from "../sheet/memo";
import type { Header } from "./header";
import { headersOf } from "./headers-of";
import { headingRole, isTitle } from "./labels";
import { viewOf, type SheetView } from "./sheet-view";

/** A sheet, or the columns of it that hold one of several forms side by side, with the table headers in it. */
export interface SheetPart {
  readonly view: SheetView;
  readonly headers: readonly Header[];
}

const rowsToSearch = 30;

/** 三级指标 | 指标值 … 三级指标 | 指标值 …: two tables in one header row. */
function repeatedFrom({ columns }: Header): number | undefined {
  const [first] = columns;
  return first && columns.find(({ col, words }) => col > first.col && words === first.words)?.col;
}

/** An empty column before the second table keeps the two apart. */
function gapBefore({ grid }: SheetView, col: number): number | undefined {
  const isEmpty = col > 0 && grid.rows.every((row) => (row?.[col - 1]?.text ?? "").trim() === "");
  return isEmpty ? col : undefined;
}

/** The column where a second title or a second 项目名称 stands beside the first one. */
function secondStart(view: SheetView, to: number): number | undefined {
  for (let row = 0; row < to; row++) {
    const cells = view.line(row);
    const titles = cells.filter(({ label }) => isTitle(label));
    const starts = titles.length > 1 ? titles : cells.filter(({ label }) => headingRole(label) === "project");
    const second = starts[1];
    if (second) return second.col;
  }
  return undefined;
}

/** Where a sheet falls into two: nothing is merged across, so a title over two halves of one form holds it together. */
function splitColumn(view: SheetView, headers: readonly Header[]): number | undefined {
  const [first] = headers;
  const again = headers.map(repeatedFrom).find((col) => col !== undefined);
  if (first && again === undefined) return undefined;
  const to = first?.top ?? Math.min(rowsToSearch, view.grid.rowCount);
  const col = secondStart(view, to) ?? (again === undefined ? undefined : gapBefore(view, again));
  if (col === undefined) return undefined;
  return view.grid.merges.some(({ left, right }) => left < col && right >= col) ? undefined : col;
}

function leftOf(grid: Grid, col: number): Grid {
  const rows = grid.rows.map((row) => row?.slice(0, col));
  return { ...grid, rows, colCount: col, merges: grid.merges.filter(({ left }) => left < col) };
}

/** The columns keep their numbers. */
function rightOf(grid: Grid, col: number): Grid {
  const rows = grid.rows.map((row) => row?.map((cell, at) => (at < col ? undefined : cell)));
  return { ...grid, rows, merges: grid.merges.filter(({ left }) => left >= col) };
}

/** What is seen through a view as one part. */
export function partOf(view: SheetView, shown: readonly ShownColumns[]): SheetPart {
  return { view, headers: headersOf(view, shown) };
}

/** Nobody puts more forms beside each other; a row that repeats its words without end is no reason to go on cutting. */
const mostParts = 8;

/** The parts of a sheet from left to right, by the whole of it; that alone where no forms stand side by side. */
export function partsOf(whole: SheetPart, shown: readonly ShownColumns[]): readonly SheetPart[] {
  const parts: SheetPart[] = [];
  let rest = whole;
  let pointed = shown;
  while (parts.length < mostParts) {
    const { view, headers } = rest;
    const col = splitColumn(view, headers);
    if (col === undefined) break;
    const isLeft = ({ columns }: ShownColumns): boolean => Object.values(columns).every((at) => at < col);
    const left = pointed.filter((one) => isLeft(one));
    parts.push(partOf(viewOf(leftOf(view.grid, col), view.left), left));
    pointed = pointed.filter((one) => !isLeft(one));
    rest = partOf(viewOf(rightOf(view.grid, col), col), pointed);
  }
  return [...parts, rest];
}
