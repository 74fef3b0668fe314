import type { SheetRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { oneByOne } from "../one-by-one";
import type { SheetHost } from "../sheet-host";
import { applyInExcel } from "./apply/apply-in-excel";
import { recallMemo, rememberMemo } from "./kept-memo";
import { listSheets } from "./list-sheets";
import { markSheets } from "./mark-sheets";
import { rangeAt } from "./place";
import { readSheet } from "./read-sheet";
import { runner, type Batch, type Run } from "./run";
import { watchWorkbook, type Watch } from "./watch-workbook";

/** How long one answer of Excel may take before we take it for gone. */
const usualPatience = 20_000;

async function selectRange({ workbook, sync }: Batch, range: SheetRange): Promise<void> {
  const sheet = workbook.worksheets.getItem(range.sheet);
  sheet.activate();
  rangeAt(sheet, range).select();
  await sync();
}

async function sheetNames({ workbook, sync }: Batch): Promise<readonly string[]> {
  workbook.worksheets.load("items/name");
  await sync();
  return workbook.worksheets.items.map(({ name }) => name);
}

/** Reads sheets, and remembers them: of a large one little is another when it is read again. */
function readerOf(run: Run): SheetHost["read"] {
  const seen = new Map<string, Grid>();
  return async (sheet) => {
    const read = await run((batch) => readSheet(batch, sheet, seen.get(sheet)));
    if (read.ok) seen.set(sheet, read.value);
    else if (read.failure === "changed-since-read") seen.delete(sheet);
    return read;
  };
}

/** The workbook that is open in Excel. Needs office.js at ExcelApi 1.13. */
export function excelHost({ patience = usualPatience } = {}): SheetHost {
  const watches = new Set<Watch>();
  const impatient = runner({ patience, waitsForCellEdit: false });
  const patient = runner({ patience: Infinity, waitsForCellEdit: true });
  const run: Run = async (work) => {
    const result = await impatient(work);
    if (!result.ok && result.failure === "editing-a-cell") for (const watch of watches) watch.afterEdit();
    return result;
  };
  const inTurn = oneByOne();
  /** The sheets as we last heard of them: marks are looked for on all of them in one question. */
  let known: readonly string[] | undefined;
  const mark: SheetHost["mark"] = async (marks) => {
    const again = async (batch: Batch): Promise<void> => {
      known = await sheetNames(batch);
      await markSheets(batch, known, marks);
    };
    const names = known;
    if (!names) return run(again);
    const first = await run((batch) => markSheets(batch, names, marks));
    // A sheet was renamed or removed since: that is no reason to leave marks standing.
    return first.ok || first.failure !== "changed-since-read" ? first : run(again);
  };
  return {
    kind: "excel",
    can: { write: true, select: true, watch: true, mark: true },
    sheets: async () => {
      const listed = await run(listSheets);
      if (listed.ok) known = listed.value.map(({ name }) => name);
      return listed;
    },
    read: readerOf(run),
    apply: (change) => inTurn(() => run((batch) => applyInExcel(batch, change))),
    select: (range) => run((batch) => selectRange(batch, range)),
    mark: (marks) => inTurn(() => mark(marks)),
    watch: (on) => {
      const watch = watchWorkbook(patient, on);
      watches.add(watch);
      return () => {
        watches.delete(watch);
        watch.stop();
      };
    },
    recall: () => run(recallMemo),
    remember: (memo) => inTurn(() => run((batch): Promise<void> => rememberMemo(batch, memo))),
  };
}
