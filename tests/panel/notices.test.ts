import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { currentForm } from "../../src/panel/session/place";
import { takeBack, writeChange } from "../../src/panel/session/write-change";
import type { Session } from "../../src/panel/session/session";
import { emptyMemo } from "../../src/sheet/memo";
import type { Change } from "../../src/sheet/change";
import { parseTable } from "../../src/sheet/table-text";
import { sitDown, type Sitting } from "./sitting";

const sheet = parseTable(
  `
  | 项目支出绩效自评表 | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 50 | 50 |`,
  "自评表",
).grid;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const pass = (time: number): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

async function seated(): Promise<Sitting> {
  const sitting = sitDown([sheet], emptyMemo);
  await pass(2_000);
  return sitting;
}

function firstFix(session: Session): Change {
  const fix = currentForm(session.state())?.findings.flatMap(({ fixes }) => fixes)[0];
  if (!fix) throw new Error("nothing to mend");
  return fix.change;
}

const shown = ({ session }: Sitting): string | undefined => {
  const { notice } = session().state();
  return notice?.kind === "failure" ? `${notice.during}: ${notice.failure}` : notice?.kind;
};

/** A cell is open when the user presses a button. */
async function refused(sitting: Sitting): Promise<void> {
  sitting.host.fail("apply", "editing-a-cell");
  await writeChange(sitting.session(), firstFix(sitting.session()));
}

it("keeps a refusal until it can have been read, though the sheet is read at once", async () => {
  const sitting = await seated();
  await refused(sitting);
  await sitting.session().recheck("all");
  await pass(3_000);
  expect(shown(sitting)).toBe("write: editing-a-cell");
  await pass(3_000);
  expect(shown(sitting)).toBeUndefined();
  sitting.close();
});

it("keeps a refusal for as long as nothing shows that its cause is over", async () => {
  const sitting = await seated();
  await refused(sitting);
  await pass(60_000);
  expect(shown(sitting)).toBe("write: editing-a-cell");
  // What was read for long after it had been said is over at once.
  await sitting.session().recheck("all");
  await pass(10);
  expect(shown(sitting)).toBeUndefined();
  sitting.close();
});

it("takes a refusal away when the same is done and works", async () => {
  const sitting = await seated();
  await refused(sitting);
  sitting.host.fail("apply", null);
  expect(await writeChange(sitting.session(), firstFix(sitting.session()))).toBe(true);
  expect(shown(sitting)).toBeUndefined();
  sitting.close();
});

it("covers the refusal of what the user did not with the same trouble of a check", async () => {
  const sitting = await seated();
  await refused(sitting);
  sitting.host.fail("read", "editing-a-cell");
  sitting.session().note(["自评表"]);
  await pass(2_000);
  expect(shown(sitting)).toBe("write: editing-a-cell");
  sitting.host.fail("read", null);
  await pass(2_000);
  expect(shown(sitting)).toBe("write: editing-a-cell");
  sitting.close();
});

it("is not told that a cell is left by a check that began before it was opened", async () => {
  const sitting = await seated();
  const { session } = sitting;
  const checking = session().recheck(["自评表"]);
  session().dispatch({
    kind: "said",
    notice: { kind: "failure", during: "mark", failure: "editing-a-cell", sheet: null },
  });
  await checking;
  await pass(60_000);
  expect(shown(sitting)).toBe("mark: editing-a-cell");
  sitting.close();
});

it("leaves the word on a fault of ours until it can have been read, and then goes with a check", async () => {
  const sitting = await seated();
  const { session } = sitting;
  session().dispatch({ kind: "said", notice: { kind: "unfinished", during: "review" } });
  await session().recheck("all");
  await pass(1_000);
  expect(shown(sitting)).toBe("unfinished");
  await pass(5_000);
  expect(shown(sitting)).toBeUndefined();
  sitting.close();
});

it("writes and takes back once, however often the button is pressed meanwhile", async () => {
  const sitting = await seated();
  const session = sitting.session();
  const change = firstFix(session);
  await Promise.all([writeChange(session, change), writeChange(session, structuredClone(change))]);
  expect(shown(sitting)).toBeUndefined();
  expect(session.state().undo).toHaveLength(1);
  await Promise.all([takeBack(session), takeBack(session)]);
  expect(shown(sitting)).toBeUndefined();
  expect(sitting.host.grids()).toEqual([sheet]);
  sitting.close();
});

it("puts a preview away when its sheet was deleted, and says so", async () => {
  const other = { ...sheet, sheet: "另一张" };
  const sitting = sitDown([sheet, other], emptyMemo);
  await pass(2_000);
  const session = sitting.session();
  session.dispatch({ kind: "opened-page", page: { kind: "preview", change: firstFix(session) } });
  await session.recheck("all");
  expect(session.state().page).not.toBeNull();
  sitting.host.replace([other]);
  await pass(2_000);
  expect(session.state().page).toBeNull();
  expect(shown(sitting)).toBe("preview-over");
  sitting.close();
});
