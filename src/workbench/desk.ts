import { formulaFunctions } from "./formula-functions";
import type { SheetZoom } from "../hosts/workbench/sheet-zoom";
import type { LaidOut, SpreadsheetProgram } from "../hosts/workbench/spreadsheet";
import type { Workbook } from "../office-file/workbook";
import type { Session } from "../panel/session/session";
import type { SaveQuestion } from "./save-question";

/** A workbook on the desk. */
export interface DeskBook {
  /** Differs from that of every workbook that lay here before. */
  readonly key: number;
  /** The file's name with its ending. */
  readonly name: string;
  readonly workbook: Workbook;
  readonly laidOut: LaidOut;
}

/** One sentence over the sheet. */
export interface Notice {
  readonly intent: "info" | "error" | "warning" | "success";
  readonly text: string;
}

/** What happens on the page around the spreadsheet. */
interface DeskState {
  readonly book: DeskBook | undefined;
  /** The panel's sitting with the book; undefined until the panel is there. */
  readonly session: Session | undefined;
  /** What is to be decided before the book is saved. */
  readonly saving: SaveQuestion | undefined;
  /** True while the book differs from its file. */
  readonly isChanged: boolean;
  /** True while the trainer's room is in front of the sheet. */
  readonly isTraining: boolean;
  /** True while the many workbooks of a reviewer are in front of the one. */
  readonly isReviewing: boolean;
  /** How large sheets are shown. */
  readonly zoom: SheetZoom;
  /** True while the words beside the sheet are to be read from afar. */
  readonly isLarge: boolean;
  /** What is being done, for as long as it takes. */
  readonly busy: string | undefined;
  /** What went wrong or right, until it is read. */
  readonly notice: Notice | undefined;
}

/** One workbook at a time lies on the desk. */
export interface Desk {
  readonly state: () => DeskState;
  readonly follow: (onChange: () => void) => () => void;
  readonly set: (changed: Partial<DeskState>) => void;
  /** The spreadsheet, started once in the element that it fills. */
  readonly spreadsheet: () => Promise<SpreadsheetProgram>;
  readonly setDark: (isDark: boolean) => void;
  /** Fetches the spreadsheet before anybody asks for it. */
  readonly warmUp: () => void;
}

function loadSpreadsheet(): Promise<typeof import("../hosts/workbench/spreadsheet")> {
  return import("../hosts/workbench/spreadsheet");
}

/** An empty desk; the spreadsheet will fill the element. */
export function createDesk(container: HTMLElement, startsDark: boolean): Desk {
  let state: DeskState = {
    book: undefined,
    session: undefined,
    saving: undefined,
    isChanged: false,
    isTraining: false,
    isReviewing: false,
    zoom: "fit",
    isLarge: false,
    busy: undefined,
    notice: undefined,
  };
  let isDark = startsDark;
  let program: Promise<SpreadsheetProgram> | undefined;
  const followers = new Set<() => void>();
  return {
    state: () => state,
    follow(onChange) {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
    set(changed) {
      state = { ...state, ...changed };
      for (const follower of followers) follower();
    },
    spreadsheet: () =>
      (program ??= loadSpreadsheet().then((part) =>
        part.startSpreadsheet(container, { isDark, functions: formulaFunctions }),
      )),
    setDark(dark) {
      isDark = dark;
      void program?.then((started) => started.setDark(dark));
    },
    warmUp: () => void loadSpreadsheet(),
  };
}
