import type { Look, SheetDraft } from "../../../sheet/sheet-draft";
import { addressLists } from "../excel-address";
import { canHoldChoices, placesByLook, tableOfDraft } from "../../draft-places";
import { rangeAt } from "../place";
import type { Batch } from "../run";
import { Trouble } from "../../trouble";
import { writeValues } from "./write-cells";

/** A character of the usual Chinese font takes 8 pixels, a point is 3/4 of one; 5 pixels are margin. */
const widthOf = (characters: number): number => (characters * 8 + 5) * 0.75;
const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function border(format: Excel.RangeFormat): void {
  for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
}

function centre(format: Excel.RangeFormat): void {
  format.horizontalAlignment = "Center";
  format.verticalAlignment = "Center";
  format.wrapText = true;
}

const looks: Readonly<Record<Look, (format: Excel.RangeFormat) => void>> = {
  title: (format) => {
    centre(format);
    format.font.bold = true;
    format.font.size = 16;
  },
  head: (format) => {
    centre(format);
    border(format);
    format.font.bold = true;
    format.fill.color = "#F2F2F2";
  },
  label: (format) => {
    centre(format);
    border(format);
  },
  text: (format) => {
    border(format);
    format.horizontalAlignment = "Left";
    format.verticalAlignment = "Center";
    format.wrapText = true;
  },
  number: (format) => {
    border(format);
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
  },
  plain: (format) => {
    format.verticalAlignment = "Center";
  },
};

function askToFill(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const table = tableOfDraft(draft);
  const [first] = table;
  if (first && first.length > 0) {
    const place = { top: 0, left: 0, bottom: table.length - 1, right: first.length - 1 };
    writeValues(rangeAt(sheet, place), table, () => "General");
  }
  for (const [look, places] of placesByLook(draft))
    for (const list of addressLists(places)) looks[look](sheet.getRanges(list).format);
  for (const merge of draft.merges) rangeAt(sheet, merge).merge();
  draft.widths.forEach((width, col) => {
    rangeAt(sheet, { top: 0, left: col, bottom: 0, right: col }).format.columnWidth = widthOf(width);
  });
  askForHeights(sheet, draft.heights ?? []);
}

/** Rows of one height that stand together are one request. */
function askForHeights(sheet: Excel.Worksheet, heights: readonly number[]): void {
  let top = 0;
  heights.forEach((height, row) => {
    if (heights[row + 1] === height) return;
    rangeAt(sheet, { top, left: 0, bottom: row, right: 0 }).format.rowHeight = height;
    top = row + 1;
  });
}

function askForChoices(sheet: Excel.Worksheet, { choices }: SheetDraft): void {
  for (const { range, values } of choices)
    rangeAt(sheet, range).dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
}

function askForPage({ pageLayout }: Excel.Worksheet, { print }: SheetDraft): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.onePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.centerHorizontally = true;
}

/** Adds a sheet at the end of the workbook. What cannot be done to it takes it back out. */
export async function addSheet(batch: Batch, draft: SheetDraft): Promise<void> {
  if (!canHoldChoices(draft)) throw new Trouble("unsupported");
  const sheet = batch.workbook.worksheets.add(draft.name);
  await batch.sync();
  try {
    askToFill(sheet, draft);
    askForChoices(sheet, draft);
    askForPage(sheet, draft);
    await batch.sync();
  } catch (error) {
    sheet.delete();
    await batch.sync();
    throw error;
  }
}
