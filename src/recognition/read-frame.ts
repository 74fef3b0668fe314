import type { Field, Goal, HeadingRole, Labelled, Remark } from "../form/form";
import { bareWords, withoutBrackets } from "./bare-words";
import { labelOf, type Label } from "./label";
import {
  fundRole,
  headingRole,
  inlineRole,
  isActualGoal,
  isExpectedGoal,
  isFrameLabel,
  isGoalLabel,
  isTotalLabel,
  remarkRole,
} from "./labels";
import type { Rows } from "./rows";
import { cellsIn, fieldOf, keyOf, nextInLine, type SheetView, type ViewCell } from "./sheet-view";

/** Words that ask for something, whether or not we read the answer: 单位：万元, 评价单位：, 填表日期：. */
const asks = /^(金额)?单位:|^预算数|^.{0,8}(单位|部门|名称|日期|人|电话):$/;

function isAnyLabel(label: Label): boolean {
  const isMoney = label.key.length <= 14 && fundRole(labelOf(bareWords(label))) !== undefined;
  if (asks.test(label.key)) return true;
  return isFrameLabel(label) || isGoalLabel(label) || isTotalLabel(label) || isMoney;
}

/** The cell right of a label, when it is there to be filled: another label is not. */
function answerRight(view: SheetView, label: ViewCell): Field | undefined {
  const col = label.right + 1;
  if (col >= view.grid.colCount) return undefined;
  const cell = view.at(label.row, col) ?? beyondGap(view, label);
  if (!cell) return { text: "", at: view.merges.anchor(label.row, col) };
  return isAnyLabel(cell.label) ? undefined : fieldOf(cell);
}

/** 项目名称 | (nothing) | 道路保洁: columns that only set the table apart are passed over, an empty merged cell waits to be filled. */
function beyondGap(view: SheetView, label: ViewCell): ViewCell | undefined {
  const next = nextInLine(view, label);
  if (!next || view.merges.at(label.row, label.right + 1) || isAnyLabel(next.label)) return undefined;
  return next.key.includes(":") ? undefined : next;
}

