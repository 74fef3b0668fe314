import type { Look, SheetDraft } from "../../../sheet/sheet-draft";
import { canHoldChoices, placesByLook, tableOfDraft } from "../../draft-places";
import { Trouble } from "../../trouble";
import { call, objectAt, objectFrom, set, type WpsObject } from "../member";
import { colourNumber } from "../mark-sheets";
import type { OpenBook } from "../open-book";
import { rangeAt, sheetNamed, worksheets } from "../sheets";
import { attempt, unasked } from "./settings";
import { writeValues } from "./write-cells";

/** The numbers these programs have for what a sheet looks like. */
const centred = -4108;
const toTheLeft = -4131;
const continuous = 1;
const paperA4 = 9;
const [portrait, landscape] = [1, 2];
/** A validation by a list that stops what is not in it. */
const [byList, stops, between] = [3, 1, 1];

const isFramed: Readonly<Record<Look, boolean>> = {
  ...{ title: false, plain: false },
  ...{ head: true, label: true, text: true, number: true },
};

function centre(range: WpsObject): void {
  set(range, "HorizontalAlignment", centred);
  set(range, "WrapText", true);
}

const dress: Readonly<Record<Look, (range: WpsObject) => void>> = {
  title: (range) => {
    centre(range);
    set(objectAt(range, "Font"), "Bold", true);
    set(objectAt(range, "Font"), "Size", 16);
  },
  head: (range) => {
    centre(range);
    set(objectAt(range, "Font"), "Bold", true);
    set(objectAt(range, "Interior"), "Color", colourNumber("#F2F2F2"));
  },
  label: centre,
  text: (range) => {
    set(range, "HorizontalAlignment", toTheLeft);
    set(range, "WrapText", true);
  },
  number: (range) => set(range, "HorizontalAlignment", centred),
  plain: () => undefined,
};

function dressCells(sheet: WpsObject, draft: SheetDraft): void {
  for (const [look, places] of placesByLook(draft)) {
    for (const place of places) {
      const range = rangeAt(sheet, place);
      set(range, "VerticalAlignment", centred);
      if (isFramed[look]) set(objectAt(range, "Borders"), "LineStyle", continuous);
      dress[look](range);
    }
  }
  for (const merge of draft.merges) call(rangeAt(sheet, merge), "Merge");
  // Columns are measured in characters here, as in the draft.
  draft.widths.forEach((width, col) => {
    set(rangeAt(sheet, { top: 0, left: col, bottom: 0, right: col }), "ColumnWidth", width);
  });
}

function offerChoices(sheet: WpsObject, { choices }: SheetDraft): void {
  for (const { range, values } of choices)
    call(objectAt(rangeAt(sheet, range), "Validation"), "Add", byList, stops, between, values.join(","));
}

function layOut(sheet: WpsObject, { print }: SheetDraft): void {
  const page = objectAt(sheet, "PageSetup");
  set(page, "PaperSize", paperA4);
  set(page, "Orientation", print.landscape ? landscape : portrait);
  set(page, "Zoom", false);
  set(page, "FitToPagesWide", 1);
  set(page, "FitToPagesTall", print.onePage ? 1 : false);
  set(page, "CenterHorizontally", true);
}

function fill(sheet: WpsObject, draft: SheetDraft): void {
  const table = tableOfDraft(draft);
  const width = table[0]?.length ?? 0;
  if (width > 0) writeValues(sheet, { top: 0, left: 0, bottom: table.length - 1, right: width - 1 }, table);
}

/** Adds a sheet at the end of the workbook; the one in front stays there. What cannot be done to it takes it back out. */
export function addSheet(book: OpenBook, draft: SheetDraft): void {
  if (!canHoldChoices(draft)) throw new Trouble("unsupported");
  const front = objectAt(book.workbook, "ActiveSheet");
  const sheet = objectFrom(objectAt(book.workbook, "Worksheets"), "Add", undefined, worksheets(book).at(-1));
  try {
    set(sheet, "Name", draft.name);
    fill(sheet, draft);
    dressCells(sheet, draft);
    offerChoices(sheet, draft);
    layOut(sheet, draft);
  } catch (error) {
    unasked(book, () => call(sheet, "Delete"));
    throw error;
  } finally {
    attempt(() => call(front, "Activate"));
  }
}

export function removeSheet(book: OpenBook, name: string): void {
  unasked(book, () => call(sheetNamed(book, name), "Delete"));
}
