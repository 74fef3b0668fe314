import { afterAll, beforeAll, expect, it } from "vitest";
import type { Grid } from "../../../src/sheet/grid";
import { keepPicture } from "../browser";
import { playingExcel, type PlayingExcel } from "../playing/playing-excel";
import type { PlayingPage } from "../playing/page";
import { sampleGrids } from "../sample-grids";
import { seriousFaults } from "../serious-faults";
import { col, row, samplePane, verdict } from "./sample-pane";

declare const playing: PlayingPage;

let excel: PlayingExcel;
let grids: readonly Grid[];
let sheet: string;
beforeAll(async () => {
  excel = await playingExcel();
  grids = await sampleGrids("01");
  sheet = grids[0]?.sheet ?? "";
});
afterAll(() => excel.close());

type Options = Parameters<PlayingExcel["open"]>[1];
const opened = (options?: Options) => samplePane(excel, grids, options);

it("opens beside a form, gives its verdict and touches nothing", async () => {
  const { page, content, end, excel: play } = await opened();
  const before = await content();
  await keepPicture(page, "excel-pane-start");
  await play((at) => playing.select({ sheet: at, top: 11, left: 7, bottom: 11, right: 7 }), sheet);
  expect(await content()).toBe(before);
  expect(await play(() => playing.unknown(), null)).toEqual([]);
  await expect.poll(() => play(() => playing.held(), null), { timeout: 10_000 }).toBe(0);
  await end();
});

it("checks again by itself when a cell is changed", async () => {
  const { pane, end, button, excel: play } = await opened();
  await button("改为 8.64").waitFor();
  await play(([at, r, c]) => playing.type(at, [r, c], 8.64), [sheet, row, col] as const);
  await button("改为 8.64").waitFor({ state: "detached" });
  await pane.getByText(verdict).first().waitFor();
  await end();
});

it("writes a fix in two round trips and takes it back", async () => {
  const { page, content, end, button, score, excel: play } = await opened();
  const before = await content();
  const syncs = await play(() => playing.syncs(), null);
  await button("改为 8.64").click();
  await expect.poll(score).toBe(8.64);
  expect((await play(() => playing.syncs(), null)) - syncs).toBeGreaterThanOrEqual(2);
  await button("改为 8.64").waitFor({ state: "detached" });
  await keepPicture(page, "excel-pane-fixed");
  await button(/^撤销/).click();
  await expect.poll(score).toBe(9);
  await button("改为 8.64").waitFor();
  expect(await content()).toBe(before);
  await end();
});

it("keeps a reason in the workbook itself, without touching a cell", async () => {
  const { pane, content, end, button, excel: play } = await opened();
  const before = await content();
  await button("说明情况").click();
  await pane.getByLabel("单位说明").fill("按批复文件执行");
  await button("不再提示").click();
  await expect.poll(() => play(() => playing.kept().join(""), null)).toContain("按批复文件执行");
  expect(await content()).toBe(before);
  await end();
});

it("marks findings from the ribbon and takes the marks off again", async () => {
  const { page, content, end, press, excel: play } = await opened();
  const before = await content();
  await press("markFindings");
  const marks = await play(() => playing.marks(), null);
  expect(marks).toContain(`${sheet}!H6 error`);
  expect(await content()).toBe(before);
  await press("clearMarks");
  expect(await play(() => playing.marks(), null)).toEqual([]);
  await keepPicture(page, "excel-pane-marked");
  await end();
});

it("checks, offers safe fixes and helps from the ribbon", async () => {
  const { content, end, press } = await opened();
  const before = await content();
  for (const command of ["checkSheet", "checkRow", "fixSafe"]) await press(command);
  expect(await content()).toBe(before);
  await end();
});

it("says calmly that a sheet is protected, and leaves it so", async () => {
  const { page, pane, content, end, button, excel: play } = await opened();
  await play((at) => playing.protect(at, true), sheet);
  const before = await content();
  await button("改为 8.64").click();
  await pane.getByText(/受保护，锁定的单元格不能改/).waitFor();
  await keepPicture(page, "excel-pane-protected");
  expect(await content()).toBe(before);
  await end();
});

