import { afterAll, beforeAll, expect, it } from "vitest";
import { keepPicture } from "./browser";
import { faultyForm, openPanelSite, readsWell, type PanelSite } from "./panel-site";

let site: PanelSite;
beforeAll(async () => {
  site = await openPanelSite();
}, 120_000);
afterAll(() => site.close());

it.each([320, 380, 520])("reads well at %d px: nothing serious, nothing cut off", async (width) => {
  const page = await site.panelAt(width, "light", { 自评表: faultyForm });
  await readsWell(page, `panel-${width}`);
});

it.each(["dark", "contrast", "forced"] as const)("reads well in %s", async (theme) => {
  const page = await site.panelAt(380, theme, { 自评表: faultyForm });
  await readsWell(page, `panel-${theme}`);
});

it.each([
  ["设置", "设置"],
  ["手动指定列", "手动指定列"],
  [/全部安全修复/, "安全修复"],
] as const)("shows the page behind the menu's %s", async (item, title) => {
  const page = await site.panelAt(320, "light", { 自评表: faultyForm });
  await page.getByRole("button", { name: "更多" }).click();
  await readsWell(page, "panel-menu");
  await page.getByRole("menuitem", { name: item }).click();
  await page.getByRole("heading", { name: title, exact: true }).waitFor();
  await readsWell(page, `panel-page-${title}`);
});

it("checks, fixes and takes back by keyboard alone", async () => {
  const page = await site.panelAt(380, "light", { 自评表: faultyForm });
  const focused = async (): Promise<string> =>
    String(await page.evaluate("document.activeElement?.textContent ?? ''"));
  for (let step = 0; step < 40 && !(await focused()).startsWith("改为"); step++) {
    await page.keyboard.press("Tab");
  }
  const fix = await focused();
  expect(fix).toMatch(/^改为/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `撤销：${fix}` }).waitFor();
  // The mended card is gone: the focus is on the one that took its place.
  expect(await page.evaluate("document.activeElement?.hasAttribute('data-finding')")).toBe(true);
  for (let step = 0; step < 80 && !(await focused()).startsWith("撤销"); step++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `撤销：${fix}` }).waitFor({ state: "detached" });
});

it("explains a rule with its tables, and answers a finding, at 320 px", async () => {
  const page = await site.panelAt(320, "light", { 自评表: faultyForm });
  await page.getByRole("button", { name: "说明情况" }).first().click();
  await page.getByLabel("单位说明").fill("雨季长，次年补齐");
  await keepPicture(page, "panel-answer");
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByRole("button", { name: "依据" }).first().click();
  await page.getByRole("heading", { name: "错例" }).waitFor();
  await readsWell(page, "panel-rule");
});

it("teaches where there is no form", async () => {
  const page = await site.panelAt(320, "light", { 通讯录: "| 姓名 | 电话 |\n| 甲 | 1 |" });
  await readsWell(page, "panel-no-form");
});

it("shows two forms on a page, and goes to the other", async () => {
  const other = faultyForm.replaceAll("农村公路养护", "桥梁加固");
  const page = await site.panelAt(320, "light", { 自评表: faultyForm, 自评表二: other });
  await page.getByRole("button", { name: /农村公路养护/ }).click();
  await page.getByRole("heading", { name: "本工作簿 2 张表" }).waitFor();
  await readsWell(page, "panel-forms");
  await page.getByRole("button", { name: /桥梁加固/ }).click();
  await page.getByRole("button", { name: /桥梁加固.*本工作簿/ }).waitFor();
});
