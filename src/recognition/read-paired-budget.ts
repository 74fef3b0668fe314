import type { Amount, Budget, MoneyUnit } from "../form/form";
import { labelOf } from "./label";
import { moneyRole, writtenFigure, type MoneyRole } from "./money-header";
import { amountAt, amountIn, pointsAt, rateAt } from "./read-cells";
import type { Rows } from "./rows";
import { plainBudget, pointsOfBlock, statedFund } from "./fund-row";
import { fieldOf, nextInLine, type SheetView, type ViewCell } from "./sheet-view";

/** A label of the money row with what answers it: the cell to its right, or the words behind its colon. */
interface Pair {
  readonly label: ViewCell;
  readonly answer: Pick<ViewCell, "row" | "col" | "right">;
  /** Set where the figure stands in the cell of its label. */
  readonly inline: string | undefined;
}

type Pairs = ReadonlyMap<MoneyRole, Pair>;

const longestLabel = 60;
/** 财政拨款：200 in one cell: the words, and the figure. */
export const inlineFigure = /^([^:]{2,16}):([\d.,]+(?:[亿万千]?元|[亿万])?)$/;

/** 下达资金48.6万元, 执行率92%: the same without a colon. */
const toldFigure = /^([^:\d]{2,12}?)[为共约]?([\d.,]+(?:[亿万千]?元|%))$/;

/** 预算安排：280万元；实际支出：275万元 in one cell; without colons such a cell speaks of nothing else. */
function pairsInside(label: ViewCell): readonly (readonly [MoneyRole, Pair])[] {
  const key = label.key.replace(/^[^:]{0,6}资金[^:]{0,6}:(?=[^:]*$)/, "");
  const isTold = !key.includes(":");
  if (isTold && !/元[,;。]/.test(key)) return [];
  const said = key.split(/[;。]|,(?!\d)/).filter((words) => words !== "");
  const pairs = said.flatMap((words) => {
    const [, before = "", inline] = (isTold ? toldFigure : inlineFigure).exec(words) ?? [];
    const role = moneyRole(labelOf(before));
    return role ? [[role, { label, answer: label, inline }] as const] : [];
  });
  return isTold && pairs.length < said.length ? [] : pairs;
}

function pairBeside(view: SheetView, label: ViewCell): readonly [MoneyRole, Pair] | undefined {
  const role = moneyRole(label.label);
  if (!role) return undefined;
  const beside = view.at(label.row, label.right + 1);
  const answer = beside ?? nextInLine(view, label);
  if (answer && writtenFigure.test(answer.key)) return [role, { label, answer, inline: undefined }];
  // What was spent may not be filled in yet.
  const col = label.right + 1;
  if (role !== "executed" || beside || col >= view.grid.colCount) return undefined;
  return [role, { label, answer: { row: label.row, col, right: col }, inline: undefined }];
}

function pairsIn(view: SheetView, row: number): Pairs {
  const pairs = new Map<MoneyRole, Pair>();
  for (const cell of view.line(row)) {
    if (cell.key.length > longestLabel) continue;
    const inside = pairsInside(cell);
    const beside = inside.length > 0 ? undefined : pairBeside(view, cell);
    for (const [role, pair] of beside ? [beside] : inside) if (!pairs.has(role)) pairs.set(role, pair);
  }
  return pairs;
}

const ownPoints = /^(分值|权重|得分|执行率)$/;

const mostRowsBelow = 3;

/** 项目总金额 | 75 over 实际使用金额 | 75, or over 分值 | 10 | 得分 | 10, perhaps with the sources of the money between them. */
function pairsFrom(view: SheetView, row: number, { to }: Rows): Pairs {
  const found = pairsIn(view, row);
  if (!found.has("annual")) return found;
  const pairs = new Map(found);
  for (let below = row + 1; below <= row + mostRowsBelow && below < to; below++) {
    for (const [role, pair] of pairsIn(view, below)) {
      const isNext = role === "executed" && below === row + 1;
      if (!pairs.has(role) && (isNext || ownPoints.test(pair.label.key))) pairs.set(role, pair);
    }
  }
  return pairs;
}

function amountOf(view: SheetView, pair: Pair | undefined, unit: MoneyUnit | null): Amount | null {
  if (!pair) return null;
  const { row, col } = pair.answer;
  if (pair.inline === undefined) return amountAt(view, { row, col }, unit);
  return { ...amountIn(pair.inline, { at: { row, col }, unit }), within: pair.label.text };
}

/** What stands in a cell together with its label is read as money only: nothing may be written over it. */
function besideLabel<T>(pair: Pair | undefined, read: (cell: Pair["answer"]) => T): T | null {
  return pair && pair.inline === undefined ? read(pair.answer) : null;
}

/** 预算数： | 25 | 执行数： | 25, or 全年预算数：60 | 全年执行数：57: the money of a form in one row of labels and figures. */
export function pairedBudget(view: SheetView, rows: Rows, unit: MoneyUnit | null): Budget | null {
  for (let row = rows.from; row < rows.to; row++) {
    const pairs = pairsFrom(view, row, rows);
    const [annual, executed] = [pairs.get("annual"), pairs.get("executed")];
    const label = (annual ?? pairs.get("initial"))?.label;
    if (!executed || !label) continue;
    const budgeted = amountOf(view, annual, unit);
    // What says its own unit says that of the others, too.
    const moneyUnit = unit ?? (annual?.inline === undefined ? null : (budgeted?.ownUnit ?? null));
    const total = {
      ...statedFund(fieldOf(label), "total", budgeted),
      initial: amountOf(view, pairs.get("initial"), moneyUnit),
      executed: amountOf(view, executed, moneyUnit),
      weight: besideLabel(pairs.get("weight"), (at) => pointsAt(view, at.row, at.col)),
      rate: besideLabel(pairs.get("rate"), (at) => rateAt(view, at.row, at.col)),
      score: besideLabel(pairs.get("score"), (at) => pointsAt(view, at.row, at.col)),
    };
    const answers = [...pairs.values()].map(({ answer }) => answer);
    const [right, bottom] = [answers.map((cell) => cell.right), answers.map((cell) => cell.row)];
    const range = { top: row, left: label.col, bottom: Math.max(...bottom), right: Math.max(...right) };
    return {
      ...plainBudget({ range, moneyUnit, total, funds: [] }),
      printedPoints: pointsOfBlock(view, row),
    };
  }
  return null;
}
