import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "./browser";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const faulty = path.join(import.meta.dirname, "../../assets/samples/01-农村公路养护自评表.xlsx");

async function enter(page: Page): Promise<void> {
  await page.getByRole("button", { name: "开始培训" }).click();
  await page.getByRole("heading", { name: "培训练习" }).waitFor();
}

test("lessons of one's own from what is wrong already, and deleting can be taken back", async () => {
  const { page, errors } = await site.open("index.html");
  await enter(page);
  const mine = page.getByRole("region", { name: "我的练习" });
  await mine.getByLabel("选工作簿或练习文件").setInputFiles(faulty);
  await page.locator('[data-cell="H12"]').click();
  const existing = page.getByRole("region", { name: "已有的问题" });
  await existing.getByRole("button", { name: "当作答案" }).first().click();
  await page.locator('[data-cell="F19"]').click();
  await existing.getByRole("button", { name: "当作答案" }).first().click();
  await existing.getByText("这样改，这一格还有问题").waitFor();
  await existing.getByLabel("正确的写法").first().fill("93%");
  await existing.getByRole("button", { name: "当作答案" }).first().click();
  await page.getByRole("list", { name: "已埋的问题" }).getByRole("listitem").nth(1).waitFor();
  // Left by a slip, even out of the room, it is there again.
  await page.getByRole("button", { name: "全部课程" }).click();
  await page.getByRole("button", { name: "返回" }).click();
  await enter(page);
  await mine.getByRole("button", { name: "继续编" }).click();
  await page.getByRole("list", { name: "已埋的问题" }).getByRole("listitem").nth(1).waitFor();
  await page.getByRole("button", { name: "放进我的练习" }).click();
  await mine.getByText("（2 处）").waitFor();
  expect(await mine.getByRole("button", { name: "继续编" }).count()).toBe(0);
  await mine.getByRole("button", { name: "删除" }).click();
  // The button is gone with its line; the keys stay where it was.
  await expect.poll(() => mine.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await mine.getByRole("button", { name: /^撤销：删除/ }).click();
  await mine.getByText("（2 处）").waitFor();
  expect(errors).toEqual([]);
});
