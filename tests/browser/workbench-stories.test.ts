import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { opened } from "../office-file/opened";
import { fileAddress, keepPicture, openSite, sharedPage, type Site } from "./browser";
import { protectedForm, road, threeSheets } from "./story-books";
import { drop, goTo, save, sheetIsThere, type } from "./workbench-page";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

const oldFile = path.join(import.meta.dirname, "../office-file/fixtures/self-review.xls");

async function choose(page: Page, role: "menuitemradio" | "menuitemcheckbox", name: string): Promise<void> {
  await page.getByRole("button", { name: "显示" }).click();
  await page.getByRole(role, { name }).click();
  await page.keyboard.press("Escape");
}

/** 显示: the sheet as wide as there is room or by a factor, and words that can be read from the last row. */
async function sizesAreChosen(page: Page): Promise<void> {
  const shown = (percent: number): Promise<void> => page.getByText(`${percent}%`, { exact: true }).waitFor();
  await choose(page, "menuitemradio", "原大（100%）");
  await shown(100);
  await choose(page, "menuitemradio", "放大（150%）");
  await shown(150);
  await choose(page, "menuitemradio", "适合宽度");
  const verdict = page.getByRole("region", { name: "结论" });
  const before = (await verdict.boundingBox())?.height ?? 0;
  await choose(page, "menuitemcheckbox", "放大字号（投影）");
  await expect.poll(async () => (await verdict.boundingBox())?.height ?? 0).toBeGreaterThan(before * 1.2);
  await keepPicture(page, "workbench-large");
}

describe.each(["served", "disk"])("stories of the workbench, %s", (how) => {
  const address = how === "served" ? "index.html" : fileAddress("index.html");
  const work = sharedPage(() => site, address);
  beforeAll(() => {
    // What one story leaves behind is put away by the next.
    work().page.on("dialog", (dialog) => void dialog.accept());
  });

  /** Drops a workbook in place of the one before it. */
  async function putThere(name: string, bytes: Uint8Array): Promise<void> {
    const { page } = work();
    await drop(page, name, bytes);
    await page.getByText(name, { exact: true }).waitFor();
    await sheetIsThere(page);
  }

  it("checks a dropped file, mends a cell, takes it back", async () => {
    const { page, foreign, errors } = work();
    await page.getByRole("heading", { name: "样表" }).waitFor();
    await putThere("自评表.xlsx", readFileSync(road));
    await page.getByText("会被退回").first().waitFor();
    await page.getByRole("button", { name: "改为 10.48" }).click();
    await page.getByText("未保存").waitFor();
    await page.getByText(/撤销/).first().waitFor();
    await keepPicture(page, `workbench-fixed-${how}`);
    await page.getByRole("button", { name: /撤销/ }).last().click();
    await page.getByRole("button", { name: "改为 10.48" }).waitFor();
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  }, 120_000);

  it("computes with our functions and saves them as Excel keeps them", async () => {
    const { page, errors } = work();
    await putThere("公式.xlsx", readFileSync(road));
    await goTo(page, "K12");
    // At once: the Enter key would take what Univer still offers to finish a name that is being typed.
    await page.keyboard.insertText("=BIAOCHI.SCORE(E12,F12,G12)");
    await page.keyboard.press("Enter");
    await page.getByText("未保存").waitFor();
    await keepPicture(page, `workbench-function-${how}`);
    const cell = opened(readFileSync(await (await save(page)).path())).sheets[0]?.rows[11]?.[10];
    expect(cell).toMatchObject({ value: 10.48, formula: "_xldudf_BIAOCHI_SCORE(E12,F12,G12)" });
    expect(errors).toEqual([]);
  }, 120_000);

  it("leaves locked cells alone and offers what an open one may hold", async () => {
    const { page, errors } = work();
    await putThere("受保护.xlsx", await protectedForm());
    await type(page, "F12", "300");
    await page.getByText(/这一格锁定了，不能改/).waitFor();
    await goTo(page, "I12");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByText("良", { exact: true }).click();
    await page.getByText("未保存").waitFor();
    await keepPicture(page, `workbench-protected-${how}`);
    const rows = opened(readFileSync(await (await save(page)).path())).sheets[0]?.rows;
    expect([rows?.[11]?.[5]?.value, rows?.[11]?.[8]?.value]).toEqual(["218公里", "良"]);
    expect(errors).toEqual([]);
  }, 120_000);

  it.each(["项目支出绩效目标申报表", "项目支出绩效自评表"])(
    "begins with a blank %s",
    async (form) => {
      const { page, errors } = work();
      await page.getByRole("button", { name: "样表" }).click();
      await page.getByRole("button", { name: new RegExp(`^${form}`) }).click();
      await page.getByText(`${form}.xlsx`, { exact: true }).waitFor();
      await sheetIsThere(page);
      await keepPicture(page, `workbench-new-${form}-${how}`);
      expect(errors).toEqual([]);
    },
    120_000,
  );
});

