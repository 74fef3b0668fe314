import type { SheetRange } from "../../sheet/address";
import { oneByOne } from "../one-by-one";
import type { SheetHost } from "../sheet-host";
import { applyInExcel } from "./apply/apply-in-excel";
import { recallMemo, rememberMemo } from "./kept-memo";
import { listSheets } from "./list-sheets";
import { markSheets } from "./mark-sheets";
import { rangeAt } from "./place";
import { readSheet, type KnownSheet } from "./read-sheet";
import { runner, type Batch, type Run } from "./run";
import { watchWorkbook, type Watch } from "./watch-workbook";

/** How long one answer of Excel may take before we take it for gone. */
const usualPatience = 20_000;
/** After so long the pane has drawn what it asked for. */
const usualTidyAfter = 1000;

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

/** Lists the sheets, and notes how far each reaches: it is then read at once. */
function listerOf(run: Run, known: Map<string, KnownSheet>): SheetHost["sheets"] {
  return async () => {
    const listed = await run(listSheets);
    if (!listed.ok) return listed;
    for (const { info, extent } of listed.value) known.set(info.name, { ...known.get(info.name), extent });
    return { ok: true, value: listed.value.map(({ info }) => info) };
  };
}

/** Reads sheets, and remembers them: read again, a sheet mostly reaches as far as before, and little in it is another. */
function readerOf(run: Run, known: Map<string, KnownSheet>): SheetHost["read"] {
  return async (sheet) => {
    const read = await run((batch) => readSheet(batch, sheet, known.get(sheet)));
    if (!read.ok) {
      if (read.failure === "changed-since-read") known.delete(sheet);
      return read;
    }
    known.set(sheet, read.value);
    return { ok: true, value: read.value.grid };
  };
}

/** The workbook that is open in Excel. Needs office.js at ExcelApi 1.13. */
export function excelHost({ patience = usualPatience, tidyAfter = usualTidyAfter } = {}): SheetHost {
  const watches = new Set<Watch>();
  const impatient = runner({ patience, waitsForCellEdit: false, tidyAfter });
  const patient = runner({ patience: Infinity, waitsForCellEdit: true, tidyAfter });
  const run: Run = async (work) => {
    const result = await impatient(work);
    if (!result.ok && result.failure === "editing-a-cell") for (const watch of watches) watch.afterEdit();
    return result;
  };
  const inTurn = oneByOne();
  const seen = new Map<string, KnownSheet>();
  const list = listerOf(run, seen);
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
      const listed = await list();
      if (listed.ok) known = listed.value.map(({ name }) => name);
      return listed;
    },
    read: readerOf(run, seen),
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
