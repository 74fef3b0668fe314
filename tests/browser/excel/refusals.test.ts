import type { Frame, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Grid } from "../../../src/sheet/grid";
import { playingExcel, type PlayingExcel } from "../playing/playing-excel";
import type { PlayingPage } from "../playing/page";
import { sampleGrids } from "../sample-grids";

declare const playing: PlayingPage;

let excel: PlayingExcel;
let grids: readonly Grid[];
beforeAll(async () => {
  excel = await playingExcel();
  grids = await sampleGrids("01");
});
afterAll(() => excel.close());

/** A code for each way in which Excel refuses, and one that we have never heard of. */
const codes = [
  ...["InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "GeneralException"],
  ...["HostRestartNeeded", "NeverHeardOf"],
];
/** A step looks, writes, and reads again. */
const trips = 3;

/** Something an accountant does, and how the workbook tells that it is done. */
interface Step {
  readonly name: string;
  /** What is pressed in the pane, or in the ribbon. */
  readonly button?: Locator;
  readonly command?: string;
  readonly isDone: () => Promise<boolean>;
}

async function within(patience: number, isSo: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((next) => setTimeout(next, 15)))
    if (await isSo()) return true;
  return false;
}

const notice = (pane: Frame): Locator => pane.getByLabel("关闭提示").first();
const isSaid = (pane: Frame): Promise<boolean> => notice(pane).isVisible();

/** What was said of the step before was read: what is said from now on is of this one. It may go by itself, too. */
async function closeNotice(pane: Frame): Promise<void> {
  const click = () => notice(pane).click({ timeout: 1_000 });
  if (await isSaid(pane)) await click().catch(() => undefined);
}

it("ends as it should whatever Excel refuses at any round trip of a fix, its undo and the marks", async () => {
  const { pane, excel: play, errors, foreign, close } = await excel.open(grids);
  const verdict = pane.getByText(/会被退回|需说明|可报送/).first();
  await verdict.waitFor({ timeout: 60_000 });
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).first();
  const recheck = button("重新检查");
  const isShown = (step: Step) => step.button?.isVisible() ?? Promise.resolve(true);
  const act = async (step: Step): Promise<void> => {
    await step.button?.click();
    if (step.command) await play((one) => playing.press(one), step.command);
  };
  const content = (): Promise<string> => play(() => playing.content(), null);
  const marks = (): Promise<number> => play(() => playing.marks().length, null);
  const before = await content();
  const steps: readonly Step[] = [
    { name: "fix", button: button("改为 8.64"), isDone: async () => (await content()) !== before },
    { name: "mark", command: "markFindings", isDone: async () => (await marks()) > 0 },
    { name: "clear", command: "clearMarks", isDone: async () => (await marks()) === 0 },
    { name: "undo", button: button(/^撤销/), isDone: async () => (await content()) === before },
  ];
  const tryStep = async (step: Step, refusals: readonly string[]): Promise<string> => {
    // The check after the step before may be what was refused: the panel says so, and offers another.
    if (!(await within(3_000, () => isShown(step)))) await recheck.click();
    await closeNotice(pane);
    await play((all) => playing.refuse(all), refusals);
    await act(step);
    const ended = await within(30_000, async () => (await step.isDone()) || (await isSaid(pane)));
    await play(() => playing.refuse([]), null);
    // A word on the step before may have come late: this one is under way then.
    if (await within(300, step.isDone)) return "done";
    if (!ended) return "nothing was said";
    // The user reads what is said, has the sheet looked at once more, and does it again.
    await recheck.click();
    await act(step);
    return (await within(30_000, step.isDone)) ? "done" : "not done at the second time";
  };
  for (const code of codes) {
    for (let trip = 0; trip < trips; trip++) {
      const refusals = [...Array<string>(trip).fill(""), code];
      const ends: Record<string, string> = {};
      for (const step of steps) ends[step.name] = await tryStep(step, refusals);
      expect(ends, `${code} at round trip ${trip}`).toEqual({
        ...{ fix: "done", mark: "done", clear: "done", undo: "done" },
      });
    }
  }
  expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  await close();
}, 300_000);
