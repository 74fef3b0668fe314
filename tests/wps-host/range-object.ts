import { numberFormat } from "../../src/office-file/text/number-format";
import { rangeToA1, type CellRange } from "../../src/sheet/address";
import { cellFor, cellOf, intersection, tableOf, type BookCell } from "../office-host/book/sheet";
import { typedInput } from "../office-host/book/typed-input";
import { conditionsObject } from "./condition-object";
import { deleteRows, insertRows, lineMembers } from "./lines";
import {
  alike,
  areaOf,
  cells,
  isLocked,
  lastCol,
  lastRow,
  refuseProtected,
  refuseShut,
  type Place,
} from "./place";
import { collection, notPossible, vbaObject, type Member, type Members, type Play } from "./vba-object";

/** A column narrower than this shows # signs in the place of figures. */
const tooNarrow = 2;
const divisionByZero = -2_146_826_281;

/** One cell answers with its value, many with a table. */
function table(place: Place, read: (cell: BookCell | undefined) => unknown): unknown {
  const area = areaOf(place);
  const answers = tableOf(area, (row, col) => read(cellOf(place.sheet, row, col)));
  return area.top === area.bottom && area.left === area.right ? answers[0]?.[0] : answers;
}

function held(play: Play): (cell: BookCell | undefined) => unknown {
  const isMethod = play.conditions.flavour === "method";
  return (cell) => {
    if (cell === undefined || cell.value === "") return isMethod ? undefined : null;
    return isMethod && cell.formula !== undefined && cell.value === "#DIV/0!" ? divisionByZero : cell.value;
  };
}

function type(cell: BookCell, input: unknown): void {
  const typed = typedInput(input ?? "", cell.format);
  delete cell.formula;
  cell.value = typed.value;
  if (typed.formula !== undefined) cell.formula = typed.formula;
  if (typed.format !== undefined && cell.format === undefined) cell.format = typed.format;
}

function write(place: Place, input: unknown): void {
  refuseProtected(place);
  const area = areaOf(place);
  const at = (row: number, col: number): unknown =>
    Array.isArray(input) ? (input as unknown[][])[row - area.top]?.[col - area.left] : input;
  const { rounds } = place.play.conditions;
  tableOf(area, (row, col) => {
    const given = at(row, col);
    type(cellFor(place.sheet, row, col), rounds && typeof given === "number" ? Math.round(given) : given);
  });
  place.book.changed(place.sheet, area);
}

function setFormat(place: Place, format: unknown): void {
  refuseProtected(place);
  for (const area of place.areas)
    tableOf(area, (row, col) => {
      const cell = cellFor(place.sheet, row, col);
      if (format === "General") delete cell.format;
      else cell.format = String(format);
    });
}

function shown(place: Place): string | null {
  const { sheet } = place;
  const { top, left, bottom, right } = areaOf(place);
  if (top !== bottom || left !== right) return null;
  const cell = cellOf(sheet, top, left);
  if (!cell) return "";
  const { value } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return numberFormat(cell.format ?? "General").showText(value);
  if ((sheet.widths.get(left) ?? 8) < tooNarrow) return "#";
  return numberFormat(cell.format ?? "General").showNumber(value);
}

function mergesOver({ sheet }: Place, area: CellRange): readonly CellRange[] {
  return sheet.merges.filter((merge) => intersection(merge, area));
}

function areMerged(place: Place): boolean | null {
  const area = areaOf(place);
  const over = mergesOver(place, area);
  if (over.length === 0) return false;
  const covered = over.reduce((sum, merge) => sum + size(intersection(merge, area)), 0);
  return covered === size(area) ? true : null;
}

function size(range: CellRange | undefined): number {
  return range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0;
}

function mergeArea(place: Place): object {
  const area = areaOf(place);
  if (size(area) !== 1) throw notPossible("MergeArea is of one cell.");
  return rangeObject({ ...place, areas: [mergesOver(place, area)[0] ?? area] });
}

