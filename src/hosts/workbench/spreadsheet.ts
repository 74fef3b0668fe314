import { fflateCodec } from "../../office-file/codec-fflate";
import type { FileResult } from "../../office-file/file-result";
import type { BookLook } from "../../office-file/look/look";
import type { Workbook } from "../../office-file/workbook";
import type { SheetHost } from "../sheet-host";
import { showNotes } from "./cell-notes";
import { showChoices } from "./choices";
import { selectFirstCell } from "./first-cell";
import { closeBook, openBook } from "./open-book";
import { keepFocusPolite } from "./polite-focus";
import { guardProtected } from "./protection";
import { planSave, type SavePlan } from "./save/plan-save";
import { intoNewFile, intoOriginal } from "./save/save-book";
import { keepRowHeights } from "./row-heights";
import type { OfferedFunction } from "./sheet-functions";
import { zoomSheets, type SheetZoom } from "./sheet-zoom";
import { startUniver } from "./univer";
import { onEdits } from "./watch";
import { workbenchHost } from "./workbench-host";

/** A workbook that lies open in the spreadsheet. */
export interface LaidOut {
  readonly host: SheetHost;
  /** Calls back at everything that makes the workbook differ from its file. */
  readonly onEdit: (on: () => void) => void;
  /** Calls back with the name of a protected sheet whose locked cells somebody tried to change. */
  readonly onRefused: (on: (sheet: string) => void) => void;
  /** Shows the sheets in this size. */
  readonly zoom: (zoom: SheetZoom) => void;
  /** True while a cell is being typed into: what stands there is not in the sheet yet. */
  readonly isTyping: () => boolean;
  /** What saving into the original takes; an old format cannot be saved into. */
  readonly planSave: () => SavePlan;
  readonly saveIntoOriginal: (plan: SavePlan) => FileResult<Uint8Array>;
  readonly saveAsNew: () => Promise<FileResult<Uint8Array>>;
  readonly close: () => void;
}

/** The spreadsheet on the page. */
export interface SpreadsheetProgram {
  readonly layOut: (workbook: Workbook, look: BookLook) => LaidOut;
  readonly setDark: (isDark: boolean) => void;
}

interface Start {
  readonly isDark: boolean;
  /** What formulas may call beside the functions of any spreadsheet. */
  readonly functions: readonly OfferedFunction[];
}

/** Starts the spreadsheet in an element that it fills. */
export function startSpreadsheet(container: HTMLElement, { isDark, functions }: Start): SpreadsheetProgram {
  const canType = keepFocusPolite(container);
  const spreadsheet = startUniver(container, isDark, functions);
  return {
    setDark: (dark) => spreadsheet.api.toggleDarkMode(dark),
    layOut(workbook, look) {
      const open = openBook(spreadsheet, workbook, look);
      void selectFirstCell(open, canType);
      const port = workbenchHost(open);
      let edited: (() => void) | undefined;
      let refused: ((sheet: string) => void) | undefined;
      const zooming = zoomSheets(open, container);
      const parts = [
        zooming,
        guardProtected(open, (sheet) => refused?.(sheet)),
        showChoices(open, container),
        showNotes(open, container),
        keepRowHeights(open),
      ];
      const remember: SheetHost["remember"] = (memo) => {
        edited?.();
        return port.remember(memo);
      };
      return {
        host: { ...port, remember },
        onEdit(on) {
          edited = on;
          onEdits(open, on);
        },
        onRefused: (on) => (refused = on),
        zoom: (zoom) => zooming.show(zoom),
        isTyping: () => open.book.isCellEditing(),
        planSave: () => planSave(open),
        saveIntoOriginal: (plan) => intoOriginal(open, { plan, memo: open.kept.memo }, fflateCodec),
        saveAsNew: () => intoNewFile(open, open.kept.memo, fflateCodec),
        close() {
          for (const part of parts) part.dispose();
          closeBook(open);
        },
      };
    },
  };
}
