import type { Field, Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { rewritten } from "../../form/rewritten";
import { sameAddress, toA1, type CellAddress } from "../../sheet/address";
import type { CellEdit, Change } from "../../sheet/change";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { parsePlainNumber } from "../../values/number";
import { shareOf } from "../../values/share";
import type { TrialCell, TrialResult, TrialTexts } from "./try-out";
import { showsPercent } from "../../sheet/percent-format";

/** What 写入 would do: one change, and the cells it leaves alone because they are computed. */
export interface TrialWriting {
  readonly change: Change;
  readonly computed: readonly CellAddress[];
}

/** What a field should read, in points or as typed. */
interface Wish {
  readonly field: Field;
  readonly to: CellValue;
}

/** What stands around the one figure of a text: ≥ and 公里 of “≥12公里”. */
const aroundFigure = /^([^\d+-]*)[+-]?\d+(?:,\d+)*(?:\.\d+)?(\D*)$/;

/** A bare figure typed over “221人” is of people, too. */
function figureOver(before: CellValue | undefined, typed: string, figure: number): CellValue {
  const [, sign = "", unit = ""] = (typeof before === "string" && aroundFigure.exec(before.trim())) || [];
  return sign === "" && unit === "" ? figure : sign + typed + unit;
}

/** What a spreadsheet would make of the text typed into the cell: figures are numbers, in a percent cell shares. */
function typedValue(grid: Grid, { row, col }: CellAddress, text: string): CellValue {
  const typed = text.trim();
  if (typed === "") return null;
  const cell = cellAt(grid, row, col);
  const read = parsePlainNumber(typed);
  const isPercent = showsPercent(cell);
  if (isPercent && read && (read.unit === undefined || read.unit === "%")) return shareOf(read.number);
  return read && read.unit === undefined ? figureOver(cell?.value, typed, read.number) : typed;
}

/** The printed total follows the row, as a person would put it right. */
function totalWish({ total }: Form, { score }: Indicator, to: number): readonly Wish[] {
  const printed = total?.score;
  if (!printed || printed.points === null) return [];
  return [{ field: printed, to: (printed.points - (score?.points ?? 0) + to) / 100 }];
}

interface Row {
  readonly form: Form;
  readonly indicator: Indicator;
}

interface Trial {
  readonly cells: readonly TrialCell[];
  readonly texts: TrialTexts;
  readonly result: TrialResult;
}

const isComputed = (grid: Grid, { row, col }: CellAddress): boolean =>
  cellAt(grid, row, col)?.formula !== undefined;

function wishesOf(grid: Grid, { form, indicator }: Row, { cells, texts, result }: Trial): readonly Wish[] {
  const typed = cells.flatMap(({ role, field }): readonly Wish[] => {
    const text = texts[role];
    if (role === "score" || text === undefined) return [];
    return [{ field, to: field.within === undefined ? typedValue(grid, field.at, text) : text.trim() }];
  });
  const own = cells.find(({ role }) => role === "score");
  const { score } = result;
  if (!own || score === null || score === indicator.score?.points) return typed;
  // A score of its own is none where the sheet computes it: the total follows what the sheet says.
  const isOver = texts.score !== undefined && isComputed(grid, own.field.at);
  if (isOver) return [...typed, { field: own.field, to: score / 100 }];
  return [...typed, { field: own.field, to: score / 100 }, ...totalWish(form, indicator, score)];
}

/** What a cell holds once its wishes are true: parts of one text are put in from the last, so that none moves. */
function valueAfter(wishes: readonly Wish[]): CellValue {
  const startOf = ({ field: { from, within, text } }: Wish) => from ?? within?.lastIndexOf(text) ?? 0;
  const fromLast = [...wishes].sort((a, b) => startOf(b) - startOf(a));
  return fromLast.reduce<CellValue>((value, { field, to }) => {
    if (field.within === undefined) return typeof to === "number" ? rewritten(field, to) : to;
    return rewritten({ ...field, within: String(value ?? field.within) }, String(to ?? ""));
  }, null);
}

function editOf(grid: Grid, at: CellAddress, wishes: readonly Wish[]): CellEdit {
  const was = cellAt(grid, at.row, at.col)?.value ?? null;
  return { at, was, to: valueAfter(wishes.filter(({ field }) => sameAddress(field.at, at))) };
}

/** The change that makes a trial true: the cells typed into, the row's score and the printed total. */
export function trialChange(grid: Grid, row: Row, trial: Trial): TrialWriting {
  const wishes = wishesOf(grid, row, trial);
  const places = new Map(wishes.map(({ field: { at } }) => [toA1(at), at]));
  const touched = [...places.values()];
  const plain = touched.filter((at) => !isComputed(grid, at));
  const edits = plain.map((at) => editOf(grid, at, wishes)).filter(({ was, to }) => was !== to);
  const title = `试算写入“${plainName(row.indicator.name.text)}”`;
  return {
    change: {
      title,
      edits: edits.length === 0 ? [] : [{ kind: "set-cells", sheet: grid.sheet, cells: edits }],
    },
    computed: touched.filter((at) => isComputed(grid, at)),
  };
}
