import { yuanIn } from "../form/money-units";
import { isBlank } from "../values/blank";
import { longestFigure } from "../values/longest-figure";
import type { Amount, Field, MoneyUnit, Points, Quantity, Rate } from "../form/form";
import { parsePlainNumber } from "../values/number";
import { parseValue } from "../values/parse-value";
import type { CellAddress } from "../sheet/address";
import { unitNamed } from "../values/units";
import type { Value } from "../values/value";
import { remember } from "../values/remember";
import { moneyUnits } from "./money-header";
import { partOfPair, type Half } from "./pairs";
import { fieldAt, keyOf, type SheetView, type ViewCell } from "./sheet-view";

function placed(
  view: SheetView,
  row: number,
  col: number,
): { cell: ViewCell | undefined; covered: boolean; at: CellAddress } {
  const cell = view.at(row, col);
  const anchor = cell ?? view.merges.anchor(row, col);
  return { cell, covered: anchor.row < row, at: { row: anchor.row, col: anchor.col } };
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** `10`, `10分`, `１０`, `10%` of a percent cell; null for anything that is no plain number. */
function hundredths(cell: ViewCell): number | null {
  const isNumber = typeof cell.cell.value === "number" && !cell.key.endsWith("%");
  const written = isNumber ? cell.cell.value : /^(-?\d+(?:\.\d+)?)(?:分|%)?$/.exec(cell.key)?.[1];
  if (written === undefined) return null;
  const points = Math.round(Number(written) * 100);
  return Number.isSafeInteger(points) ? points : null;
}

/** 9.8（学生人数减少）, 9.8/10: points with their reason or the most there is behind them. */
const explained = /^(\d{1,3}(?:\.\d{1,2})?)分?(?:[(（][^\d()（）]{4}|[/／]\d{1,3}分?$)/;

/** A weight or score cell. A cell that a merge from an earlier row covers has no points of its own. */
export function pointsAt(view: SheetView, row: number, col: number): Points {
  const { cell, covered, at } = placed(view, row, col);
  if (!cell) return { text: "", at, points: null, covered };
  const written = covered ? undefined : explained.exec(cell.text)?.[1];
  if (written !== undefined)
    return { text: written, at, within: cell.text, points: Math.round(Number(written) * 100), covered };
  return { text: cell.text, at, points: covered ? null : hundredths(cell), covered };
}

/** A money cell in the unit of its block; a unit printed in the cell is converted. */
export function amountAt(view: SheetView, place: CellAddress, blockUnit: MoneyUnit | null): Amount {
  const { cell, at } = placed(view, place.row, place.col);
  if (!cell) return { text: "", at, amount: null, decimals: 0 };
  const { value } = cell.cell;
  if (typeof value !== "number") return amountIn(cell.text, { at, unit: blockUnit });
  const amount = Math.abs(value) < 10 ** longestFigure ? value : null;
  return { text: cell.text, at, amount, decimals: decimalsOf(cell.text) };
}

/** 总额10606.7522万元, 854万(其中道路400万): what stands around the figure that counts. */
const aroundMoney = /^(?:总[额计]|合计)[:：]?|(?<=[\d元万亿])[(（]\D[^]*$/g;

/** The money a text writes, in the unit of its block. */
export function amountIn(text: string, place: { at: CellAddress; unit: MoneyUnit | null }): Amount {
  const { at, unit } = place;
  const read = parsePlainNumber(text.replace(aroundMoney, ""));
  const decimals = decimalsOf(text);
  if (!read) return { text, at, amount: null, decimals };
  const ownUnit = moneyUnits[read.unit ?? ""];
  if (!ownUnit) return { text, at, amount: read.number, decimals };
  const scale = yuanIn[ownUnit] / yuanIn[unit ?? ownUnit];
  return {
    text,
    at,
    amount: Number.isFinite(read.number * scale) ? read.number * scale : null,
    decimals: decimals - Math.log10(scale),
    ownUnit,
  };
}

/** An execution rate: `86.2%`, `100` under a header with %, 0.862 in a percent cell, a bare `1` for 100 %. */
export function rateAt(view: SheetView, row: number, col: number): Rate {
  const { cell, at } = placed(view, row, col);
  if (!cell) return { text: "", at, percent: null, decimals: 0 };
  const match = /^(-?\d{1,40}(?:\.\d+)?)(%?)$/.exec(cell.key.replaceAll(",", ""));
  if (!match?.[1]) return { text: cell.text, at, percent: null, decimals: 0 };
  const number = Number(match[1]);
  const decimals = decimalsOf(cell.key);
  const isShare = match[2] === "" && number >= 0 && number <= 1;
  return isShare
    ? { text: cell.text, at, percent: number * 100, decimals: Math.max(0, decimals - 2) }
    : { text: cell.text, at, percent: number, decimals };
}

/** Where a quantity stands: its value column, and the operator and unit columns where the form splits them. */
export interface QuantityColumns {
  readonly value: number;
  readonly operator?: number | undefined;
  readonly unit?: number | undefined;
  /** The form's year, for dates that give only a month. */
  readonly year: number | null;
  /** Which one it is where target and actual share the cell. */
  readonly half?: Half | undefined;
}

const readings = new Map<number | null, (text: string) => Value>();
const mostYears = 40;

/** How texts are read in a year's sheets; half of all actuals repeat their target, and `100%` is everywhere. */
function readingOf(year: number | null): (text: string) => Value {
  const known = readings.get(year);
  if (known) return known;
  if (readings.size >= mostYears) readings.clear();
  const read = remember((text) => parseValue(text, year === null ? {} : { year }));
  readings.set(year, read);
  return read;
}

/** What the columns print together; a sign and a unit beside an empty cell say nothing. */
function joined(operator: Field | undefined, value: string, unit: Field | undefined): string {
  const textOf = (field: Field | undefined): string =>
    field && !isBlank(field.text) && !/^是[/、]?否$/.test(field.text)
      ? field.text.replace(/^文字(?:描述|型)$/, "定性")
      : "";
  const key = keyOf(value);
  if (key === "" && unitNamed(unit?.text ?? "")) return "";
  const [before, after] = [textOf(operator), textOf(unit)];
  return (key.startsWith(keyOf(before)) ? "" : before) + value + (key.endsWith(keyOf(after)) ? "" : after);
}

/** A target or an actual: split cells are joined in the order operator, value, unit. */
export function quantityAt(view: SheetView, row: number, columns: QuantityColumns): Quantity {
  const { cell, covered, at } = placed(view, row, columns.value);
  const read = readingOf(columns.year);
  const whole = cell?.text ?? "";
  if (columns.half) {
    const part = partOfPair(whole, columns.half);
    return { at, ...part, value: read(part.text), covered };
  }
  if (columns.operator === undefined && columns.unit === undefined)
    return { text: whole, at, value: read(whole), covered };
  const operatorCell = columns.operator === undefined ? undefined : fieldAt(view, row, columns.operator);
  const unitCell = columns.unit === undefined ? undefined : fieldAt(view, row, columns.unit);
  const text = joined(operatorCell, whole, unitCell);
  const value = read(text);
  return {
    text,
    at,
    value,
    covered,
    ...(operatorCell ? { operatorCell } : {}),
    ...(unitCell ? { unitCell } : {}),
  };
}

/** A bare figure as large as the unit's own scale word was written out in full: 520000 beside 万页. */
function inScaledUnit(bare: Value, whole: Value): boolean {
  if (bare.kind !== "number" || bare.unit !== undefined || bare.number === undefined) return false;
  const times = whole.kind === "number" && bare.number !== 0 ? (whole.number ?? 0) / bare.number : 1;
  return times > 1 && Math.abs(bare.number) < times;
}

/** An actual or a forecast: a bare figure counts in 万 where the form's unit column does (52 beside 万页). */
export function measuredAt(
  view: SheetView,
  row: number,
  { value, unit, year, half }: QuantityColumns,
): Quantity {
  const measured = quantityAt(view, row, { value, year, half });
  const unitKey = unit === undefined ? "" : (view.at(row, unit)?.key ?? "");
  if (!/^[百千万亿]/.test(unitKey)) return measured;
  const whole = readingOf(year)(measured.text + unitKey);
  return inScaledUnit(measured.value, whole)
    ? { ...measured, value: { ...whole, text: measured.text } }
    : measured;
}
