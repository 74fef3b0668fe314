import type { Form } from "../form/form";
import type { Problem } from "../form/problem";
import { composeForms, type Frame } from "./compose-forms";
import { headOf, type Block } from "./find-blocks";
import { goalNumber } from "./goal-number";
import { matchColumns } from "./match-columns";
import { sortIntoPortions, type Portion, type Table } from "./portions";
import { readBudget } from "./read-budget";
import { readGoals, readHeading, readNotes, readRemarks } from "./read-frame";
import { readRows, type RowRange } from "./read-rows";
import { readSums } from "./read-sums";
import { findNumber, findTitle, findYear } from "./read-title";
import type { Rows } from "./rows";
import type { SheetView } from "./sheet-view";

/** A block of a sheet, and the last form above it. */
interface BlockAtHand {
  readonly view: SheetView;
  readonly block: Block;
  readonly above: Form | undefined;
}

/** What was recognised in a block or a sheet: its forms, and what was looked for in vain. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly problems: readonly Problem[];
}

/** A table, or half of one, whose rows are still to be read. */
interface MatchedTable extends Pick<Table, "columns" | "goalNumber"> {
  readonly range: RowRange;
}

/** What has been read of a block so far. */
interface BlockInWork extends Omit<BlockAtHand, "above">, Pick<Frame, "title" | "year"> {
  /** Its rows before its first table. */
  readonly head: Rows;
  matched: readonly MatchedTable[];
  /** The first row below its last table. */
  end: number;
  portions: readonly Portion[];
}

/** One project below another under one title: what it says holds for all of them. */
function begin({ view, block, above }: BlockAtHand): BlockInWork {
  const head = headOf(block);
  const own = findTitle(view, head);
  const from = own ? undefined : above;
  const title = own ?? from?.title ?? null;
  const year = findYear(view, head) ?? from?.year ?? null;
  return { view, block, title, year, head, matched: [], end: block.rows.to, portions: [] };
}

function takeColumns(work: BlockInWork): void {
  const { view, block, year } = work;
  work.matched = block.headers.flatMap((header, index) => {
    const to = block.headers[index + 1]?.top ?? block.rows.to;
    const above = block.headers[index - 1]?.bottom ?? block.rows.from - 1;
    const number = goalNumber(view, above + 1, header);
    const range = { from: header.bottom + 1, to, year };
    return matchColumns(view, header).map((columns) => ({ columns, goalNumber: number, range }));
  });
}

function takeRows(work: BlockInWork): void {
  const { view, matched } = work;
  const tables = matched.map(({ columns, goalNumber, range }) => {
    return { columns, goalNumber, read: readRows(view, columns, range) };
  });
  work.end = tables.at(-1)?.read.end ?? work.end;
  work.portions = sortIntoPortions(tables);
}

function frameOf({ view, block, title, year, head, end }: BlockInWork): Frame {
  const foot = { from: end, to: block.rows.to };
  const sums = readSums(view, head);
  const goals = readGoals(view, head);
  return {
    title,
    number: findNumber(view, head),
    year,
    heading: readHeading(view, head),
    budget: readBudget(view, head),
    sums: sums.length > 0 ? sums : undefined,
    // Some forms print their goals below the table.
    goals: goals.length > 0 ? goals : readGoals(view, foot),
    remarks: readRemarks(view, foot),
    notes: readNotes(view, foot),
  };
}

function noIndicators({ view, block }: BlockInWork): Problem {
  const at = { row: block.headers[0].top, col: block.headers[0].columns[0]?.col ?? 0 };
  return {
    code: "no-indicators",
    message: `工作表“${view.grid.sheet}”有指标表头，没有指标。请填写后再检查。`,
    at,
  };
}

function finish(work: BlockInWork): Recognition {
  const { view, block, portions } = work;
  if (portions.length === 0) return { forms: [], problems: [noIndicators(work)] };
  return { forms: composeForms({ view, block, portions, frame: frameOf(work) }), problems: [] };
}

/**
 * What is recognised in some blocks, in their order. Each step sees all blocks before the next one begins: to go from one
 * to the next costs a processor more than many a step in itself.
 */
export function readBlocks(blocks: readonly BlockAtHand[]): readonly Recognition[] {
  const works = blocks.map(begin);
  works.forEach(takeColumns);
  works.forEach(takeRows);
  return works.map(finish);
}
