import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HostFailure } from "../../src/hosts/sheet-host";
import type { Store } from "../../src/hosts/store";
import { ignoreFinding } from "../../src/panel/actions/ignore-finding";
import { undo } from "../../src/panel/actions/undo";
import { currentForm } from "../../src/panel/session/place";
import type { Ignore, Memo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";
import type { MemoryHost } from "../support/memory-host";
import type { Fault } from "./failing-host";
import { shutStore, sitDown, type Sitting } from "./sitting";
import { reopen, stories, type Step } from "./stories";

const faulty = `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目名称 | 乡村公路养护 | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 50 | 50 | 雨季长，次年补齐 |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 16个 | 30 | 29 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 | 10 | |
  | 总分 | < | < | < | < | 100 | 100 | |`;
const sheets = [parseTable(faulty, "自评表").grid];

/** What was said in the workbook before: whatever fails, it must still be there at the end. */
const earlier = { rule: "S-OLD", sheet: "自评表", range: null, content: "", reason: "上年已作说明" };
const memo: Memo = { version: 1, ignores: [earlier] };

const failures: readonly HostFailure[] = [
  ...(["editing-a-cell", "protected", "changed-since-read", "unsupported", "disconnected"] as const),
];

interface Held {
  readonly cells: string;
  readonly memo: Memo;
}

const heldBy = (host: MemoryHost): Held => ({
  cells: JSON.stringify([host.grids(), host.marks()]),
  memo: host.memo(),
});

const isSame = (one: Held | undefined, other: Held): boolean => JSON.stringify(one) === JSON.stringify(other);

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** Waits as a user does: for a cell that is open to be left, and for the checks that follow a change. */
async function settled(work?: unknown): Promise<void> {
  const done = Promise.resolve(work);
  await vi.advanceTimersByTimeAsync(2_000);
  await done;
  await vi.advanceTimersByTimeAsync(1_000);
}

interface Run {
  readonly sitting: Sitting;
  /** What the workbook held at the start and after every step. */
  readonly held: readonly Held[];
}

/** Plays a story; after a failure the user asks for a check, and does the step again if nothing of it is there. */
async function play(steps: readonly Step[], fault?: Fault, store?: Store): Promise<Run> {
  const sitting = sitDown(sheets, memo, { fault, ...(store && { store }) });
  const isOver = (): boolean => fault !== undefined && sitting.questions().length > fault.question;
  await settled();
  const held = [heldBy(sitting.host)];
  if (isOver()) await settled(sitting.session().recheck("all"));
  for (const step of steps) {
    const wasOver = isOver();
    await settled(step(sitting));
    if (isOver() && !wasOver) {
      await settled(sitting.session().recheck("all"));
      if (isSame(held.at(-1), heldBy(sitting.host))) await settled(step(sitting));
    }
    held.push(heldBy(sitting.host));
  }
  return { sitting, held };
}

async function takeAllBack({ session, host, close }: Sitting): Promise<MemoryHost> {
  while (session().state().undo.length > 0) await settled(undo.run(session(), null));
  close();
  return host;
}

describe.each(Object.entries(stories))("%s", (_, steps) => {
  it("ends as it should whatever the host refuses at any point, and what was refused is said", async () => {
    const smooth = await play(steps);
    expect(smooth.held.some((held) => !isSame(smooth.held[0], held))).toBe(true);
    for (const [question, deed] of smooth.sitting.questions().entries()) {
      for (const failure of failures) {
        const { sitting, held } = await play(steps, { question, failure });
        const at = `${deed}, question ${question}: ${failure}`;
        // Nothing is kept in a workbook that cannot say what it keeps already.
        const isKnown = deed === "recall" && smooth.sitting.questions().indexOf(deed) < question;
        const isMute = deed === "recall" && failure === "unsupported" && !isKnown;
        expect(held, at).toEqual(smooth.held.map((after) => (isMute ? { ...after, memo } : after)));
        // Asked again, it goes on with what it was told first.
        if (!isMute && !isKnown) expect(sitting.said(), at).toContain(failure);
        expect((await takeAllBack(sitting)).grids(), at).toEqual(sheets);
      }
    }
  });

  it("goes on where the browser keeps nothing", async () => {
    const [smooth, shut] = [await play(steps), await play(steps, undefined, shutStore)];
    // Only what was to outlive the panel is gone.
    const own = steps.some((step) => step === reopen) ? 2 : steps.length + 1;
    expect(shut.held.slice(0, own)).toEqual(smooth.held.slice(0, own));
  });
});

it("goes on checking after a change that a running check took along", async () => {
  const { host, session, close } = sitDown(sheets, memo);
  await settled();
  const reads = (): number => host.reads();
  const running = session().recheck("all");
  session().note(["自评表"]);
  await settled(running);
  const before = reads();
  await settled(session().recheck("all"));
  expect(reads()).toBe(before + 1);
  close();
});

it("keeps what another panel over the same workbook kept meanwhile", async () => {
  const one = sitDown(sheets, memo);
  await settled();
  const answers = (): readonly string[] => one.host.memo().ignores.map(({ reason }) => reason);
  const other: Ignore = { ...earlier, range: "H3", reason: "另一位同事的说明" };
  await one.host.remember({ ...one.host.memo(), ignores: [...one.host.memo().ignores, other] });
  const [finding] = currentForm(one.session().state())?.findings ?? [];
  if (!finding) throw new Error("nothing found");
  await settled(ignoreFinding.run(one.session(), { finding, reason: "按批复执行" }));
  expect(answers()).toEqual(["上年已作说明", "另一位同事的说明", "按批复执行"]);
  one.close();
});
