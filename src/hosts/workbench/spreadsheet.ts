import type { BookLook } from "../../office-file/look/look";
import type { Workbook } from "../../office-file/workbook";
import type { SheetHost } from "../sheet-host";
import { closeBook, openBook } from "./open-book";
import { startUniver } from "./univer";
import { onEdits } from "./watch";
import { workbenchHost } from "./workbench-host";

/** A workbook that lies open in the spreadsheet. */
export interface LaidOut {
  readonly host: SheetHost;
  /** Calls back at everything that makes the workbook differ from its file. */
  readonly onEdit: (on: () => void) => void;
  readonly close: () => void;
}

/** The spreadsheet on the page. */
export interface SpreadsheetProgram {
  readonly layOut: (workbook: Workbook, look: BookLook) => LaidOut;
  readonly setDark: (isDark: boolean) => void;
}

/** Starts the spreadsheet in an element that it fills. */
export function startSpreadsheet(container: HTMLElement, isDark: boolean): SpreadsheetProgram {
  const spreadsheet = startUniver(container, isDark);
  return {
    setDark: (dark) => spreadsheet.api.toggleDarkMode(dark),
    layOut(workbook, look) {
      const open = openBook(spreadsheet, workbook, look);
      const host = workbenchHost(open);
      return {
        host,
        onEdit: (on) => void onEdits(open, on),
        close() {
          host.dispose();
          closeBook(open);
        },
      };
    },
  };
}
