import { Document, Packer, Paragraph } from "docx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { faultyForm, openPanelSite, readsWell, type PanelSite } from "./panel-site";

vi.setConfig({ testTimeout: 240_000 });

/** The missed target lost its points, and nothing says why it was missed. */
const unexplained = faultyForm.replace("218公里 | 15 | 15", "218公里 | 15 | 10.48");

let site: PanelSite;
beforeAll(async () => {
  site = await openPanelSite();
}, 120_000);
afterAll(() => site.close());

async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

function wordFile(text: string): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
}

async function explain(page: Page, width: number): Promise<void> {
  await page.getByRole("button", { name: "选原因" }).first().click();
  const cause = page.getByRole("combobox", { name: "原因" });
  await cause.waitFor();
  expect(await page.evaluate("document.activeElement?.role")).toBe("combobox");
  // Brought into sight with what follows it, not left at the lower edge.
  expect((await cause.boundingBox())?.y).toBeLessThan(400);
  await cause.click();
  await page.getByRole("option", { name: "天气或汛情影响施工" }).waitFor();
  await readsWell(page, `year-causes-${width}`);
  await page.getByRole("option", { name: "天气或汛情影响施工" }).click();
  await page.getByLabel("具体情况").fill("6—8月连续降雨，停工47天");
  await page.getByRole("button", { name: "写入原因栏" }).scrollIntoViewIfNeeded();
  await readsWell(page, `year-reason-${width}`);
}

async function prove(page: Page, width: number): Promise<void> {
  await fromMenu(page, "佐证材料");
  const papers = page.getByRole("group", { name: "佐证材料：养护农村公路里程" });
  await papers.getByRole("checkbox").first().check();
  await readsWell(page, `year-papers-${width}`);
  await page.getByLabel("备注：沿线群众满意度").scrollIntoViewIfNeeded();
  await readsWell(page, `year-papers-end-${width}`);
  await page.getByRole("button", { name: "返回" }).click();
}

async function holdReport(page: Page, width: number, report: Buffer): Promise<void> {
  await fromMenu(page, "生成下一张表");
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await page
    .getByLabel("核对自评报告")
    .and(page.locator("input"))
    .setInputFiles({ name: "公路养护自评报告.docx", mimeType, buffer: report });
  await page.getByText("报告写“全年养护农村公路400公里”").scrollIntoViewIfNeeded();
  await readsWell(page, `year-report-${width}`);
  await page.getByRole("button", { name: "返回" }).click();
}

async function ownNumbers(page: Page, width: number): Promise<void> {
  await fromMenu(page, "设置");
  await page.getByRole("button", { name: "编写本地口径" }).scrollIntoViewIfNeeded();
  await readsWell(page, `year-settings-${width}`);
  await page.getByRole("button", { name: "编写本地口径" }).click();
  await page.getByLabel("名称", { exact: true }).fill("青河县");
  await page.getByRole("textbox", { name: "预算执行", exact: true }).fill("20");
  await page.getByLabel("依据：预算执行", { exact: true }).fill("县级管理办法：自评权重");
  await readsWell(page, `year-profile-${width}`);
  await page.getByRole("textbox", { name: "时间安排" }).scrollIntoViewIfNeeded();
  await readsWell(page, `year-profile-end-${width}`);
}

it.each([
  [320, "light"],
  [380, "dark"],
  [520, "forced"],
] as const)("papers, reasons, costs and own numbers read well at %d px, %s", async (width, theme) => {
  const page = await site.panelAt(width, theme, { 自评表: unexplained });
  await explain(page, width);
  await prove(page, width);
  await holdReport(page, width, await wordFile("全年养护农村公路400公里，群众满意度达到96%。"));
  await page.getByRole("tab", { name: "概览" }).click();
  await page.getByRole("region", { name: "单位成本" }).scrollIntoViewIfNeeded();
  await page.getByText("60万元 ÷ 312公里", { exact: false }).waitFor();
  await readsWell(page, `year-costs-${width}`);
  await ownNumbers(page, width);
});
