import type { ColumnRole, Field, Form, Total } from "../form/form";
import { isBlank } from "../values/blank";
import type { Problem } from "../form/problem";
import type { Grid } from "../sheet/grid";
import type { ShownColumns } from "../sheet/memo";
import { findBlocks, type Block } from "./find-blocks";
import { goalNumber } from "./goal-number";
import { guessProblems } from "./guess-columns";
import { matchColumns, type TableColumns } from "./match-columns";
import { sortIntoPortions, type Portion, type Table } from "./portions";
import { readBudget } from "./read-budget";
import { readGoals, readHeading, readNotes, readRemarks } from "./read-frame";
import { hiddenOf, rangeOfBlock, rangeOfRows } from "./form-range";
import { projectHeads, type ProjectHeads } from "./read-register";
import { readRows } from "./read-rows";
import { readMonth } from "./read-month";
import { readSums } from "./read-sums";
import type { Rows } from "./rows";
import { findNumber, findTitle, findYear, formKind, type KindHints } from "./read-title";
import { readTotal } from "./read-total";
import { rowProblems } from "./row-problems";
import { fieldOf, type SheetView } from "./sheet-view";
import { partsOf } from "./side-by-side";
import { partInWords } from "./split-halves";

/** What a sheet holds: its forms, and what was looked for in vain. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly problems: readonly Problem[];
}

function readTables(view: SheetView, block: Block, year: number | null): readonly Table[] {
  return block.headers.flatMap((header, index) => {
    const to = block.headers[index + 1]?.top ?? block.rows.to;
    const above = block.headers[index - 1]?.bottom ?? block.rows.from - 1;
    const number = goalNumber(view, above + 1, header);
    return matchColumns(view, header).map((columns) => ({
      columns,
      goalNumber: number,
      read: readRows(view, columns, { from: header.bottom + 1, to, year }),
    }));
  });
}

function columnFields(columns: TableColumns): Form["columns"] {
  const fields: Partial<Record<ColumnRole, Field>> = {};
  for (const [role, { cell }] of columns.by) {
    if (role === "project" || role === "department" || role === "owner" || role === "goal") continue;
    if (role === "money" || role === "ordinal" || role === "ignored") continue;
    fields[role] = fieldOf(cell);
  }
  return fields;
}

/** What all parts of a block share. */
type Frame = Pick<
  Form,
  "title" | "number" | "sums" | "year" | "heading" | "budget" | "goals" | "remarks" | "notes"
>;

/** The rows of a form before its first table. */
function headOf({ rows, headers }: Block): Rows {
  return { from: rows.from, to: headers[0].top };
}

function readFrame(
  view: SheetView,
  block: Block,
  known: Pick<Form, "title" | "year"> & { readonly end: number },
): Frame {
  const head = headOf(block);
  const foot = { from: known.end, to: block.rows.to };
  const number = findNumber(view, head);
  const sums = readSums(view, head);
  return {
    title: known.title,
    number,
    year: known.year,
    heading: readHeading(view, head),
    budget: readBudget(view, head),
    sums: sums.length > 0 ? sums : undefined,
    goals: readGoalsOf(view, head, foot),
    remarks: readRemarks(view, foot),
    notes: readNotes(view, foot),
  };
}

/** Some forms print their goals below the table. */
function readGoalsOf(view: SheetView, head: Rows, foot: Rows): Form["goals"] {
  const goals = readGoals(view, head);
  return goals.length > 0 ? goals : readGoals(view, foot);
}

/** The goals between a table and the one before it; those of the form's head where none stand there. */
function goalsOver({ view, portions, frame }: Reading, index: number): Form["goals"] {
  const last = portions[index - 1]?.rows.at(-1)?.indicator.row;
  const header = portions[index]?.tables[0].columns.header;
  if (last === undefined || !header || header.top <= last) return frame.goals;
  const goals = readGoals(view, { from: last + 1, to: header.top });
  return goals.length > 0 ? goals : frame.goals;
}

/** 中期 and 年度 halves have a goal each; other parts share what there is. */
function goalsOfPart(goals: Form["goals"], part: string | null): Form["goals"] {
  if (part === null) return goals;
  const own = goals.filter(({ expected }) => {
    const named = partInWords(expected?.label.text ?? "");
    return named === part || (named !== undefined && named !== "年度" && part !== "年度");
  });
  return own.length > 0 ? own : goals;
}

/** Whose a total is: the form's own, that of all goal blocks on the last one, or nobody's. */
type TotalKind = "own" | "of-blocks" | "none";

/** Several goal blocks share one money block and one total: the first keeps the money, the last the total of them all. */
function sharedByBlocks(portions: readonly Portion[], index: number): { money: boolean; total: TotalKind } {
  const isBlock = portions[index]?.part?.startsWith("目标") ?? false;
  if (!isBlock || portions.length === 1) return { money: true, total: "own" };
  return { money: index === 0, total: index === portions.length - 1 ? "of-blocks" : "none" };
}

function kindHints({ by }: TableColumns, indicators: Form["indicators"]): KindHints {
  const looksAhead = by.has("forecast") || by.has("chance");
  const isFilled = indicators.some(({ actual }) => actual !== null && !isBlank(actual.text));
  return { hasActual: by.has("actual"), hasScore: by.has("score"), isFilled, looksAhead };
}

