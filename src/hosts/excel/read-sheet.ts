import type { CellRange } from "../../sheet/address";
import { gridOf, type Comment, type Grid } from "../../sheet/grid";
import { askExtent, sameExtent, type Extent } from "./extent";
import { placeProperties, rangeAt } from "./place";
import { askCells, isTooLarge, readCells, type AskedCells } from "./read-cells";
import { askMerges } from "./read-merges";
import type { Batch, Pending } from "./run";
import { visibilityOf } from "./visibility";

/** Where looks reach further than this, merges are looked for among the values only. */
const mostCellsForMerges = 200_000;
const mostComments = 500;

/** What is known of a sheet before it is read. */
export interface KnownSheet {
  /** As it was read last. */
  readonly grid?: Grid;
  /** How far it reached when it was looked at last. */
  readonly extent?: Extent | undefined;
}

/** A sheet that was read. */
type ReadSheet = KnownSheet & { readonly grid: Grid };

/** What the first round trip tells: how far the sheet reaches, and what there is beside its cells. */
interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly extent: Pending<Extent | undefined>;
  readonly comments: Excel.CommentCollection;
}

function askOutline({ workbook }: Batch, name: string): Outline {
  const sheet = workbook.worksheets.getItem(name);
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const { comments } = sheet;
  comments.load("items/content");
  return { sheet, extent: askExtent(sheet), comments };
}

/** The range in which merges are looked for. */
function lookedThrough({ looks, values }: Extent): CellRange {
  const cells = (looks.bottom - looks.top + 1) * (looks.right - looks.left + 1);
  return cells > mostCellsForMerges ? values : looks;
}

function askComments({ comments }: Outline): Pending<readonly Comment[]> {
  const places = comments.items.slice(0, mostComments).map((comment) => {
    const place = comment.getLocation();
    place.load(placeProperties);
    return { place, text: comment.content };
  });
  return () =>
    places.map(({ place, text }) => ({ at: { row: place.rowIndex, col: place.columnIndex }, text }));
}

const noLines: Pending<ReadonlySet<number>> = () => new Set();

function hiddenLines(first: number, lines: readonly (boolean | undefined)[]): ReadonlySet<number> {
  return new Set(lines.flatMap((isHidden, i) => (isHidden === true ? [first + i] : [])));
}

/** Which rows are hidden is asked one by one only where some are. */
function askHiddenRows(sheet: Excel.Worksheet, { values, hidesRows }: Extent): Pending<ReadonlySet<number>> {
  if (!hidesRows) return noLines;
  const rows = rangeAt(sheet, values).getRowProperties({ rowHidden: true });
  return () =>
    hiddenLines(
      values.top,
      rows.value.map(({ rowHidden }) => rowHidden),
    );
}

function askHiddenCols(sheet: Excel.Worksheet, { values, hidesCols }: Extent): Pending<ReadonlySet<number>> {
  if (!hidesCols) return noLines;
  const cols = rangeAt(sheet, values).getColumnProperties({ columnHidden: true });
  return () =>
    hiddenLines(
      values.left,
      cols.value.map(({ columnHidden }) => columnHidden),
    );
}

/** All that stands within an extent, asked for. */
interface Contents {
  readonly extent: Extent;
  readonly cells: AskedCells;
  readonly merges: () => Promise<readonly CellRange[]>;
  readonly hiddenRows: Pending<ReadonlySet<number>>;
  readonly hiddenCols: Pending<ReadonlySet<number>>;
}

function askContents(batch: Batch, sheet: Excel.Worksheet, extent: Extent): Contents {
  return {
    extent,
    merges: askMerges(batch, sheet, lookedThrough(extent)),
    hiddenRows: askHiddenRows(sheet, extent),
    hiddenCols: askHiddenCols(sheet, extent),
    cells: askCells(sheet, extent.values),
  };
}

async function readKnown(
  batch: Batch,
  name: string,
  { grid, extent: known }: KnownSheet,
): Promise<ReadSheet> {
  const outline = askOutline(batch, name);
  const guessed = known && askContents(batch, outline.sheet, known);
  await batch.sync();
  const { sheet } = outline;
  const facts = {
    visibility: visibilityOf(sheet.visibility),
    protected: sheet.protection.protected,
  };
  const extent = outline.extent();
  if (!extent) return { grid: gridOf(sheet.name, [], facts) };
  const isGuessed = guessed !== undefined && sameExtent(guessed.extent, extent);
  const contents = isGuessed ? guessed : askContents(batch, sheet, extent);
  const comments = askComments(outline);
  if (isGuessed && outline.comments.items.length > 0) await batch.sync();
  const rows = await readCells({ batch, sheet, before: grid?.rows ?? [] }, contents.cells, isGuessed);
  const read = gridOf(sheet.name, rows, {
    ...facts,
    merges: await contents.merges(),
    comments: comments(),
    hiddenRows: contents.hiddenRows(),
    hiddenCols: contents.hiddenCols(),
  });
  return { grid: read, extent };
}

/**
 * A sheet as a grid, in two round trips when it is no larger than forms are: how far it reaches, then its cells with all
 * that stands beside them. Where it reaches as far as is known, both come at once. Rows that are as they were stay the same
 * objects. Null objects are asked nothing, so that no answer depends on how Excel takes that.
 */
export async function readSheet(batch: Batch, name: string, known: KnownSheet = {}): Promise<ReadSheet> {
  try {
    return await readKnown(batch, name, known);
  } catch (error) {
    if (!known.extent || !isTooLarge(error)) throw error;
    return readKnown(batch, name, { ...known, extent: undefined });
  }
}