function merge(place: Place): void {
  refuseShut(place);
  const area = areaOf(place);
  place.sheet.merges = [...place.sheet.merges.filter((other) => !intersection(other, area)), area];
  tableOf(area, (row, col) => {
    if (row !== area.top || col !== area.left) cellFor(place.sheet, row, col).value = "";
  });
}

function unmerge(place: Place): void {
  refuseShut(place);
  place.sheet.merges = place.sheet.merges.filter((other) => !intersection(other, areaOf(place)));
}

/** Something a cell looks like, that only has to be kept. */
function look(place: Place, name: string): Member {
  const all = (): readonly BookCell[] =>
    place.areas.flatMap((area) => tableOf(area, (row, col) => cellFor(place.sheet, row, col)).flat());
  return {
    get: () => alike(all().map((cell) => cell.looks?.[name] ?? null)),
    set: (value) => {
      refuseProtected(place);
      for (const cell of all()) cell.looks = { ...cell.looks, [name]: value };
    },
  };
}

const parts = (place: Place, type: string, names: readonly string[]): object =>
  vbaObject(place.play, type, [
    undefined,
    Object.fromEntries(names.map((name) => [name, look(place, `${type}.${name}`)])),
  ]);

const counted = (place: Place, type: string, count: number): object =>
  collection(place.play, type, {
    items: () => Array.from({ length: count }, (_, i) => i),
    object: () => ({}),
  });

function validation(place: Place): object {
  const add = (...rule: readonly unknown[]): void => {
    refuseShut(place);
    place.sheet.validations.push({ range: areaOf(place), rule });
  };
  return vbaObject(place.play, "Validation", [undefined, { Add: { run: add } }]);
}

/** A range of cells of the playing WPS. */
export function rangeObject(place: Place): object {
  const { play, sheet, book } = place;
  const area = areaOf(place);
  const whole = (more: Partial<CellRange>): object =>
    rangeObject({ ...place, areas: [{ ...area, ...more }] });
  const members: Members = {
    Row: { get: () => area.top + 1 },
    Column: { get: () => area.left + 1 },
    Rows: { get: () => counted(place, "Rows", area.bottom - area.top + 1) },
    Columns: { get: () => counted(place, "Columns", area.right - area.left + 1) },
    Value2: { get: () => table(place, held(play)), set: (input) => write(place, input) },
    HasFormula: { get: () => alike(cells(place).map((cell) => cell?.formula !== undefined)) },
    Formula: { get: () => table(place, (cell) => cell?.formula ?? cell?.value ?? "") },
    NumberFormat: {
      get: () => alike(cells(place).map((cell) => cell?.format ?? "General")),
      set: (format) => setFormat(place, format),
    },
    Text: { get: () => shown(place) },
    Address: { run: () => rangeToA1(area) },
    Locked: { get: () => alike(cells(place).map(isLocked)) },
    MergeCells: { get: () => areMerged(place) },
    MergeArea: { get: () => mergeArea(place) },
    Merge: { run: () => merge(place) },
    UnMerge: { run: () => unmerge(place) },
    EntireRow: { get: () => whole({ left: 0, right: lastCol }) },
    EntireColumn: { get: () => whole({ top: 0, bottom: lastRow }) },
    Insert: { run: (_, origin) => insertRows(place, origin) },
    Delete: { run: () => deleteRows(place) },
    Select: { run: () => book.select(sheet, area) },
    FormatConditions: { get: () => conditionsObject(place) },
    Validation: { get: () => validation(place) },
    Interior: { get: () => parts(place, "Interior", ["Color"]) },
    Font: { get: () => parts(place, "Font", ["Bold", "Size"]) },
    Borders: { get: () => parts(place, "Borders", ["LineStyle"]) },
    HorizontalAlignment: look(place, "HorizontalAlignment"),
    VerticalAlignment: look(place, "VerticalAlignment"),
    WrapText: look(place, "WrapText"),
    ColumnWidth: {
      get: () => sheet.widths.get(area.left) ?? 8,
      set: (width) => void sheet.widths.set(area.left, Number(width)),
    },
    ...lineMembers(place),
  };
  return vbaObject(play, "Range", [place, members]);
}