/** The rows from a form's first to the header of its table. */
function toHeaderOf({ rows }: Block, { header }: TableColumns): Rows {
  return { from: rows.from, to: header.bottom + 1 };
}

function hasTotal({ read }: Table): boolean {
  return read.totalRow !== null;
}

interface Reading {
  readonly view: SheetView;
  readonly block: Block;
  readonly frame: Frame;
  readonly portions: readonly Portion[];
  readonly projectHead: ProjectHeads;
}

/** The total below the last of a form's tables that prints one, else that of its head. */
function totalOf({ view, block, portions }: Reading, { tables }: Portion): Total | null {
  const { columns, read } = (portions.length === 1 ? tables.findLast(hasTotal) : undefined) ?? tables[0];
  const foot = { from: read.end, to: block.rows.to };
  return readTotal(view, columns, { row: read.totalRow, head: headOf(block), foot });
}

function formOf(reading: Reading, index: number): Form[] {
  const { view, block, frame, portions } = reading;
  const portion = portions[index];
  const firstRow = portion?.rows[0];
  if (!portion || !firstRow) return [];
  const [{ columns, read }] = portion.tables;
  const indicators = portion.rows.map((row) => row.indicator);
  const isRegister = portion.project !== undefined;
  const shared = sharedByBlocks(portions, index);
  const totalIs = isRegister ? "none" : shared.total;
  const total = totalIs === "none" ? null : totalOf(reading, portion);
  const hints = kindHints(columns, indicators);
  const isFirstOfTable = portions.findIndex(({ tables }) => tables[0] === portion.tables[0]) === index;
  const { heading, budget, goals } = isRegister
    ? reading.projectHead(columns, portion.project.row)
    : { ...frame, goals: goalsOver(reading, index) };
  const kind = formKind(frame.title?.text ?? view.grid.sheet, hints);
  // All forms are of one shape: a hundred rules look at each.
  const form: Form = {
    title: frame.title,
    number: frame.number,
    sums: frame.sums,
    year: frame.year,
    month: kind === "monitoring" ? readMonth(view, toHeaderOf(block, columns)) : undefined,
    heading,
    budget: shared.money ? budget : null,
    goals: goalsOfPart(goals, portion.part),
    remarks: frame.remarks,
    notes: frame.notes,
    sheet: view.grid.sheet,
    range: isRegister ? rangeOfRows(view, portion.rows) : rangeOfBlock(view, block),
    part: portion.part,
    kind,
    columns: columnFields(columns),
    indicators,
    hidden: hiddenOf(view, indicators),
    total: totalIs === "own" ? total : null,
    totalOfBlocks: totalIs === "of-blocks" ? total : null,
    problems: [
      ...(isFirstOfTable ? [...guessProblems(columns.by), ...read.problems] : []),
      ...rowProblems(indicators),
    ],
  };
  return [form];
}

function noIndicators(view: SheetView, block: Block): Problem {
  const at = { row: block.headers[0].top, col: block.headers[0].columns[0]?.col ?? 0 };
  return {
    code: "no-indicators",
    message: `工作表“${view.grid.sheet}”有指标表头，下面没有指标。请填写指标后再检查。`,
    at,
  };
}

/** One project below another under one title: what it says holds for all of them. */
function readBlock(view: SheetView, block: Block, above: Form | undefined): Recognition {
  const own = findTitle(view, headOf(block));
  const from = own ? undefined : above;
  const title = own ?? from?.title ?? null;
  const year = findYear(view, headOf(block)) ?? from?.year ?? null;
  const tables = readTables(view, block, year);
  const portions = sortIntoPortions(tables);
  if (portions.length === 0) return { forms: [], problems: [noIndicators(view, block)] };
  const end = tables.at(-1)?.read.end ?? block.rows.to;
  const frame = readFrame(view, block, { title, year, end });
  const reading = { view, block, frame, portions, projectHead: projectHeads(view, headOf(block)) };
  const forms: Form[] = [];
  for (let index = 0; index < portions.length; index++) forms.push(...formOf(reading, index));
  return { forms, problems: [] };
}

const lookedFor = "需要有“指标名称（三级指标）”和“指标值、分值或得分”的表头";

const noneShown: readonly ShownColumns[] = [];

/** Finds every form in a sheet, or says with a place what was not understood; `shown` are columns a user pointed at. */
export function recognize(grid: Grid, shown: readonly ShownColumns[] = noneShown): Recognition {
  const parts = partsOf(grid, shown);
  if (parts.every(({ headers }) => headers.length === 0)) {
    const message = `工作表“${grid.sheet}”里没有找到绩效指标表：${lookedFor}。`;
    return { forms: [], problems: [{ code: "no-form", message, at: null }] };
  }
  const read = parts.flatMap(({ view, headers }) => {
    let above: Form | undefined;
    return findBlocks(view, headers).map((block) => {
      const found = readBlock(view, block, above);
      above = found.forms.at(-1) ?? above;
      return found;
    });
  });
  const [only] = read;
  if (only && read.length === 1) return only;
  return { forms: read.flatMap(({ forms }) => forms), problems: read.flatMap(({ problems }) => problems) };
}
