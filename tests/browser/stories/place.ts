import { readFileSync } from "node:fs";
import type { Frame, Locator, Page } from "playwright-core";
import type { CellValue } from "../../../src/sheet/grid";
import { opened } from "../../office-file/opened";
import { fileAddress, type Site } from "../browser";
import type { PlayingPage } from "../playing/page";
import type { PlayingExcel } from "../playing/playing-excel";
import { drop, goTo, save, sheetIsThere } from "../workbench-page";
import { storyFile, storyGrids } from "./story-book";

declare const playing: PlayingPage;

type Content = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** Where the panel stands beside a sheet. */
export interface Place {
  readonly page: Page;
  readonly panel: Frame | Locator;
  /** Selects a cell of a sheet, as a user does. */
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** The cell that is selected. */
  readonly selected: () => Promise<string>;
  /** What stands in every sheet now. */
  readonly content: () => Promise<Content>;
  /** What went wrong on the way, and what was asked for outside the origin. */
  readonly trouble: () => readonly string[];
  readonly close: () => Promise<void>;
}

const spot = (address: string): readonly [row: number, col: number] => [
  Number(address.slice(1)) - 1,
  address.charCodeAt(0) - 65,
];

/** The pane inside the page that plays Excel. */
export async function besideExcel(excel: PlayingExcel): Promise<Place> {
  const open = await excel.open(storyGrids, { width: 380 });
  return {
    page: open.page,
    panel: open.pane,
    select: (sheet, address) => {
      const [row, col] = spot(address);
      const range = { sheet, top: row, bottom: row, left: col, right: col };
      return open.excel((at) => playing.select(at), range);
    },
    selected: async () => {
      const [, row, col] = await open.excel(() => playing.selected(), null);
      return `${String.fromCharCode(65 + col)}${row + 1}`;
    },
    content: async () => {
      const text = await open.excel(() => playing.content(), null);
      const sheets = JSON.parse(text) as { name: string; rows: ({ value: CellValue } | null)[][] }[];
      return Object.fromEntries(
        sheets.map(({ name, rows }) => [name, rows.map((row) => row.map((cell) => cell?.value ?? null))]),
      );
    },
    trouble: () => [...open.foreign, ...open.errors],
    close: open.close,
  };
}

/** The workbench, served or opened from a disk. */
export async function inWorkbench(site: Site, how: "served" | "disk"): Promise<Place> {
  const { page, foreign, errors } = await site.openForAll(
    how === "served" ? "index.html" : fileAddress("index.html"),
  );
  await page.getByRole("heading", { name: "样表" }).waitFor();
  await drop(page, "内涝治理.xlsx", await storyFile());
  await sheetIsThere(page);
  return {
    page,
    panel: page.getByRole("complementary", { name: "检查结果" }),
    select: async (sheet, address) => {
      await page.locator("[data-u-comp='slide-tab-item']", { hasText: sheet }).click();
      await goTo(page, address);
    },
    selected: () => page.locator('[data-u-comp="defined-name"] input').inputValue(),
    content: async () => {
      const { sheets } = opened(readFileSync(await (await save(page)).path()));
      return Object.fromEntries(
        sheets.map(({ sheet, rows }) => [
          sheet,
          Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
        ]),
      );
    },
    trouble: () => [...foreign, ...errors],
    close: () => page.context().close(),
  };
}
