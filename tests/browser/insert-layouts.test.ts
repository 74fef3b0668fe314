import { readFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { readDirectory } from "../../src/office-file/zip/directory";
import { partReader } from "../../src/office-file/zip/part-reader";
import { indicatorTables } from "../../src/recognition/indicator-tables";
import type { CellRange } from "../../src/sheet/address";
import type { Cell, Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";
import { firstSheet } from "../office-file/opened";
import { keepPicture, openSite, sharedPage, type Site } from "./browser";
import { save } from "./workbench-page";

/** A whole spreadsheet is opened, changed and saved twice: on a busy machine that takes its time. */
const patience = 90_000;
vi.setConfig({ testTimeout: 3 * patience });

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** One workbook after another, as somebody works. */
const work = sharedPage(() => site, "index.html");

const sheets = path.join(import.meta.dirname, "../recognition/sheets");
const letter = (col: number): string => String.fromCharCode(65 + col);
const line = { style: "thin", color: { rgb: "808080" } } as const;

/** A published layout as a workbook with lines, fills, number formats, and a formula below the table. */
async function workbookOf(layout: string): Promise<Uint8Array> {
  const { grid } = parseTable(readFileSync(path.join(sheets, layout, "sheet.md"), "utf8"));
  const table = indicatorTables(grid).at(-1);
  const counted = table?.columns.weight ?? table?.columns.name ?? 0;
  const [first, last] = [(table?.rows[0]?.row ?? 0) + 1, (table?.rows.at(-1)?.row ?? 0) + 1];
  const rows = Array.from(grid.rows, (row) =>
    Array.from({ length: grid.colCount }, (_, col) => row?.[col]?.value ?? null),
  );
  const cells = new Map<string, object>();
  rows.forEach((row, at) =>
    row.forEach((value, col) =>
      cells.set(`${at},${col}`, {
        style: {
          border: { top: line, bottom: line, left: line, right: line },
          fill: { type: "pattern", pattern: "solid", fgColor: { rgb: col === 0 ? "DDEBF7" : "FFFFFF" } },
          ...(typeof value === "number" ? { numFmt: "0.00" } : {}),
        },
      }),
    ),
  );
  const formula = `COUNTA(${letter(counted)}${first}:${letter(counted)}${last})`;
  const total = [rows.length, counted === 0 ? 1 : counted].join(",");
  cells.set(total, { formula, formulaResult: last - first + 1, style: { numFmt: "0.0" } });
  return writeXlsx({
    sheets: [
      {
        name: "绩效表",
        rows: [...rows, ["合计"]],
        cells: cells,
        merges: grid.merges.map(({ top, left, bottom, right }) => ({
          startRow: top,
          startCol: left,
          endRow: bottom,
          endCol: right,
        })),
        columns: rows[0]?.map(() => ({ width: 14 })) ?? [],
      },
    ],
  });
}

/** Number of the style of each cell, by place. */
function stylesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const part = partReader(readDirectory(bytes), nodeCodec).bytes("xl/worksheets/sheet1.xml");
  const cells = new TextDecoder().decode(part).matchAll(/<c\b[^>]*>/g);
  return new Map(
    [...cells].map(([tag]) => [/ r="([A-Z]+\d+)"/.exec(tag)?.[1] ?? "", / s="(\d+)"/.exec(tag)?.[1] ?? ""]),
  );
}

/** What stands at a place, as far as it must not change. */
interface Held {
  readonly value: Cell["value"];
  readonly format: string | undefined;
  readonly formula: string | undefined;
  readonly style: string | undefined;
}

/** All that must not change, as it would be without the row that was put in; the points may be shared anew. */
function heldBy(bytes: Uint8Array, inserted: number | null, weight: number | undefined) {
  const grid: Grid = firstSheet(bytes);
  const styles = stylesOf(bytes);
  const back = (row: number): number => (inserted !== null && row > inserted ? row - 1 : row);
  const refsBack = (formula: string): string =>
    formula.replace(/([A-Z])(\d+)/g, (_, col: string, row: string) => `${col}${back(Number(row) - 1) + 1}`);
  const cells = new Map<string, Held>();
  grid.rows.forEach((row, at) =>
    row?.forEach((cell, col) => {
      if (!cell || at === inserted) return;
      const isPoints = col === weight && typeof cell.value === "number";
      cells.set(`${letter(col)}${back(at) + 1}`, {
        value: isPoints || cell.formula !== undefined ? null : cell.value,
        format: cell.format,
        formula: cell.formula === undefined ? undefined : refsBack(cell.formula),
        style: styles.get(`${letter(col)}${at + 1}`),
      });
    }),
  );
  const merges = grid.merges
    .filter(({ top, bottom }) => top !== inserted || bottom !== inserted)
    .map(({ top, left, bottom, right }): CellRange => ({
      top: back(top),
      left,
      bottom: inserted !== null && bottom >= inserted ? bottom - 1 : bottom,
      right,
    }))
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map((merge) => JSON.stringify(merge))
    .sort();
  return { cells: [...cells].sort(([a], [b]) => (a < b ? -1 : 1)), merges, comments: grid.comments };
}

async function saved(page: Page): Promise<Uint8Array> {
  return readFileSync(await (await save(page)).path());
}

const layouts = [
  "real-direction-and-operator",
  "real-unit-before-operator",
  "real-columns-in-disorder",
  "real-breakdown-rows",
  "real-three-score-columns",
];

it.each(layouts)("an indicator of the library goes into %s and nothing else changes", async (layout) => {
  const before = await workbookOf(layout);
  const weight = indicatorTables(firstSheet(before)).at(-1)?.columns.weight;
  const { page, errors } = work();
  page.setDefaultTimeout(patience);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开", exact: true }).click(),
  ]);
  await chooser.setFiles({ name: `${layout}.xlsx`, mimeType: "", buffer: Buffer.from(before) });
  await page.getByText(`${layout}.xlsx`, { exact: true }).waitFor();
  await page.getByRole("tab", { name: "推荐" }).click();
  await page.getByLabel("查指标").fill("农村公路养护里程验收合格率");
  const card = page
    .getByRole("listitem")
    .filter({ hasText: "质量指标" })
    // Until the search answers, the recommendations still stand there.
    .filter({ hasText: "搜索" })
    .first();
  await card.getByRole("button", { name: "插入" }).click();
  await page.getByRole("button", { name: "写入 1 个指标" }).click();
  // The list may still change while it is being clicked: the step that can be taken back says what was put in.
  const undo = await page.getByRole("button", { name: /^撤销：插入/ }).innerText();
  const name = /“(.+)”/.exec(undo)?.[1];
  await keepPicture(page, `insert-${layout}`);
  const after = await saved(page);
  const grid = firstSheet(after);
  const inserted = grid.rows.findIndex((row) => row?.some((cell) => cell?.value === name));
  expect(inserted).toBeGreaterThan(0);
  expect(heldBy(after, inserted, weight)).toEqual(heldBy(before, null, weight));
  expect(
    indicatorTables(grid)
      .at(-1)
      ?.rows.map(({ row }) => row),
  ).toContain(inserted);
  await page.getByRole("button", { name: /^撤销：插入/ }).click();
  await page.getByRole("button", { name: /^撤销：插入/ }).waitFor({ state: "detached" });
  expect(heldBy(await saved(page), null, undefined)).toEqual(heldBy(before, null, undefined));
  expect(errors).toEqual([]);
});
