import { afterAll, beforeAll, expect, it } from "vitest";
import { playingExcel, type PlayingExcel } from "../playing/playing-excel";
import { sampleGrids } from "../sample-grids";
import { samplePane, verdict } from "./sample-pane";

let excel: PlayingExcel;
beforeAll(async () => {
  excel = await playingExcel();
});
afterAll(() => excel.close());

it("offers a half-written reason again when the pane is loaded anew", async () => {
  const open = await samplePane(excel, await sampleGrids("01"));
  const { pane } = open;
  await open.button("说明情况").click();
  await pane.getByLabel("单位说明").fill("合同约定分年付款");
  await pane.evaluate(() => location.reload());
  await pane.getByText(verdict).first().waitFor({ timeout: 60_000 });
  await expect.poll(() => pane.getByLabel("单位说明").inputValue()).toBe("合同约定分年付款");
  await open.end();
});

it("shows at twice the size each tab on one line and the whole title", async () => {
  const open = await samplePane(excel, await sampleGrids("01"), { width: 190 });
  const { pane } = open;
  const tabs = await pane.getByRole("tab").evaluateAll((all) => all.map((one) => one.clientHeight));
  expect(Math.max(...tabs)).toBeLessThan(45);
  const title = pane.getByRole("heading", { level: 1 });
  expect(await title.evaluate((one) => one.scrollHeight <= one.clientHeight)).toBe(true);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(190);
  await open.end();
});
