import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { AxeResults } from "axe-core";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ThemeName } from "../../src/panel/page-services";
import { keepPicture, openSite, type Site } from "./browser";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const form = `
  | 项目支出绩效自评表（2024年度） | < | < | < | < | < | < | < |
  | 项目名称 | 农村公路养护 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 60 | 60 | 51 | 10 | 85% | 10 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护农村公路里程 | ≥312公里 | 218公里 | 15 | 15 | |
  | ^ | ^ | 新建会车道数量及配套安全防护设施完善程度 | ≥20处 | 45处 | 10 | 10 | |
  | ^ | 质量指标 | 路况优良率 | ≥90％ | 92％ | 15 | 15 | |
  | ^ | 时效指标 | 养护任务完成时间 | 2024年12月底前 | 及时 | 10 | 10 | |
  | 效益指标 | 社会效益指标 | 受益行政村数 | ≥16个 | 16个 | 20 | 20 | |
  | ^ | 经济效益指标 | 带动物流成本下降 | 有效下降 | 有效下降 | 10 | 10 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 100% | 10 | 10 | |
  | 总分 | < | < | < | < | 100 | 100 | |`;

let site: Site;
let script: string;
beforeAll(async () => {
  site = await openSite();
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "panel-page.tsx")],
    bundle: true,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    target: "chrome109",
    write: false,
  });
  script = outputFiles[0]?.text ?? "";
}, 90_000);
afterAll(() => site.close());

async function panelAt(width: number, theme: ThemeName, sheets: Record<string, string>): Promise<Page> {
  const { page } = await site.open("about:blank", {
    viewport: { width, height: 760 },
    colorScheme: theme === "dark" ? "dark" : "light",
    forcedColors: theme === "contrast" ? "active" : "none",
  });
  await page.setContent('<html lang="zh-CN"><title>标尺</title><body style="margin:0"></body></html>');
  await page.addScriptTag({ content: script });
  await page.evaluate(([all, name]) => void window.panelPage.show(all, name), [sheets, theme] as const);
  await page
    .getByText(/会被退回|没有找到/)
    .first()
    .waitFor();
  return page;
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe });
  const results = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it.each([320, 380, 520])("reads well at %d px: nothing serious, nothing cut off", async (width) => {
  const page = await panelAt(width, "light", { 自评表: form });
  await keepPicture(page, `panel-${width}`);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
});

it.each(["dark", "contrast"] as const)("reads well in %s", async (theme) => {
  const page = await panelAt(380, theme, { 自评表: form });
  await keepPicture(page, `panel-${theme}`);
  expect(await seriousFaults(page)).toEqual([]);
});

it.each([
  ["设置", "设置"],
  ["手动指定列", "手动指定列"],
  [/全部安全修复/, "安全修复"],
] as const)("shows the page behind the menu's %s", async (item, title) => {
  const page = await panelAt(320, "light", { 自评表: form });
  await page.getByRole("button", { name: "更多" }).click();
  await keepPicture(page, "panel-menu");
  await page.getByRole("menuitem", { name: item }).click();
  await page.getByRole("heading", { name: title, exact: true }).waitFor();
  await keepPicture(page, `panel-page-${title}`);
  expect(await seriousFaults(page)).toEqual([]);
});

it("checks, fixes and takes back by keyboard alone", async () => {
  const page = await panelAt(380, "light", { 自评表: form });
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
  const page = await panelAt(320, "light", { 自评表: form });
  await page.getByRole("button", { name: "说明情况" }).first().click();
  await page.getByLabel("单位说明").fill("雨季长，次年补齐");
  await keepPicture(page, "panel-answer");
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByRole("button", { name: "依据" }).first().click();
  await page.getByRole("heading", { name: "错例" }).waitFor();
  await keepPicture(page, "panel-rule");
  expect(await seriousFaults(page)).toEqual([]);
});

it("teaches where there is no form", async () => {
  const page = await panelAt(320, "light", { 通讯录: "| 姓名 | 电话 |\n| 甲 | 1 |" });
  await keepPicture(page, "panel-no-form");
  expect(await seriousFaults(page)).toEqual([]);
});

it("shows two forms in a menu", async () => {
  const other = form.replaceAll("农村公路养护", "桥梁加固");
  const page = await panelAt(320, "light", { 自评表: form, 自评表二: other });
  await page.getByRole("button", { name: /农村公路养护/ }).click();
  await keepPicture(page, "panel-forms");
  expect(await seriousFaults(page)).toEqual([]);
});
