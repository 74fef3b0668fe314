import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grid } from "../../../src/sheet/grid";
import { keepPicture } from "../browser";
import { playingWps } from "../playing/playing-wps";
import type { PlayingWpsPage } from "../playing/wps-page";
import { sampleGrids } from "../sample-grids";
import { seriousFaults } from "../serious-faults";

declare const playing: PlayingWpsPage;

const verdict = /会被退回|需说明|可报送/;
/** The score of the money row, 9 where 8.64 follows from the execution rate. */
const [row, col] = [5, 7];

type Browser = Awaited<ReturnType<typeof playingWps>>;
type Open = Awaited<ReturnType<Browser["open"]>>;

let browser: Browser;
let grids: readonly Grid[];
beforeAll(async () => {
  browser = await playingWps();
  grids = await sampleGrids("01");
});
afterAll(() => browser.close());

/** One sitting of a user: the stories follow one another on the same page, each leaving the sheet as it was. */
describe("the pane in WPS", () => {
  let open: Open;
  let pane: Awaited<ReturnType<Open["pane"]>>;
  let sheet: string;
  let content: string;
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).first();
  const press = (id: string): Promise<void> => open.wps((command) => playing.press(command), id);
  const score = (): Promise<unknown> =>
    open.wps((at) => playing.valueAt(at.sheet, at.row, at.col), { sheet, row, col });
  const type = (value: number): Promise<void> =>
    open.wps(([at, r, c, typed]) => playing.type(at, [r, c], typed), [sheet, row, col, value] as const);
  const untouched = async (): Promise<void> =>
    expect(await open.wps(() => playing.content(), null)).toBe(content);

  beforeAll(async () => {
    open = await browser.open(grids, { flavour: "property" });
    sheet = grids[0]?.sheet ?? "";
    content = await open.wps(() => playing.content(), null);
    await press("openPane");
    pane = await open.pane();
    await pane.getByText(verdict).first().waitFor({ timeout: 60_000 });
  }, 120_000);

  it("opens from the ribbon, gives its verdict, says that it is a preview and touches nothing", async () => {
    await pane.getByText("WPS 预览版，还没有在 WPS 中实测。").waitFor();
    await keepPicture(open.page, "wps-pane-start");
    expect(await seriousFaults(pane)).toEqual([]);
    await untouched();
  });

  it("checks again by itself when a cell is changed", async () => {
    await button("改为 8.64").waitFor();
    await type(8.64);
    await button("改为 8.64").waitFor({ state: "detached" });
    await type(9);
    await button("改为 8.64").waitFor();
    await untouched();
  });

  it("writes a fix and takes it back", async () => {
    await button("改为 8.64").click();
    await expect.poll(score).toBe(8.64);
    await button(/^撤销/).click();
    await expect.poll(score).toBe(9);
    await button("改为 8.64").waitFor();
    await untouched();
  });

  it("says calmly that a sheet is protected, and that a cell is being edited", async () => {
    await open.wps((at) => playing.protect(at, true), sheet);
    await button("改为 8.64").click();
    await pane.getByText(/受保护，锁定的单元格不能改/).waitFor();
    await open.wps((at) => playing.protect(at, false), sheet);
    await open.wps(() => playing.setEditing(true), null);
    await button("改为 8.64").click();
    await pane.getByText(/正在编辑单元格/).waitFor();
    await open.wps(() => playing.setEditing(false), null);
    await untouched();
  });

  it("marks and helps from the ribbon, and goes to the row from the cell menu", async () => {
    await press("markFindings");
    await expect.poll(() => open.wps(() => playing.marks(), null)).toContain(`${sheet}!H6 error`);
    await press("clearMarks");
    await expect.poll(() => open.wps(() => playing.marks(), null)).toEqual([]);
    await press("showHelp");
    expect(await open.wps(() => playing.dialogs(), null)).toEqual([expect.stringMatching(/\/help\.html$/)]);
    await press("checkRowOfCell");
    await pane.getByRole("tab", { name: "本行", selected: true }).waitFor();
    await press("checkSheet");
    await pane.getByRole("tab", { name: "检查", selected: true }).waitFor();
    expect(await open.wps(() => playing.panes(), null)).toHaveLength(1);
    await untouched();
  });

  it("keeps a reason in the workbook itself, without touching a cell", async () => {
    await button("说明情况").click();
    await pane.getByLabel("单位说明").fill("按批复文件执行");
    await button("不再提示").click();
    await expect.poll(() => open.wps(() => playing.kept().join(""), null)).toContain("按批复文件执行");
    await untouched();
  });

  it("notices that WPS is gone, and goes on when it is back", async () => {
    await open.wps(() => playing.setGone(true), null);
    await button("重新检查").click();
    await pane
      .getByText(/连接断了/)
      .first()
      .waitFor();
    await keepPicture(open.page, "wps-pane-gone");
    await open.wps(() => playing.setGone(false), null);
    await button("重新检查").click();
    await pane
      .getByText(/连接断了/)
      .first()
      .waitFor({ state: "detached" });
  });

  it("never asks for office.js or anybody outside, and asks WPS for nothing it does not have", async () => {
    expect(open.requests.filter((url) => url.includes("office"))).toEqual([]);
    expect(await open.wps(() => playing.unknown(), null)).toEqual([]);
    expect({ foreign: open.foreign, errors: open.errors }).toEqual({ foreign: [], errors: [] });
    for (const width of [320, 520]) {
      await open.page.setViewportSize({ width, height: 768 });
      const isWider = await pane.evaluate(() => document.body.scrollWidth > document.body.clientWidth);
      expect(isWider).toBe(false);
      await keepPicture(open.page, `wps-pane-${width}`);
    }
    await open.page.setViewportSize({ width: 320, height: 768 });
    for (const [look, media] of [
      ["dark", { colorScheme: "dark" }],
      ["contrast", { forcedColors: "active" }],
    ] as const) {
      await open.page.emulateMedia(media);
      // The pane takes the colours of the system when it opens.
      await pane.goto(pane.url());
      await button("改为 8.64").waitFor();
      await keepPicture(open.page, `wps-pane-${look}`);
      expect(await seriousFaults(pane), look).toEqual([]);
    }
    await open.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  });

  it("runs its diagnostics and hands the result out", async () => {
    await pane.getByRole("link", { name: "运行诊断" }).click();
    await pane.getByRole("button", { name: "开始" }).click();
    await pane.getByText(/项不同|全部一致/).waitFor({ timeout: 60_000 });
    await keepPicture(open.page, "wps-diagnostics");
    const { environment, results } = JSON.parse(await pane.getByLabel("结果（JSON）").inputValue()) as {
      environment: Record<string, string>;
      results: { name: string; isAsExpected: boolean; observed: unknown; milliseconds: number }[];
    };
    expect(environment).toMatchObject({ host: "WPS", members: "property", excelApi: "none" });
    // Only a program that calculates can answer this one.
    const off = results.filter(({ isAsExpected }) => !isAsExpected).map(({ name }) => name);
    expect(off).toEqual(["读出公式、结果和错误值"]);
    await untouched();
  }, 120_000);
});

it("the pages of the add-in say in a browser where they belong", async () => {
  for (const [address, text] of [
    ["wps-pane.html", /要在 WPS 的“标尺（预览）”选项卡中打开/],
    ["wps/index.html", /这个网址由 WPS 表格自己打开/],
    ["wps-diagnostics.html", /只能在 WPS 表格中运行/],
  ] as const) {
    const { page, foreign, errors } = await browser.site.open(address);
    await page.getByText(text).waitFor();
    await keepPicture(page, `in-browser-${address.replace("/", "-")}`);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  }
});
