import type { CellRange } from "../../sheet/address";
import type { Mark } from "../../sheet/mark";
import { addressLists } from "./excel-address";
import type { Batch } from "./run";
import { isMarkFormula, markColours, markFormula, markLevels } from "../mark-conditions";
import { Trouble } from "../trouble";

interface SheetMarks {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askMarks({ workbook }: Batch, name: string): SheetMarks {
  const sheet = workbook.worksheets.getItem(name);
  sheet.protection.load("protected");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/customOrNullObject/rule/formula");
  return { name, sheet, formats };
}

function oursIn({ formats }: SheetMarks): readonly Excel.ConditionalFormat[] {
  return formats.items.filter(
    ({ customOrNullObject: custom }) => !custom.isNullObject && isMarkFormula(custom.rule.formula),
  );
}

function askToMark(sheet: Excel.Worksheet, level: Mark["level"], ranges: readonly CellRange[]): void {
  for (const list of addressLists(ranges)) {
    const { custom } = sheet.getRanges(list).conditionalFormats.add("Custom");
    custom.rule.formula = markFormula(level);
    custom.format.fill.color = markColours[level];
  }
}

/**
 * Colours ranges by conditional formats, which leave the user's own fills alone; those we set before come off. Two round
 * trips. The notes are not written into the sheet: comments and input messages are the user's, and whoever selects a
 * marked cell reads its findings in the panel.
 */
export async function markSheets(
  batch: Batch,
  names: readonly string[],
  marks: readonly Mark[],
): Promise<void> {
  const sheets = names.map((name) => askMarks(batch, name));
  await batch.sync();
  if (marks.some(({ sheet }) => !names.includes(sheet))) throw new Trouble("changed-since-read");
  const work = sheets.map((one) => ({
    one,
    old: oursIn(one),
    wanted: marks.filter(({ sheet }) => sheet === one.name),
  }));
  const isShut = work.some(
    ({ one, old, wanted }) => one.sheet.protection.protected && old.length + wanted.length > 0,
  );
  if (isShut) throw new Trouble("protected");
  for (const { one, old, wanted } of work) {
    for (const format of old) format.delete();
    for (const level of markLevels)
      askToMark(
        one.sheet,
        level,
        wanted.filter((mark) => mark.level === level),
      );
  }
  await batch.sync();
}
