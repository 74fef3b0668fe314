import { newBudget, type Budget } from "../budget";
import type { BookLook, ColumnLook, RowLook, SheetLook } from "../look/look";
import { lookReader } from "./cell-looks";
import { recordKind, type BiffRecord } from "./records";
import { readSheetEntry, viewOfStream, visitStream, type SheetEntry } from "./streams";

/** Widths are counted in parts of a character, heights in parts of a point. */
const [partsOfCharacter, partsOfPoint] = [256, 20];
/** What a width in whole characters leaves out: the margins of a cell. */
const margin = 0.71;

type Draft = { -readonly [Key in keyof SheetLook]: SheetLook[Key] } & {
  readonly columns: ColumnLook[];
  readonly rows: Map<number, RowLook>;
  readonly styles: (number | undefined)[][];
};

interface Reading {
  readonly view: DataView;
  readonly at: number;
  readonly length: number;
  readonly look: Draft;
  readonly budget: Budget;
}

function wordOf({ view, at }: Reading, offset: number): number {
  return view.getUint16(at + offset, true);
}

function readColumns(reading: Reading): void {
  const [first, last, width, style, flags] = [0, 2, 4, 6, 8].map((offset) => wordOf(reading, offset));
  if (first === undefined || last === undefined || width === undefined || flags === undefined) return;
  const hidden = (flags & 1) !== 0;
  reading.look.columns.push({
    first,
    last,
    width: width / partsOfCharacter,
    hidden,
    ...(style === undefined ? {} : { style }),
  });
}

function readRow(reading: Reading): void {
  const flags = wordOf(reading, 12);
  reading.budget.spendItems(1);
  reading.look.rows.set(wordOf(reading, 0), {
    height: (wordOf(reading, 6) & 0x7fff) / partsOfPoint,
    isFixed: (flags & 0x40) !== 0,
    hidden: (flags & 0x20) !== 0,
    ...((flags & 0x80) === 0 ? {} : { style: wordOf(reading, 14) & 0x0fff }),
  });
}

/** The styles of cells that follow one another, each `step` bytes behind the one before. */
function readStyles(reading: Reading, step: number, count: number): void {
  const [row, col] = [wordOf(reading, 0), wordOf(reading, 2)];
  const line = (reading.look.styles[row] ??= []);
  reading.budget.spendItems(count);
  for (let index = 0; index < count; index++) line[col + index] = wordOf(reading, 4 + index * step);
}

const readOne = (reading: Reading): void => readStyles(reading, 0, 1);

const readers: ReadonlyMap<number, (reading: Reading) => void> = new Map([
  [recordKind.columns, readColumns],
  [recordKind.row, readRow],
  [recordKind.manyNumbers, (reading) => readStyles(reading, 6, Math.floor((reading.length - 6) / 6))],
  [recordKind.manyBlanks, (reading) => readStyles(reading, 2, Math.floor((reading.length - 6) / 2))],
  ...[
    ...[recordKind.blank, recordKind.number, recordKind.shortNumber, recordKind.label],
    ...[recordKind.richLabel, recordKind.sharedLabel, recordKind.flag, recordKind.formula],
  ].map((kind) => [kind, readOne] as const),
  [
    recordKind.usualWidth,
    (reading) => {
      reading.look.defaultWidth ??= wordOf(reading, 0) + margin;
    },
  ],
  [
    recordKind.standardWidth,
    (reading) => {
      reading.look.defaultWidth = wordOf(reading, 0) / partsOfCharacter;
    },
  ],
  [
    recordKind.usualHeight,
    (reading) => {
      reading.look.defaultHeight = wordOf(reading, 2) / partsOfPoint;
    },
  ],
  [
    recordKind.view,
    (reading) => {
      reading.look.showsGridlines = (wordOf(reading, 0) & 0x2) !== 0;
      // How much is frozen comes in the record of the pane.
      if ((wordOf(reading, 0) & 0x8) === 0) reading.look.frozen = { rows: -1, cols: -1 };
    },
  ],
  [
    recordKind.pane,
    (reading) => {
      const isFrozen = reading.look.frozen.rows >= 0;
      if (isFrozen) reading.look.frozen = { cols: wordOf(reading, 0), rows: wordOf(reading, 2) };
    },
  ],
]);

function readSheet(view: DataView, { place }: SheetEntry, budget: Budget): SheetLook {
  const look: Draft = {
    columns: [],
    rows: new Map(),
    styles: [],
    shared: [],
    choices: [],
    showsGridlines: true,
    zoom: 100,
    frozen: { rows: 0, cols: 0 },
  };
  visitStream(view, place, ({ kind, at, length }) => readers.get(kind)?.({ view, at, length, look, budget }));
  return look.frozen.rows < 0 ? { ...look, frozen: { rows: 0, cols: 0 } } : look;
}

/** What the sheets of an .xls or .et file look like, in the order in which they are read. */
export function readXlsLook(stream: Uint8Array): BookLook {
  const view = viewOfStream(stream);
  const budget = newBudget();
  const reader = lookReader(view);
  const entries: SheetEntry[] = [];
  visitStream(view, 0, (record: BiffRecord) => {
    reader.take(record);
    const entry = record.kind === recordKind.sheet ? readSheetEntry(view, record) : undefined;
    if (entry) entries.push(entry);
  });
  return { looks: reader.looks(), sheets: entries.map((entry) => readSheet(view, entry, budget)) };
}
