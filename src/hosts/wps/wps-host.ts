import type { SheetRange } from "../../sheet/address";
import { oneByOne } from "../one-by-one";
import type { SheetHost } from "../sheet-host";
import { Trouble } from "../trouble";
import { applyInWps } from "./apply/apply-in-wps";
import { recallMemo, rememberMemo } from "./kept-memo";
import { listSheets } from "./list-sheets";
import { markSheets } from "./mark-sheets";
import { call, has, type WpsObject } from "./member";
import { bookInFront, type OpenBook } from "./open-book";
import { readSheet, type Pause } from "./read/read-sheet";
import { refuseWhileBusy, runner, type Run } from "./run";
import { rangeAt, sheetNamed, visibilityOf } from "./sheets";
import { watchWorkbook, type Watch } from "./watch-workbook";

/** Hands the thread back, so that the window is drawn and events come in. */
const nextTurn: Pause = () => new Promise((resolve) => setTimeout(resolve, 0));

function select(book: OpenBook, range: SheetRange): void {
  refuseWhileBusy(book);
  const sheet = sheetNamed(book, range.sheet);
  if (visibilityOf(sheet) !== "visible") throw new Trouble("unsupported");
  call(book.workbook, "Activate");
  call(sheet, "Activate");
  call(rangeAt(sheet, range), "Select");
}

function hasEvents(app: WpsObject): boolean {
  try {
    return has(app, "ApiEvent");
  } catch {
    return false;
  }
}

/**
 * The workbook that was in front in WPS when the pane opened; it stays that workbook, whichever one the user turns to.
 * What WPS is asked it answers at once, so each deed is done in one go, but for long reads.
 */
export function wpsHost(app: WpsObject): SheetHost {
  const watches = new Set<Watch>();
  let found: OpenBook | undefined;
  const plain = runner(() => (found ??= bookInFront(app)));
  const run: Run = async (work) => {
    const result = await plain(work);
    if (!result.ok && result.failure === "editing-a-cell") for (const watch of watches) watch.afterEdit();
    return result;
  };
  const inTurn = oneByOne();
  return {
    kind: "wps",
    can: { write: true, select: true, watch: hasEvents(app), mark: true },
    sheets: () => run(listSheets),
    read: (sheet) => run((book) => readSheet(book, sheet, nextTurn)),
    apply: (change) =>
      inTurn(async () => {
        const result = await run((book) => applyInWps(book, change, nextTurn));
        if (result.ok) for (const watch of watches) watch.afterChange(change.edits.map(({ sheet }) => sheet));
        return result;
      }),
    select: (range) => run((book) => select(book, range)),
    mark: (marks) =>
      inTurn(() =>
        run((book) => {
          refuseWhileBusy(book);
          markSheets(book, marks);
        }),
      ),
    watch: (on) => {
      const watch = watchWorkbook(run, on);
      watches.add(watch);
      return () => {
        watches.delete(watch);
        watch.stop();
      };
    },
    recall: () => run(recallMemo),
    remember: (memo) => inTurn(() => run((book) => rememberMemo(book, memo))),
  };
}
