import { afterAll, beforeAll, expect, it } from "vitest";
import { keepPicture } from "../browser";
import { playingExcel, type PlayingExcel } from "../playing/playing-excel";
import { sampleGrids } from "../sample-grids";
import { samplePane } from "./sample-pane";

let excel: PlayingExcel;
beforeAll(async () => {
  excel = await playingExcel();
});
afterAll(() => excel.close());

const opened = async () => samplePane(excel, await sampleGrids("01"));

it("keeps the rest where a part does not come, and asks for it again", async () => {
  const { page, pane, close, button } = await opened();
  await page.route(/\/chunks\//, (route) => route.abort());
  const open = async (item: string): Promise<void> => {
    await button("更多").click();
    await pane.getByRole("menuitem", { name: item }).click();
  };
  await open("培训练习");
  await pane.getByText(/这一处没有打开，表格不受影响/).waitFor();
  await keepPicture(page, "excel-pane-part-missing");
  await page.unroute(/\/chunks\//);
  await button("再试").click();
  await pane.getByRole("heading", { name: "培训练习" }).waitFor();
  await button("返回").click();
  await button("改为 8.64").waitFor();
  await close();
});

it("loads ahead what most users open: it is there when the server is not", async () => {
  const { page, pane, end, button } = await opened();
  const scripts = (): Promise<number> =>
    pane.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => /chunks/.test(name)).length,
    );
  // The library is the last of it: then the number stands.
  await expect.poll(scripts, { timeout: 30_000 }).toBeGreaterThan(10);
  for (let before = -1, now = await scripts(); before !== now; now = await scripts()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  await page.route("**/*", (route) => route.abort());
  await pane.getByRole("tab", { name: "推荐" }).click();
  await pane.getByLabel("查指标").waitFor();
  await pane.getByRole("tab", { name: "概览" }).click();
  await pane.getByRole("heading", { name: "完成程度" }).waitFor();
  await pane.getByRole("tab", { name: "本行" }).click();
  await pane.getByText(/选中表里一行指标/).waitFor();
  await pane.getByRole("tab", { name: "检查" }).click();
  await button("依据").click();
  await pane.getByText("为什么").waitFor();
  await end();
});
