import { excelHost } from "../../../src/hosts/excel/excel-host";
import { bookOfGrids } from "../../office-host/book-of-grids";
import { playExcel } from "../../office-host/bridge";
import { loadExcel } from "../../office-host/load-excel";
import { shownMarks, userOf } from "../../office-host/user";
import { same, until } from "../contract/check";
import type { CellAddress } from "../../../src/sheet/address";
import { cellFor } from "../../office-host/book/sheet";
import type { HostKind, HostUnderTest } from "../contract/host-under-test";

const patience = 200;

/** What tests of Excel alone may do besides. */
interface ExcelUnderTest extends HostUnderTest {
  /** Opens a cell for writing while its sheet is protected. */
  readonly unlock: (sheet: string, at: CellAddress) => void;
}

interface ExcelKind extends HostKind {
  readonly open: (...given: Parameters<HostKind["open"]>) => Promise<ExcelUnderTest>;
}

/** The Excel host over the genuine library, with a playing Excel behind it. */
export const excelKind: ExcelKind = {
  edits: ["set-cells", "insert-rows", "delete-rows", "set-merges", "add-sheet", "remove-sheet"],
  open: async (grids) => {
    const book = bookOfGrids(grids);
    const playing = playExcel(book);
    Object.assign(globalThis, { Excel: loadExcel(playing).Excel });
    return {
      host: excelHost({ patience, tidyAfter: 0 }),
      reopen: async () => excelHost({ patience, tidyAfter: 0 }),
      user: userOf(book),
      setEditing: async (editing) => book.setEditing(editing),
      disconnect: async () => {
        playing.conditions.gone = true;
      },
      unlock: (name, { row, col }) => {
        const sheet = book.find(name);
        if (sheet) cellFor(sheet, row, col).looks = { locked: false };
      },
      shownMarks: async () => shownMarks(book),
      close: async () => {
        if (playing.conditions.gone) return;
        // The library gives its objects back a moment after the work is done.
        await until(() => playing.heldReferences() === 0, "every object is given back");
        same(playing.heldReferences(), 0, "objects still held");
      },
    };
  },
};