describe("the workbench", () => {
  const work = sharedPage(() => site, "index.html");

  it("asks before work that is not saved is put away", async () => {
    const { page } = work();
    await page.getByRole("heading", { name: "样表" }).waitFor();
    await drop(page, "自评表.xlsx", readFileSync(road));
    await sheetIsThere(page);
    await type(page, "H12", "10.48");
    await page.getByText("未保存").waitFor();
    const asked: string[] = [];
    page.once("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole("button", { name: "样表" }).click();
    expect(asked).toEqual(["“自评表.xlsx”的改动还没有保存。不保存就换一张表吗？"]);
    await page.getByText("自评表.xlsx", { exact: true }).waitFor();
  }, 120_000);

  it("tells two forms apart, reads columns shown by hand, and saves a file of WPS anew", async () => {
    const { page, errors } = work();
    page.on("dialog", (dialog) => void dialog.accept());
    await drop(page, "三张表.xlsx", await threeSheets());
    await page.getByText("三张表.xlsx", { exact: true }).waitFor();
    await sheetIsThere(page);
    const panel = page.getByRole("complementary", { name: "检查结果" });
    await panel.getByRole("button", { name: /绩效目标申报表.*本工作簿 2 张表/ }).click();
    await panel.getByRole("button", { name: /绩效自评表/ }).click();
    await panel.getByText(/自评 90 → 复核 62/).waitFor();
    await keepPicture(page, "workbench-two-forms");

    await page.locator("[data-u-comp='slide-tab-item']", { hasText: "台账" }).click();
    await panel.getByRole("button", { name: "手动指定列" }).click();
    await panel.getByLabel("A 列 事情").selectOption({ label: "三级指标（指标名称）" });
    await panel.getByLabel("B 列 想做到").selectOption({ label: "指标值" });
    await panel.getByLabel("C 列 做到了").selectOption({ label: "实际完成值" });
    await panel.getByLabel("D 列 占多少").selectOption({ label: "分值" });
    await keepPicture(page, "workbench-columns");
    await panel.getByRole("button", { name: "按这样读表" }).click();
    await panel.getByRole("region", { name: "结论" }).waitFor();

    // WPS keeps .et files in the container of old .xls files.
    await drop(page, "旧表.et", readFileSync(oldFile));
    await page.getByText("旧表.et", { exact: true }).waitFor();
    await panel.getByRole("region", { name: "结论" }).waitFor();
    await keepPicture(page, "workbench-old-format");
    await page.getByRole("button", { name: "保存" }).click();
    const asked = page.getByRole("dialog", { name: "保存" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      asked.getByRole("button", { name: "另存为新文件" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("旧表.xlsx");
    const texts = (bytes: Uint8Array) =>
      opened(bytes).sheets.map(({ rows }) => rows.map((row) => row?.map((cell) => cell?.text ?? "")));
    expect(texts(readFileSync(await download.path()))).toEqual(texts(readFileSync(oldFile)));
    expect(errors).toEqual([]);
  }, 120_000);

  it("is dark where the system is, and as large as is chosen", async () => {
    const { page, errors } = await site.open("index.html", { colorScheme: "dark" });
    await page.getByRole("heading", { name: "样表" }).waitFor();
    await keepPicture(page, "workbench-gallery-dark");
    await drop(page, "自评表.xlsx", readFileSync(road));
    await sheetIsThere(page);
    await page.getByText("会被退回").first().waitFor();
    await keepPicture(page, "workbench-dark");
    await sizesAreChosen(page);
    expect(errors).toEqual([]);
  }, 120_000);
});
