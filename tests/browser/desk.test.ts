import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { opened } from "../office-file/opened";
import { makeDeskFiles } from "../support/desk-files";
import { fileAddress, keepPicture, openSite, type Site } from "./browser";

let site: Site;
const folder = mkdtempSync(path.join(tmpdir(), "biaochi-desk-"));
beforeAll(async () => {
  makeDeskFiles(path.join(folder, "报送"), 200, 5);
  site = await openSite();
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

async function choose(page: Page, button: string, files: string | string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(files);
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return download;
}

async function rowTexts(page: Page): Promise<readonly string[]> {
  return page.getByRole("table", { name: "报表" }).getByRole("row").allInnerTexts();
}

it("a folder of 200 workbooks is checked; the broken ones are listed, the rest is sorted, opened and handed out", async () => {
  const { page, foreign, errors } = await site.open(fileAddress("index.html"));
  await page.getByRole("button", { name: "批量审核" }).click();
  await page.getByText("把要审核的报表或文件夹拖到这里").waitFor();
  await keepPicture(page, "desk-intake");
  await choose(page, "选择文件夹", path.join(folder, "报送"));
  await page.getByText("先看这些表").waitFor();
  await keepPicture(page, "desk-running");
  await page.getByText("未能检查的文件 5").waitFor({ timeout: 120_000 });
  await page.getByRole("button", { name: "加文件夹" }).waitFor({ timeout: 120_000 });
  await keepPicture(page, "desk-first");

  await page.getByRole("tab", { name: /全部报表/ }).click();
  await page.getByRole("button", { name: "复核", exact: true }).click();
  const lowest = (await rowTexts(page))[1];
  await keepPicture(page, "desk-forms");
  await page.getByRole("table", { name: "报表" }).getByRole("row").nth(1).getByRole("button").click();
  expect(lowest).toBeTruthy();
  await page.getByLabel("审核意见", { exact: true }).fill("绩效指标值与任务书不符，退回重填。");
  await keepPicture(page, "desk-form");
  await page.getByRole("button", { name: "返回", exact: true }).click();

  await page.getByRole("tab", { name: "意见与台账" }).click();
  await keepPicture(page, "desk-handouts");
  const ledger = await saved(page, "导出台账");
  expect(ledger.suggestedFilename()).toBe("台账.xlsx");
  const sheets = opened(readFileSync(await ledger.path())).sheets;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(["汇总", "台账", "问题清单", "审核意见", "未能检查"]),
  );
  const written = sheets.find(({ sheet }) => sheet === "审核意见")?.rows.flat();
  expect(written?.some((cell) => cell?.text === "绩效指标值与任务书不符，退回重填。")).toBe(true);
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
}, 240_000);
