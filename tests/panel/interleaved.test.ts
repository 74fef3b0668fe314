import { expect, it } from "vitest";
import { keepMemo } from "../../src/panel/session/keep-memo";
import { takeBack, writeChange } from "../../src/panel/session/write-change";
import type { Change } from "../../src/sheet/change";
import { emptyMemo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";
import { sitDown, type Sitting } from "./sitting";

const sheet = parseTable(
  `
  | 项目支出绩效自评表 | < | < | < | < | < |
  | 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 清淤长度 | ≥12公里 | 12公里 | 10 | 10 |
  | 效益指标 | 水质达标率 | ≥90% | 92% | 10 | 10 |`,
  "自评表",
).grid;

const answer = (reason: string) => ({
  rule: "weight-total",
  sheet: "自评表",
  range: null,
  content: "",
  reason,
});

const setCell = (row: number, to: number): Change => ({
  title: `改为 ${to}`,
  edits: [{ kind: "set-cells", sheet: "自评表", cells: [{ at: { row, col: 5 }, was: 10, to }] }],
});

/** A program that takes its time over one kind of question: the first answer comes last. */
async function slowSitting(deed: "apply" | "remember" | "recall", written?: Change): Promise<Sitting> {
  const sitting = sitDown([sheet], emptyMemo);
  await sitting.session().recheck("all");
  if (written) await writeChange(sitting.session(), written);
  const program = sitting.session().host;
  const quick = program[deed] as (...given: readonly unknown[]) => Promise<unknown>;
  let wait = 60;
  const slowly = async (...given: readonly unknown[]): Promise<unknown> => {
    const own = wait;
    wait = 20;
    const answer = await quick(...given);
    await new Promise((resolve) => setTimeout(resolve, own));
    return answer;
  };
  Object.assign(program, { [deed]: slowly });
  return sitting;
}

it.each(["recall", "remember"] as const)(
  "keeps both of two answers that are given in quick succession, though the program is slow to %s",
  async (deed) => {
    const { session, host, close } = await slowSitting(deed);
    const reasons = ["上年已作说明", "批复如此"];
    await Promise.all(
      reasons.map((reason) =>
        keepMemo(session(), (memo) => ({ ...memo, ignores: [...memo.ignores, answer(reason)] })),
      ),
    );
    for (const { ignores } of [session().state().memo, host.memo()])
      expect(ignores.map(({ reason }) => reason)).toEqual(reasons);
    close();
  },
);

it("takes the step back that it took back, though another was written meanwhile", async () => {
  const { session, host, close } = await slowSitting("apply", setCell(2, 9));
  await Promise.all([takeBack(session()), writeChange(session(), setCell(3, 8))]);
  expect(
    session()
      .state()
      .undo.map(({ title }) => title),
  ).toEqual(["改为 8"]);
  await takeBack(session());
  expect(host.grids()).toEqual([sheet]);
  close();
});

it("reads the sheets again when the program finds others than it was shown", async () => {
  const { session, questions, close } = sitDown([sheet], emptyMemo);
  await session().recheck("all");
  const apply = () => Promise.resolve({ ok: false, failure: "changed-since-read" } as const);
  Object.assign(session().host, { apply });
  const before = questions().length;
  expect(await writeChange(session(), setCell(2, 9))).toBe(false);
  expect(questions().slice(before)).toEqual(["sheets", "read"]);
  close();
});
