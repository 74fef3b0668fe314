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
interface BlockInWork extends BlockAtHand {
  /** Its rows before its first table. */
  readonly head: Rows;
  /** Its rows below its last table. */
  foot: Rows;
  matched: readonly MatchedTable[];
  portions: readonly Portion[];
  readonly frame: { -readonly [Part in keyof Frame]: Frame[Part] };
}

function begin({ view, block, above }: BlockAtHand): BlockInWork {
  const frame = {
    title: null,
    number: undefined,
    year: null,
    heading: {},
    budget: null,
    sums: undefined,
    goals: [],
    remarks: [],
    notes: [],
  };
  return { view, block, above, head: headOf(block), foot: block.rows, matched: [], portions: [], frame };
}

/** One project below another under one title: what it says holds for all of them. */
function takeTitle({ view, above, head, frame }: BlockInWork): void {
  const own = findTitle(view, head);
  const from = own ? undefined : above;
  frame.title = own ?? from?.title ?? null;
  frame.year = findYear(view, head) ?? from?.year ?? null;
}

function takeColumns(work: BlockInWork): void {
  const { view, block, frame } = work;
  work.matched = block.headers.flatMap((header, index) => {
    const to = block.headers[index + 1]?.top ?? block.rows.to;
    const above = block.headers[index - 1]?.bottom ?? block.rows.from - 1;
    const number = goalNumber(view, above + 1, header);
    const range = { from: header.bottom + 1, to, year: frame.year };
    return matchColumns(view, header).map((columns) => ({ columns, goalNumber: number, range }));
  });
}

function takeRows(work: BlockInWork): void {
  const { view, block, matched } = work;
  const tables = matched.map(({ columns, goalNumber, range }) => {
    return { columns, goalNumber, read: readRows(view, columns, range) };
  });
  const { to } = block.rows;
  work.foot = { from: tables.at(-1)?.read.end ?? to, to };
  work.portions = sortIntoPortions(tables);
}

function takeHeading({ view, head, frame }: BlockInWork): void {
  frame.number = findNumber(view, head);
  frame.heading = readHeading(view, head);
}

function takeMoney({ view, head, frame }: BlockInWork): void {
  const sums = readSums(view, head);
  frame.sums = sums.length > 0 ? sums : undefined;
  frame.budget = readBudget(view, head);
}

/** Some forms print their goals below the table. */
function takeGoals({ view, head, foot, frame }: BlockInWork): void {
  const goals = readGoals(view, head);
  frame.goals = goals.length > 0 ? goals : readGoals(view, foot);
}

function takeRemarks({ view, foot, frame }: BlockInWork): void {
  frame.remarks = readRemarks(view, foot);
  frame.notes = readNotes(view, foot);
}

function noIndicators({ view, block }: BlockAtHand): Problem {
  const at = { row: block.headers[0].top, col: block.headers[0].columns[0]?.col ?? 0 };
  return {
    code: "no-indicators",
    message: `工作表“${view.grid.sheet}”有指标表头，下面没有指标。请填写指标后再检查。`,
    at,
  };
}

function finish(work: BlockInWork): Recognition {
  if (work.portions.length === 0) return { forms: [], problems: [noIndicators(work)] };
  return { forms: composeForms(work), problems: [] };
}

const ofTables = [takeTitle, takeColumns, takeRows];
const ofFrame = [takeHeading, takeMoney, takeGoals, takeRemarks];

/**
 * What is recognised in some blocks, in their order. Each step sees all blocks before the next one begins: to go from one
 * to the next costs a processor more than many a step in itself.
 */
export function readBlocks(blocks: readonly BlockAtHand[]): readonly Recognition[] {
  const works = blocks.map(begin);
  for (const take of ofTables) for (const work of works) take(work);
  const filled = works.filter(({ portions }) => portions.length > 0);
  for (const take of ofFrame) for (const work of filled) take(work);
  return works.map(finish);
}
