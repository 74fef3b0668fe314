import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newWorkbook } from "../../src/office-file/write/new-workbook";
import { tableWorkbook } from "../../src/office-file/write/table-workbook";
import { opened } from "../office-file/opened";
import { readKindSheet } from "../review/read-kind-sheet";
import { makeDeskFiles } from "../support/desk-files";
import { fileAddress, keepPicture, openSite, type Site } from "./browser";
import { seriousFaults } from "./serious-faults";

let site: Site;
const folder = mkdtempSync(path.join(tmpdir(), "biaochi-desk-"));
const at = (name: string): string => path.join(folder, name);

async function makeProjectList(): Promise<void> {
  const bytes = await tableWorkbook(
    [
      {
        name: "清单",
        title: "应报项目清单",
        columns: [
          { head: "项目名称", width: 30 },
          { head: "单位名称", width: 20 },
        ],
        rows: [
          ["农村公路日常养护", "清河县公路养护中心"],
          ["河道清淤疏浚", "青峰市水务局"],
        ],
      },
    ],
    { date: "2025-03-01", what: "清单" },
  );
  writeFileSync(at("项目清单.xlsx"), bytes);
}

beforeAll(async () => {
  makeDeskFiles(at("报送"), 200, 5);
  await makeProjectList();
  await makeSplitTargets();
  site = await openSite();
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** A region and its two counties in a file each; the first county asks for less than the region counts on. */
async function makeSplitTargets(): Promise<void> {
  const kind = path.join(import.meta.dirname, "../review/kinds/transfer-target-split-workbook.md");
  const text = readFileSync(kind, "utf8").replaceAll("≥300户", "≥280户").replaceAll("300户", "280户");
  mkdirSync(at("分解"));
  for (const { sheet, rows, merges } of readKindSheet(text).grids)
    writeFileSync(at(`分解/${sheet}.xlsx`), await newWorkbook([{ name: sheet, rows, merges }]));
}

async function choose(page: Page, button: string, files: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(files);
}

/** Drags a folder from the disk onto the desk, as from a file manager. */
async function drop(page: Page, folderPath: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: [folderPath], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await client.send("Input.dispatchDragEvent", { type, x: 640, y: 420, data });
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return download;
}

function cellsOf(bytes: Uint8Array, sheet: string): readonly string[] {
  const found = opened(bytes).sheets.find((one) => one.sheet === sheet);
  return (found?.rows.flat() ?? []).map((cell) => cell?.text ?? "");
}

async function openDesk(page: Page): Promise<void> {
  await page.getByRole("button", { name: "批量审核" }).first().click();
  await page.getByText("把要审核的报表或文件夹拖到这里").waitFor();
}

/** Goes on with a page of a batch that is checked already. */
async function openChecked(): Promise<{ page: Page; errors: readonly string[] }> {
  const { page, errors } = await site.open(fileAddress("index.html"));
  await openDesk(page);
  await choose(page, "选择文件夹", at("报送"));
  await page.getByRole("button", { name: "换一批" }).waitFor({ timeout: 120_000 });
  return { page, errors };
}

/** What the charts are drawn on. */
const chartGrounds = `[...new Set(
  [...document.querySelectorAll("svg[role=img]")].map((one) => getComputedStyle(one).backgroundColor),
)]`;

const opinion = "绩效指标值与任务书不符，退回重填。";

describe("the desk of a reviewer", () => {
  it("checks a folder of 200 workbooks, lists the broken ones, sorts, opens the worst and hands out", async () => {
    const { page, foreign, errors } = await site.open(fileAddress("index.html"));
    await openDesk(page);
    await keepPicture(page, "desk-intake");
    await drop(page, at("报送"));
    await page.getByText("先看这些表").waitFor();
    await keepPicture(page, "desk-running");
    await page.getByText("未审文件 5").waitFor({ timeout: 120_000 });
    await page.getByRole("button", { name: "换一批" }).waitFor({ timeout: 120_000 });
    await keepPicture(page, "desk-first");
    await page.emulateMedia({ forcedColors: "active" });
    await expect.poll(() => page.evaluate(chartGrounds)).toEqual(["rgb(255, 255, 255)"]);
    await keepPicture(page, "desk-first-contrast");
    await page.emulateMedia({ forcedColors: "none" });
    await page.getByRole("tab", { name: /全部报表/ }).click();
    await page.getByRole("button", { name: "风险分", exact: true }).click();
    await keepPicture(page, "desk-forms");
    const rows = page.getByRole("table", { name: "报表" }).getByRole("row");
    await rows.nth(1).getByRole("button").click();
    await page.getByLabel("审核意见", { exact: true }).fill(opinion);
    await page.getByRole("button", { name: "恢复起草的文字", exact: true }).click();
    await page.getByRole("button", { name: "撤销：恢复起草的文字" }).click();
    expect(await page.getByLabel("审核意见", { exact: true }).inputValue()).toBe(opinion);
    await page
      .getByLabel(/^核查分数：/)
      .first()
      .fill("500");
    await page.getByText(/超过分值/).waitFor();
    await keepPicture(page, "desk-form");
    expect(await seriousFaults(page)).toEqual([]);
    await page
      .getByLabel(/^核查分数：/)
      .first()
      .fill("1");
    await page.getByRole("button", { name: "返回", exact: true }).click();
    const focused = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.closest("[role=row]") !== null);
    await expect.poll(focused).toBe(true);
    await page.setViewportSize({ width: 380, height: 768 });
    await page.getByLabel("排序").selectOption("按风险分");
    await expect.poll(() => rows.first().innerText()).toContain("→");
    await keepPicture(page, "desk-forms-narrow");
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole("tab", { name: "意见与台账" }).click();
    const ledger = readFileSync(await (await saved(page, "导出台账")).path());
    expect(cellsOf(ledger, "审核意见")).toContain(opinion);
    expect(cellsOf(ledger, "核查分数")).toContain("1.00");
    expect(cellsOf(ledger, "未审文件").filter((text) => text.endsWith(".xlsx"))).toHaveLength(5);
    // A button that has begun its work keeps the focus, so that the next key goes on from it.
    const button = page.getByRole("button", { name: "导出台账" });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    const opinions = await saved(page, "导出 .docx");
    expect(opinions.suggestedFilename()).toBe("审核意见（报送）.zip");
    await keepPicture(page, "desk-handouts");
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  }, 240_000);

  it("draws a sample, finds the unit that did not report, compares with the last round, publishes", async () => {
    const { page, errors } = await openChecked();
    await page.getByRole("tab", { name: "抽查与排名" }).click();
    await page.getByLabel("种子").fill("甲");
    await page.getByLabel("比例（%）").fill("一成");
    await page.getByRole("button", { name: "抽取" }).click();
    await page.getByText("比例应在 0 和 100 之间。").waitFor();
    await page.getByLabel("比例（%）").fill("10");
    await page.getByRole("button", { name: "抽取" }).click();
    await page.getByText(/抽中 20 张/).waitFor();
    expect(await page.getByText("比例应在 0 和 100 之间。").count()).toBe(0);
    await keepPicture(page, "desk-sample");
    await page.getByRole("tab", { name: "排名", exact: true }).click();
    await keepPicture(page, "desk-ranking");
    await page.getByRole("tab", { name: "意见与台账" }).click();
    await (await saved(page, "导出本批结果")).saveAs(at("上次.ndjson"));
    await page.getByRole("tab", { name: "核对" }).click();
    await choose(page, "选择清单", at("项目清单.xlsx"));
    await page.getByRole("tab", { name: /^应报未报/ }).click();
    await page.getByRole("cell", { name: "青峰市水务局" }).waitFor();
    await keepPicture(page, "desk-missing");
    await choose(page, "选择结果文件", at("上次.ndjson"));
    await page.getByRole("tab", { name: /^比上次/ }).click();
    await page.getByRole("cell", { name: "未改" }).first().waitFor();
    await keepPicture(page, "desk-rounds");
    await page.getByRole("tab", { name: "公开" }).click();
    await page.getByRole("button", { name: /^核对 195 个文件/ }).click();
    await page.getByRole("button", { name: /^导出公开件/ }).waitFor({ timeout: 60_000 });
    await keepPicture(page, "desk-publication");
    await page.getByRole("button", { name: "都不选" }).click();
    await page.getByRole("tab", { name: "抽查与排名" }).click();
    await page.getByRole("tab", { name: "抽查复核" }).click();
    // What was chosen and typed in a view is there again.
    expect(await page.getByLabel("种子").inputValue()).toBe("甲");
    await page.getByRole("tab", { name: "公开" }).click();
    await page.getByRole("button", { name: "导出公开件 0 张" }).waitFor();
    await page.getByRole("button", { name: "重新核对" }).click();
    await page.getByText(/^已重新核对 \d+ 张表。/).waitFor();
    await page.getByRole("button", { name: "换一批" }).click();
    await choose(page, "选择文件夹", at("分解"));
    await page.getByRole("tab", { name: "核对" }).click();
    await page.getByRole("tab", { name: /^上级与下级 [1-9]/ }).click();
    await page
      .getByRole("cell", { name: /危房改造户数/ })
      .first()
      .waitFor();
    await keepPicture(page, "desk-split");
    await page.getByRole("button", { name: "换一批" }).click();
    const focused = page.locator(":focus");
    await expect.poll(() => focused.innerText()).toBe("把要审核的报表或文件夹拖到这里");
    // A key held too long asks, and takes the question back.
    await page
      .getByRole("button", { name: /^删除批次/ })
      .first()
      .focus();
    for (let times = 0; times < 2; times++) await page.keyboard.press("Enter");
    expect(await page.getByRole("button", { name: /^删除批次/ }).count()).toBe(2);
    await expect.poll(() => focused.count()).toBe(1);
    expect(errors).toEqual([]);
  }, 240_000);
});