/** What is left to be filled or belongs to the money is no answer: 填报单位：（盖章）  单位：万元. */
const inlineWords = /^([^:：]{2,20})[:：]\s*((?![(（]盖章|(?:金额)?单位[:：])\S[\s\S]*)$/;

/** 单位名称：某中心      填报日期：2023年3月: what stands behind a gap is another answer. */
const nextLabel = /(?<!\s)\s{2,}\S{2,8}[:：].*/s;

/** `项目名称：某项目` in one cell: the words that ask, and the answer. */
function inlineAnswer(cell: ViewCell): { words: string; value: Field } | undefined {
  if (!cell.text.includes(":") && !cell.text.includes("：")) return undefined;
  const [, label, value] = inlineWords.exec(cell.text) ?? [];
  if (label === undefined || value === undefined) return undefined;
  return {
    words: withoutBrackets(keyOf(label)),
    value: { ...fieldOf(cell), text: value.replace(nextLabel, "").trim() },
  };
}

/**
 * 一级项目名称 is the programme that 二级项目名称 belongs to, and who fills in a form need not be who runs the project:
 * 填报单位 before 项目实施单位.
 */
const lesser = /^(?:一级项目|(?:填报|申报|编制|自评|预算)单位)/;
const fuller = /实施|承担|建设|使用|名称/;

/** The head of a form: 项目名称, 主管部门, 实施单位 … with the cells that answer them. */
export function readHeading(view: SheetView, rows: Rows): Readonly<Partial<Record<HeadingRole, Labelled>>> {
  const heading: Partial<Record<HeadingRole, Labelled>> = {};
  for (const cell of cellsIn(view, rows)) {
    const inline = inlineAnswer(cell);
    const role = inline ? inlineRole(inline.words) : headingRole(cell.label);
    const known = role && heading[role];
    const isFuller = known && lesser.test(known.label.text) && fuller.test(cell.key);
    if (!role || (known?.value.text && !isFuller)) continue;
    const value = inline ? inline.value : answerRight(view, cell);
    if (value && (value.text || !known)) heading[role] = { label: fieldOf(cell), value };
  }
  return heading;
}

/** The text under a label, where the label is a column head of its block. */
function answerBelow(view: SheetView, label: ViewCell): Field | undefined {
  const row = label.bottom + 1;
  if (row >= view.grid.rowCount) return undefined;
  const cell = view.at(row, label.col);
  if (!cell) return { text: "", at: view.merges.anchor(row, label.col) };
  return cell.row === row && !isAnyLabel(cell.label) ? fieldOf(cell) : undefined;
}

/** The cell right of a label, or below one that heads a column; the last row before the table heads nothing. */
function answerOf(view: SheetView, label: ViewCell, { to }: Rows): Labelled | undefined {
  const right = view.at(label.row, label.right + 1);
  const left = label.col > 0 ? view.at(label.row, label.col - 1) : undefined;
  const isBehindGoal = left?.row === label.row && isGoalLabel(left.label) && !isBlockLabel(view, left);
  const isAnswered = right !== undefined && !isGoalLabel(right.label) && !isBehindGoal;
  const headsColumn =
    !isAnswered &&
    label.bottom + 1 < to &&
    view.line(label.row).some((cell) => cell !== label && isGoalLabel(cell.label));
  const value = headsColumn ? answerBelow(view, label) : answerRight(view, label);
  return value && { label: fieldOf(label), value };
}

interface GoalLabels {
  readonly expected: readonly Labelled[];
  readonly actual: readonly Labelled[];
}

/** A block label such as 年度总体目标 left of 预期目标 | 实际完成情况 heads no text itself. */
function isBlockLabel(view: SheetView, cell: ViewCell): boolean {
  const beside = view.at(cell.row, cell.right + 1);
  // 总体目标完成情况 |  | 总体目标 in a copy that has lost its merges.
  const right = beside ?? (isActualGoal(cell.label) ? nextInLine(view, cell) : undefined);
  return (
    right?.row === cell.row &&
    isExpectedGoal(right.label) &&
    !/中期|长期|实施期|年初|预期|设定/.test(cell.key)
  );
}

/** 目标1 | … | 目标1 | …: what became of the goal stands behind its number again. */
function isRepeated(view: SheetView, { row, col, key }: ViewCell): boolean {
  return view.line(row).some((cell) => cell.key === key && cell.col < col);
}

/** 年度目标 merged over several rows has an answer in each, beside it or under the heads that stand beside it. */
function goesOnBelow(view: SheetView, label: ViewCell, { value: { at } }: Labelled): readonly Labelled[] {
  const more: Labelled[] = [];
  const [block = label] = at.row > label.row ? view.line(label.row) : [label];
  const right = view.at(at.row, at.col)?.right;
  for (let row = at.row + 1; row <= block.bottom; row++) {
    const cell = view.at(row, at.col);
    // Another width is another part of the block.
    if (cell && (isAnyLabel(cell.label) || cell.col !== at.col || cell.right !== right)) break;
    if (cell?.row === row) more.push({ label: fieldOf(label), value: fieldOf(cell) });
  }
  return more;
}

function goalLabels(view: SheetView, rows: Rows): GoalLabels {
  const expected: Labelled[] = [];
  const actual: Labelled[] = [];
  for (const cell of cellsIn(view, rows)) {
    const isExpected = isExpectedGoal(cell.label);
    if ((!isExpected && !isActualGoal(cell.label)) || isBlockLabel(view, cell)) continue;
    const answer = answerOf(view, cell, rows);
    const list = isExpected && !isRepeated(view, cell) ? expected : actual;
    if (answer) list.push(answer, ...goesOnBelow(view, cell, answer));
  }
  return { expected, actual };
}

/** The goals of a form, each with what became of it. */
export function readGoals(view: SheetView, rows: Rows): readonly Goal[] {
  const { expected, actual } = goalLabels(view, rows);
  // 总体绩效目标 above the row of 目标 | 实际完成情况 has no result.
  const row = actual[0]?.value.at.row;
  const first = Math.max(
    0,
    expected.findIndex(({ value }) => value.at.row === row),
  );
  const goals: Goal[] = [];
  for (let index = 0; index < expected.length || index < first + actual.length; index++)
    goals.push({ expected: expected[index] ?? null, actual: actual[index - first] ?? null });
  return goals;
}

/** Closing blocks of a form: 存在问题, 改进措施, 偏差大或目标未完成原因分析 … */
export function readRemarks(view: SheetView, rows: Rows): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const cell of cellsIn(view, rows)) {
    const inline = inlineAnswer(cell);
    const role = remarkRole(inline ? labelOf(inline.words) : cell.label);
    if (!role) continue;
    const value = inline ? inline.value : answerRight(view, cell);
    if (value) remarks.push({ role, label: fieldOf(cell), value });
  }
  return remarks;
}

/** Text printed under the table that answers no label: 填表说明 and its lines. */
export function readNotes(view: SheetView, rows: Rows): readonly Field[] {
  return cellsIn(view, rows)
    .filter(({ row, key }) => key.length > 10 && view.line(row).length === 1)
    .map(fieldOf);
}
