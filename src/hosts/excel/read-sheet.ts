import type { CellRange } from "../../sheet/address";
import { gridOf, type Comment, type Grid } from "../../sheet/grid";
import { placeOf, placeProperties } from "./place";
import { readCells } from "./read-cells";
import { askMerges } from "./read-merges";
import type { Batch } from "./run";
import { visibilityOf } from "./visibility";

/** Where looks reach further than this, merges are looked for among the values only. */
const mostCellsForMerges = 200_000;
const mostComments = 500;

/** A question whose answer arrives with the next round trip. */
type Pending<T> = () => T;

/** What the first round trip tells: how large the sheet is, and what there is beside its cells. */
interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly looks: Excel.Range;
  readonly values: Excel.Range;
  readonly comments: Excel.CommentCollection;
}

function askOutline({ workbook }: Batch, name: string): Outline {
  const sheet = workbook.worksheets.getItem(name);
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const looks = sheet.getUsedRangeOrNullObject(false);
  looks.load(placeProperties);
  const values = sheet.getUsedRangeOrNullObject(true);
  values.load(`${placeProperties},rowHidden,columnHidden`);
  const { comments } = sheet;
  comments.load("items/content");
  return { sheet, looks, values, comments };
}

/** The range in which merges are looked for. */
function lookedThrough({ looks, values }: Outline): CellRange {
  return placeOf(looks.rowCount * looks.columnCount > mostCellsForMerges ? values : looks);
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

/** Excel says null where some are hidden and some are not, whatever its types say. */
function noneHidden(hidden: boolean | null): boolean {
  return hidden === false;
}

/** Which rows are hidden is asked one by one only where some are. */
function askHiddenRows({ values }: Outline): Pending<ReadonlySet<number>> {
  if (noneHidden(values.rowHidden)) return noLines;
  const rows = values.getRowProperties({ rowHidden: true });
  return () =>
    hiddenLines(
      values.rowIndex,
      rows.value.map(({ rowHidden }) => rowHidden),
    );
}

function askHiddenCols({ values }: Outline): Pending<ReadonlySet<number>> {
  if (noneHidden(values.columnHidden)) return noLines;
  const cols = values.getColumnProperties({ columnHidden: true });
  return () =>
    hiddenLines(
      values.columnIndex,
      cols.value.map(({ columnHidden }) => columnHidden),
    );
}

/**
 * A sheet as a grid, in two round trips when it is no larger than forms are: how large it is, then its cells with all
 * that stands beside them. Rows that are as they were `before` stay the same objects. Null objects are asked nothing, so that no answer depends on how Excel takes that.
 */
export async function readSheet(batch: Batch, name: string, before?: Grid): Promise<Grid> {
  const outline = askOutline(batch, name);
  await batch.sync();
  const { sheet, looks, values } = outline;
  const facts = {
    visibility: visibilityOf(sheet.visibility),
    protected: sheet.protection.protected,
  };
  if (values.isNullObject || looks.isNullObject) return gridOf(sheet.name, [], facts);
  const merges = askMerges(batch, sheet, lookedThrough(outline));
  const comments = askComments(outline);
  const hiddenRows = askHiddenRows(outline);
  const hiddenCols = askHiddenCols(outline);
  const rows = await readCells({ batch, sheet, before: before?.rows ?? [] }, placeOf(values));
  return gridOf(sheet.name, rows, {
    ...facts,
    merges: await merges(),
    comments: comments(),
    hiddenRows: hiddenRows(),
    hiddenCols: hiddenCols(),
  });
}