it("waits while a cell is being edited, and goes on by itself", async () => {
  const { pane, end, button, score, excel: play } = await opened();
  await play(() => playing.setEditing(true), null);
  await button("改为 8.64").click();
  await pane.getByText(/正在编辑单元格/).waitFor();
  expect(await score()).toBe(9);
  await play(() => playing.setEditing(false), null);
  await button("改为 8.64").click();
  await expect.poll(score).toBe(8.64);
  await end();
});

it("goes on by itself once a cell is no longer edited: checks, and keeps what was said", async () => {
  const { pane, end, button, excel: play } = await opened();
  const edit = (editing: boolean): Promise<void> => play((is) => playing.setEditing(is), editing);
  const notice = pane.getByText(/正在编辑单元格/);
  await edit(true);
  await button("重新检查").click();
  await notice.waitFor();
  await edit(false);
  await notice.waitFor({ state: "detached" });
  await edit(true);
  await button("说明情况").click();
  await pane.getByLabel("单位说明").fill("按批复文件执行");
  await button("不再提示").click();
  await notice.waitFor();
  await edit(false);
  await notice.waitFor({ state: "detached" });
  expect(await play(() => playing.kept().join(""), null)).toContain("按批复文件执行");
  await end();
});

it("takes a fix back on a sheet that was renamed since", async () => {
  const { end, button, excel: play } = await opened();
  await button("改为 8.64").click();
  await button("改为 8.64").waitFor({ state: "detached" });
  await play((from) => playing.renameSheet(from, "公路养护"), sheet);
  await button("重新检查").click();
  await button(/^撤销/).click();
  await button("改为 8.64").waitFor();
  expect(await play(([r, c]) => playing.valueAt("公路养护", r, c), [row, col] as const)).toBe(9);
  await end();
});

it("refuses a fix of a cell that was changed meanwhile", async () => {
  const { pane, end, button, score, excel: play } = await opened();
  // Behind the back of the pane: no event tells of it.
  await play(() => playing.setQuiet(true), null);
  await play(([at, r, c]) => playing.type(at, [r, c], 7), [sheet, row, col] as const);
  await button("改为 8.64").click();
  await pane
    .getByText(/已经?变|不一样|改过/)
    .first()
    .waitFor();
  expect(await score()).toBe(7);
  await end();
});

it("notices that Excel is gone, and goes on when it is back", async () => {
  const { pane, end, button, excel: play } = await opened();
  await play(() => playing.setGone(true), null);
  await button("重新检查").click();
  await pane
    .getByText(/没有回应|没有响应|断开|连接/)
    .first()
    .waitFor({ timeout: 60_000 });
  await play(() => playing.setGone(false), null);
  await button("重新检查").click();
  await pane
    .getByText(/没有回应|没有响应|断开|连接/)
    .first()
    .waitFor({ state: "detached" });
  await end();
}, 120_000);

it("says what is missing in an Excel that is too old", async () => {
  const open = await excel.open(grids, { level: "1.12" });
  await open.pane.getByText(/需要 Excel 2021/).waitFor();
  await keepPicture(open.page, "excel-pane-too-old");
  await open.close();
});

it.each([
  ["320 px", { width: 320 }],
  ["520 px", { width: 520 }],
  ["dark", { colorScheme: "dark" as const }],
  ["high contrast", { forcedColors: "active" as const }],
])("is readable: %s", async (name, options) => {
  const { page, pane, end } = await opened(options);
  await keepPicture(page, `excel-pane-${name.replace(" ", "-")}`);
  const isWider = await pane.evaluate(() => document.body.scrollWidth > document.body.clientWidth);
  expect(isWider).toBe(false);
  expect(await seriousFaults(pane)).toEqual([]);
  await end();
});
