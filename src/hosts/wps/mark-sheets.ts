import { rangeToA1, type CellRange } from "../../sheet/address";
import type { Mark } from "../../sheet/mark";
import { isMarkFormula, markColours, markFormula, markLevels } from "../mark-conditions";
import { Trouble } from "../trouble";
import { call, flagAt, get, itemsOf, objectAt, objectFrom, set, textAt, type WpsObject } from "./member";
import type { OpenBook } from "./open-book";
import { worksheets } from "./sheets";

/** A condition that is a formula. */
const byFormula = 2;
/** Longer lists of addresses are refused. */
const longestList = 250;

/** Red, green and blue the other way round, as these programs number colours. */
export function colourNumber(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red + green * 256 + blue * 65_536;
}

function oursIn(sheet: WpsObject): readonly WpsObject[] {
  const conditions = objectAt(objectAt(sheet, "Cells"), "FormatConditions");
  return [...itemsOf(conditions)].filter(
    (condition) => get(condition, "Type") === byFormula && isMarkFormula(textAt(condition, "Formula1")),
  );
}

function lists(ranges: readonly CellRange[]): readonly string[] {
  const found: string[] = [];
  for (const address of ranges.map(rangeToA1)) {
    const last = found.at(-1);
    if (last === undefined || last.length + address.length >= longestList) found.push(address);
    else found[found.length - 1] = `${last},${address}`;
  }
  return found;
}

function colour(sheet: WpsObject, level: Mark["level"], ranges: readonly CellRange[]): void {
  for (const list of lists(ranges)) {
    const conditions = objectAt(objectFrom(sheet, "Range", list), "FormatConditions");
    const condition = objectFrom(conditions, "Add", byFormula, undefined, markFormula(level));
    set(objectAt(condition, "Interior"), "Color", colourNumber(markColours[level]));
    call(condition, "SetFirstPriority");
  }
}

/** Colours ranges by conditional formats, which leave the user's own fills alone; those we set before come off. */
export function markSheets(book: OpenBook, marks: readonly Mark[]): void {
  const sheets = worksheets(book).map((sheet) => ({ sheet, name: textAt(sheet, "Name") }));
  if (marks.some((mark) => !sheets.some(({ name }) => name === mark.sheet)))
    throw new Trouble("changed-since-read");
  const work = sheets.map(({ sheet, name }) => ({
    sheet,
    old: oursIn(sheet),
    wanted: marks.filter((mark) => mark.sheet === name),
  }));
  const isShut = work.some(
    ({ sheet, old, wanted }) => old.length + wanted.length > 0 && flagAt(sheet, "ProtectContents") === true,
  );
  if (isShut) throw new Trouble("protected");
  for (const { sheet, old, wanted } of work) {
    // From the last to the first: the places of the others stay as they are.
    for (const condition of old.toReversed()) call(condition, "Delete");
    for (const level of markLevels)
      colour(
        sheet,
        level,
        wanted.filter((mark) => mark.level === level),
      );
  }
}
