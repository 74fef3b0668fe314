import { closeBook, openBook, type OpenBook } from "../../../src/hosts/workbench/open-book";
import { startUniver } from "../../../src/hosts/workbench/univer";
import { workbenchHost } from "../../../src/hosts/workbench/workbench-host";
import { toA1 } from "../../../src/sheet/address";
import type { Grid } from "../../../src/sheet/grid";
import { emptyMemo } from "../../../src/sheet/memo";
import type { HostKind, HostUnderTest, User } from "../contract/host-under-test";
import { hostContract } from "../host-contract";
import { savedBook } from "./restyled-book";

/** What the test asks the page for. */
export interface ContractPage {
  readonly runCase: (name: string) => Promise<void>;
  /** A workbook saved after its looks were changed, or after nothing was; as numbers, which pass to a page and back. */
  readonly save: (bytes: readonly number[], isRestyled: boolean) => readonly number[];
}

const container = document.createElement("div");
container.style.cssText = "position:fixed;inset:0";
document.body.append(container);
const spreadsheet = startUniver(container, false);

function sheetOf(
  { book }: OpenBook,
  name: string,
): NonNullable<ReturnType<OpenBook["book"]["getSheetByName"]>> {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Somebody at the keyboard, by the spreadsheet's own commands. */
function userOf(open: OpenBook): User {
  const { book } = open;
  return {
    type: async (sheet, { row, col }, value) => {
      sheetOf(open, sheet)
        .getRange(row, col)
        .setValue(value ?? "");
    },
    select: async ({ sheet, top, left, bottom, right }) => {
      book.setActiveSheet(sheetOf(open, sheet));
      sheetOf(open, sheet)
        .getRange(top, left, bottom - top + 1, right - left + 1)
        .activate();
    },
    addSheet: async (name) => void book.insertSheet(name),
    renameSheet: async (name, to) => void sheetOf(open, name).setName(to),
    removeSheet: async (name) => void book.deleteSheet(sheetOf(open, name)),
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

function underTest(sheets: readonly Grid[]): HostUnderTest {
  const workbook = { kind: "xlsx", sheets, memo: emptyMemo, bytes: new Uint8Array(0) } as const;
  const open = openBook(spreadsheet, workbook, { looks: [], sheets: [] });
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (!isClosed) closeBook(open);
    isClosed = true;
  };
  return {
    host: workbenchHost(open),
    reopen: async () => workbenchHost(open),
    user: userOf(open),
    setEditing: async (editing) => {
      if (editing) open.book.startEditing();
      else await open.book.endEditingAsync(false);
      await pause();
    },
    disconnect: close,
    shownMarks: async () =>
      open.marks
        .shown()
        .map(({ sheet, top, left, level }) => `${sheet}!${toA1({ row: top, col: left })} ${level}`),
    close,
  };
}

const kind: HostKind = {
  open: async (sheets) => {
    const open = underTest(sheets);
    await pause();
    return open;
  },
  recalculates: true,
  edits: ["set-cells", "insert-rows", "delete-rows", "set-merges", "add-sheet", "remove-sheet"],
};

const page: ContractPage = {
  async runCase(name) {
    const found = hostContract.find((one) => one.name === name);
    if (!found) throw new Error(`no case ${name}`);
    await found.keeps(kind);
  },
  save: (bytes, isRestyled) => [...savedBook(spreadsheet, Uint8Array.from(bytes), isRestyled)],
};
Object.assign(window, { contractPage: page });
