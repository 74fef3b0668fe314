import type { ColumnRole, Field, Form, Total } from "../form/form";
import { isBlank } from "../values/blank";
import { isColumnRole } from "./column-names";
import { headOf, type Block } from "./find-blocks";
import { hiddenOf, rangeOfBlock, rangeOfRows } from "./form-range";
import { guessProblems } from "./guess-columns";
import type { TableColumns } from "./match-columns";
import type { Portion, Table } from "./portions";
import { readGoals } from "./read-frame";
import { readMonth } from "./read-month";
import { projectHeads, type ProjectHeads } from "./read-register";
import { formKind, type KindHints } from "./read-title";
import { readTotal } from "./read-total";
import { rowProblems } from "./row-problems";
import type { Rows } from "./rows";
import { fieldOf, type SheetView } from "./sheet-view";
import { partInWords } from "./split-halves";

/** What all parts of a block share. */
export type Frame = Pick<
  Form,
  "title" | "number" | "sums" | "year" | "heading" | "budget" | "goals" | "remarks" | "notes"
>;

/** A block of which all is read that its forms are put together from. */
interface ReadBlock {
  readonly view: SheetView;
  readonly block: Block;
  readonly portions: readonly Portion[];
  readonly frame: Frame;
}

interface Reading extends ReadBlock {
  readonly projectHead: ProjectHeads;
}

function columnFields(columns: TableColumns): Form["columns"] {
  const fields: Partial<Record<ColumnRole, Field>> = {};
  for (const [role, { cell }] of columns.by) {
    if (isColumnRole(role)) fields[role] = fieldOf(cell);
  }
  return fields;
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

/** The total below the last of a form's tables that prints one, else that of its head. */
function totalOf({ view, block, portions }: Reading, { tables }: Portion): Total | null {
  const { columns, read } = (portions.length === 1 ? tables.findLast(hasTotal) : undefined) ?? tables[0];
  const foot = { from: read.end, to: block.rows.to };
  return readTotal(view, columns, { row: read.totalRow, head: headOf(block), foot });
}

function formOf(reading: Reading, portion: Portion, index: number): Form {
  const { view, block, frame, portions } = reading;
  const [{ columns, read }] = portion.tables;
  const indicators = portion.rows.map((row) => row.indicator);
  const shared = sharedByBlocks(portions, index);
  const totalIs = portion.project ? "none" : shared.total;
  const total = totalIs === "none" ? null : totalOf(reading, portion);
  const hints = kindHints(columns, indicators);
  const isFirstOfTable = portions.findIndex(({ tables }) => tables[0] === portion.tables[0]) === index;
  const { heading, budget, goals } = portion.project
    ? reading.projectHead(columns, portion.project.row)
    : { ...frame, goals: goalsOver(reading, index) };
  // 转移支付（项目）名称 tells what a title such as 就业补助资金绩效自评表 does not.
  const asked = frame.heading.project?.label.text ?? "";
  const kind = formKind((frame.title?.text ?? view.grid.sheet) + asked, hints);
  // All forms are of one shape: a hundred rules look at each.
  return {
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
    range: portion.project ? rangeOfRows(view, portion.rows) : rangeOfBlock(view, block),
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
}

/** The forms of a block, one for each portion of its rows. */
export function composeForms(block: ReadBlock): readonly Form[] {
  const reading = { projectHead: projectHeads(block.view, headOf(block.block)), ...block };
  return block.portions.map((portion, index) => formOf(reading, portion, index));
}
