import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ThemeName } from "../../src/panel/page-services";
import { faultyForm, openPanelSite, readsWell, type PanelSite } from "./panel-site";

const target = faultyForm.replaceAll("自评表", "目标申报表");

let site: PanelSite;
beforeAll(async () => {
  site = await openPanelSite();
}, 120_000);
afterAll(() => site.close());

async function tabAt(width: number, tab: string, theme: ThemeName | "forced" = "light"): Promise<Page> {
  const page = await site.panelAt(width, theme, { 自评表: faultyForm, 目标表: target });
  await page.getByRole("tab", { name: tab }).click();
  return page;
}

async function pick(page: Page, row: number): Promise<void> {
  await page.evaluate(
    (top) => window.shownHost.pick({ sheet: "自评表", top, bottom: top, left: 4, right: 4 }),
    row,
  );
}

it.each([320, 380, 520])("本行 reads well at %d px, with a trial and with tiers", async (width) => {
  const page = await tabAt(width, "本行");
  await pick(page, 5);
  await page.getByLabel("实际完成值").fill("300公里");
  await page.getByRole("button", { name: "写入", exact: true }).scrollIntoViewIfNeeded();
  await readsWell(page, `row-trial-${width}`);
  await page.getByRole("button", { name: "放弃试算" }).click();
  await pick(page, 10);
  await page.getByRole("radio", { name: /^部分达成/ }).scrollIntoViewIfNeeded();
  await readsWell(page, `row-tiers-${width}`);
});

it("numbers a row with a long name beside the first line of it", async () => {
  const name = "县道、乡道、村道和通往自然村的农村公路养护里程";
  const page = await site.panelAt(320, "light", { 自评表: faultyForm.replace("养护农村公路里程", name) });
  await page.getByRole("tab", { name: "本行" }).click();
  const [height, line] = await page.getByRole("button", { name }).evaluate((button) => {
    const probe = document.createElement("span");
    probe.style.display = "inline-block";
    button.before(probe);
    const { top, height: whole } = button.getBoundingClientRect();
    return [whole, probe.getBoundingClientRect().bottom - top];
  });
  expect(height).toBeGreaterThan(30);
  expect(line).toBeLessThan(20);
});

it.each([320, 380, 520])("概览 reads well at %d px", async (width) => {
  const page = await tabAt(width, "概览");
  await page.getByRole("region", { name: "分值" }).waitFor();
  await readsWell(page, `overview-${width}`);
  await page
    .getByText(/批复目标表/)
    .first()
    .scrollIntoViewIfNeeded();
  await readsWell(page, `overview-end-${width}`);
});

it.each(["dark", "contrast"] as const)("both read well in %s", async (theme) => {
  const page = await tabAt(380, "概览", theme);
  await page.getByRole("region", { name: "分值" }).waitFor();
  await readsWell(page, `overview-${theme}`);
  await page.getByRole("tab", { name: "本行" }).click();
  await pick(page, 5);
  await page.getByRole("heading", { name: "养护农村公路里程" }).waitFor();
  await readsWell(page, `row-${theme}`);
});

/** What the pictures are drawn with, in the colours of the system; its ground is none of them. */
const drawnWith = `[...new Set([...document.querySelectorAll("[role=tabpanel] svg :is(line, circle, rect)")].flatMap((one) => {
  const { fill, stroke } = getComputedStyle(one);
  return one.localName === "line" ? [stroke] : fill === "none" ? [stroke] : [fill];
}))]`;

it("draws pictures that are seen where the system has its own colours", async () => {
  const page = await tabAt(380, "概览", "forced");
  await page.getByRole("region", { name: "分值" }).waitFor();
  await page.getByRole("region", { name: "完成程度" }).waitFor();
  await readsWell(page, "overview-forced");
  const ground = await page.evaluate<string>(
    `(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "Canvas";
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    })()`,
  );
  const colours = await page.evaluate<readonly string[]>(drawnWith);
  expect(ground).toBe("rgb(255, 255, 255)");
  expect(colours.length).toBeGreaterThan(1);
  expect(colours).not.toContain(ground);
});

it("批复目标表 reads well at 320 px, and is reached by keyboard", async () => {
  const page = await tabAt(320, "概览");
  await page.getByRole("button", { name: /批复目标表/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: /^工作表“目标表”/ }).waitFor();
  await readsWell(page, "approved-320");
  await page.keyboard.press("Escape");
  expect(await page.getByRole("tab", { name: "概览" }).getAttribute("aria-selected")).toBe("true");
});

it("keeps the focus in the panel when the button that was pressed goes away", async () => {
  const page = await tabAt(380, "本行");
  const held = (): Promise<boolean> =>
    page.evaluate(
      "document.activeElement !== document.body && document.activeElement.closest('[role=tabpanel]') !== null",
    );
  await page.getByRole("button", { name: "养护农村公路里程" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("实际完成值").waitFor();
  await expect.poll(held).toBe(true);
  await page.getByLabel("实际完成值").fill("300公里");
  await page.getByRole("button", { name: "写入", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "写入", exact: true }).waitFor({ state: "detached" });
  await expect.poll(held).toBe(true);
  // From there the next key is not far from where it was.
  await page.keyboard.press("Tab");
  expect(await held()).toBe(true);
  await page.getByRole("button", { name: /^撤销/ }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate("document.activeElement.textContent")).toBe("本行");
});
