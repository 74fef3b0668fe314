import type { Form } from "../form/form";
import type { Grid } from "../sheet/grid";
import { partOf, partsOf, type SheetPart } from "./side-by-side";
import type { ShownColumns } from "../sheet/memo";
import { findBlocks, type Block } from "./find-blocks";
import { readBlocks, type Recognition } from "./read-blocks";
import { readLines, viewOf, type SheetView } from "./sheet-view";

/** A sheet to look for forms in. */
interface SheetAtHand {
  readonly grid: Grid;
  /** Columns a user pointed at. */
  readonly shown?: readonly ShownColumns[] | undefined;
}

/** A sheet with what was recognised in it. */
export interface SheetRead extends Recognition {
  readonly grid: Grid;
}

/** The blocks of a sheet, or of a part of it, one below another, with what was recognised in those that were read. */
interface Strip {
  readonly view: SheetView;
  readonly blocks: readonly Block[];
  readonly read: Recognition[];
  /** The last form so far. */
  above: Form | undefined;
}

function stripOf({ view, headers }: SheetPart): Strip {
  return { view, blocks: findBlocks(view, headers), read: [], above: undefined };
}

/** Reads the first blocks of all strips, then the second ones: what stands above a block tells of it. */
function readStrips(strips: readonly Strip[]): void {
  const blocksAt = (turn: number) =>
    strips.flatMap((strip) => {
      const block = strip.blocks[turn];
      return block ? [{ strip, view: strip.view, block, above: strip.above }] : [];
    });
  for (let turn = 0, now = blocksAt(0); now.length > 0; now = blocksAt(++turn)) {
    const found = readBlocks(now);
    now.forEach(({ strip }, index) => {
      const own = found[index];
      if (own) strip.read.push(own);
      strip.above = own?.forms.at(-1) ?? strip.above;
    });
  }
}

const lookedFor = "需要有“指标名称（三级指标）”和“指标值、分值或得分”的表头";

function noForm(sheet: string): Recognition {
  const message = `工作表“${sheet}”里没有找到绩效指标表：${lookedFor}。`;
  return { forms: [], problems: [{ code: "no-form", message, at: null }] };
}

function inSheet(grid: Grid, strips: readonly Strip[]): SheetRead {
  const read = strips.flatMap((strip) => strip.read);
  const all = read.length > 0 ? read : [noForm(grid.sheet)];
  return {
    grid,
    forms: all.flatMap(({ forms }) => forms),
    problems: all.flatMap(({ problems }) => problems),
  };
}

const noneShown: readonly ShownColumns[] = [];

function recognizeTogether(sheets: readonly SheetAtHand[]): readonly SheetRead[] {
  const seen = sheets.map(({ grid, shown = noneShown }) => ({ view: viewOf(grid, 0), shown }));
  for (const { view } of seen) readLines(view);
  const wholes = seen.map(({ view, shown }) => ({ whole: partOf(view, shown), shown }));
  const read = wholes.map(({ whole, shown }) => {
    return { grid: whole.view.grid, strips: partsOf(whole, shown).map(stripOf) };
  });
  readStrips(read.flatMap(({ strips }) => strips));
  return read.map(({ grid, strips }) => inSheet(grid, strips));
}

/** So many sheets, and rows of them, are looked at side by side: more would not lie in a processor's cache, large ones not in memory. */
const most = { sheets: 64, rows: 4000 };

function* bundles(sheets: readonly SheetAtHand[]): Generator<readonly SheetAtHand[]> {
  let [some, rows]: [SheetAtHand[], number] = [[], 0];
  for (const sheet of sheets) {
    rows += sheet.grid.rowCount;
    if (some.length === most.sheets || (some.length > 0 && rows > most.rows)) {
      yield some;
      [some, rows] = [[], sheet.grid.rowCount];
    }
    some.push(sheet);
  }
  if (some.length > 0) yield some;
}

/** The same of several sheets, each on its own: some dozens together take less than one after another. */
export function recognizeAll(sheets: readonly SheetAtHand[]): readonly SheetRead[] {
  return [...bundles(sheets)].flatMap(recognizeTogether);
}

/** Finds every form in a sheet, or says with a place what was not understood; `shown` are columns a user pointed at. */
export function recognize(grid: Grid, shown: readonly ShownColumns[] = noneShown): Recognition {
  return recognizeAll([{ grid, shown }])[0] ?? noForm(grid.sheet);
}
