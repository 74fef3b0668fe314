import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { playingWps } from "../playing/playing-wps";
import type { PlayingWpsPage } from "../playing/wps-page";
import { sampleGrids } from "../sample-grids";

declare const playing: PlayingWpsPage;

let browser: Awaited<ReturnType<typeof playingWps>>;
beforeAll(async () => {
  browser = await playingWps();
});
afterAll(() => browser.close());

async function within(patience: number, isSo: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((next) => setTimeout(next, 15)))
    if (await isSo()) return true;
  return false;
}

const isSaid = (pane: Frame): Promise<boolean> => pane.getByLabel("关闭提示").first().isVisible();

it("ends as it should whatever member WPS refuses while a fix is written", async () => {
  const { wps, errors, ...open } = await browser.open(await sampleGrids("01"), { flavour: "property" });
  const press = (id: string): Promise<void> => wps((command) => playing.press(command), id);
  await press("openPane");
  const pane = await open.pane();
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).first();
  const fix = button("改为 8.64");
  await fix.waitFor();
  const content = (): Promise<string> => wps(() => playing.content(), null);
  const before = await content();
  const isDone = async (): Promise<boolean> => (await content()) !== before;
  const isBack = async (): Promise<boolean> => (await content()) === before;
  const takeBack = async (): Promise<void> => {
    await button(/^撤销/).click();
    expect(await within(30_000, isBack)).toBe(true);
    await fix.waitFor();
  };
  await wps(() => playing.asked(), null);
  await fix.click();
  expect(await within(30_000, isDone)).toBe(true);
  const members = await wps(() => playing.asked(), null);
  await takeBack();
  for (const member of members) {
    await wps((one) => playing.refuse(one), member);
    await fix.click();
    const ended = await within(30_000, async () => (await isDone()) || (await isSaid(pane)));
    await wps(() => playing.refuse(null), null);
    expect(ended, `${member}: nothing was said`).toBe(true);
    if (!(await within(300, isDone))) {
      await button("重新检查").click();
      await fix.click();
      expect(await within(30_000, isDone), `${member}: not done at the second time`).toBe(true);
    }
    await press("checkSheet");
    await takeBack();
  }
  expect(members.length).toBeGreaterThan(10);
  expect(errors).toEqual([]);
}, 180_000);
