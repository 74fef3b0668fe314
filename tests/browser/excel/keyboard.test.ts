import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { playingExcel, type PlayingExcel } from "../playing/playing-excel";
import type { PlayingPage } from "../playing/page";
import { sampleGrids } from "../sample-grids";
import { samplePane } from "./sample-pane";

declare const playing: PlayingPage;

let excel: PlayingExcel;
beforeAll(async () => {
  excel = await playingExcel();
});
afterAll(() => excel.close());

/** What has the focus, as a screen reader would name it. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    return at === document.body
      ? "nothing"
      : (at?.ariaLabel ?? labels?.[0]?.textContent ?? at?.textContent ?? "");
  });
}

/** Goes on by the Tab key until something has the focus; never longer than a page has stops. */
async function tabTo(pane: Frame, name: string | RegExp, key = "Tab"): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    const at = await focused(pane);
    return typeof name === "string" ? at === name : name.test(at);
  };
  for (let step = 0; step < 80 && !(await isThere()); step++) await pane.page().keyboard.press(key);
  expect(await focused(pane)).toMatch(name);
}

/** The menu's item by the arrow keys. */
async function choose(pane: Frame, item: string): Promise<void> {
  const { keyboard } = pane.page();
  await tabTo(pane, "更多");
  await keyboard.press("Enter");
  const isAt = async (): Promise<boolean> => (await focused(pane)) === item;
  await expect.poll(() => focused(pane)).toBe("标注到表");
  for (let step = 0; step < 20 && !(await isAt()); step++) await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
}

it("is walked by keyboard alone, though office.js has its own idea of the Tab key and of Esc", async () => {
  const { page, pane, content, end, excel: play } = await samplePane(excel, await sampleGrids("01"));
  const before = await content();
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const has = (name: string): Promise<void> => expect.poll(() => focused(pane)).toBe(name);
  await tabTo(pane, "更多");
  await press("Enter");
  await has("标注到表");
  await press("Escape");
  await has("更多");

  // From the heading of a page into it; folded parts are stops, too.
  await choose(pane, "设置");
  await has("设置");
  await tabTo(pane, /项规则，可逐项启用或停用/);
  await press("Enter");
  await tabTo(pane, "按标题查找规则");
  await tabTo(pane, /项规则，可逐项启用或停用/, "Shift+Tab");
  await press("Escape");
  await has("更多");

  await choose(pane, "培训练习");
  await has("培训练习");
  await tabTo(pane, "选工作簿或练习文件");
  expect(await pane.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  await press("Escape");
  await has("更多");

  await tabTo(pane, "说明情况");
  await press("Enter");
  await has("单位说明");
  await press("Escape");
  await has("说明情况");
  const answer = async (): Promise<void> => {
    await press("Enter");
    await has("单位说明");
    await page.keyboard.type("按批复文件执行");
    await tabTo(pane, "不再提示");
    await press("Enter");
    // The list of them is there when the sheet was checked again.
    await pane.getByRole("button", { name: "已说明 1" }).waitFor();
    await tabTo(pane, "已说明 1", "Shift+Tab");
    await press("Enter");
    await has("已说明的问题");
    await tabTo(pane, "恢复提示");
    await press("Enter");
  };
  await answer();
  await expect.poll(() => play(() => playing.kept().join(""), null)).not.toContain("按批复文件执行");
  // The list goes when the sheet was checked again.
  await pane.getByText("已说明 1").waitFor({ state: "detached" });
  await press("Escape");
  // What led to the page is gone with the last of them: the keys go on at the tabs.
  await has("检查");
  // Who closes the page sooner is not left on an empty place when it goes.
  await tabTo(pane, "说明情况");
  await answer();
  await press("Escape");
  await pane.getByText("已说明 1").waitFor({ state: "detached" });
  await expect.poll(() => focused(pane)).toMatch(/^检查$|会被退回/);
  expect(await content()).toBe(before);
  await end();
}, 120_000);
