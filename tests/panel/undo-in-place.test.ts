import { expect, it } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { undo } from "../../src/panel/actions/undo";
import { writeChange } from "../../src/panel/session/write-change";
import type { Change } from "../../src/sheet/change";
import type { Grid } from "../../src/sheet/grid";
import { emptyMemo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";
import { sitDown, type Sitting } from "./sitting";

/** Scores of 10 all the way down: a step taken back in the wrong row would fit there. */
const lines = [
  "| 项目支出绩效自评表 | < | < | < | < | < |",
  "| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |",
  "| 产出指标 | 清淤长度 | ≥12公里 | 12公里 | 10 | 10 |",
  "| ^ | 护坡面积 | ≥600平方米 | 620平方米 | 10 | 12 |",
  "| 效益指标 | 水质达标率 | ≥90% | 92% | 10 | 10 |",
];
const gridOfLines = (of: readonly string[]): Grid => parseTable(of.join("\n"), "自评表").grid;
const sheet = gridOfLines(lines);
const at = { row: 3, col: 5 };
const mend: Change = {
  title: "改为 10",
  edits: [{ kind: "set-cells", sheet: "自评表", cells: [{ at, was: 12, to: 10 }] }],
};

async function mended(store = memoryStore()): Promise<Sitting> {
  const sitting = sitDown([sheet], emptyMemo, { store });
  await sitting.session().recheck("all");
  await writeChange(sitting.session(), mend);
  return sitting;
}

it("is taken back where its own rows moved what it wrote", async () => {
  const { host, session, close } = sitDown([sheet], emptyMemo, { store: memoryStore() });
  await session().recheck("all");
  const opened = { kind: "insert-rows", sheet: "自评表", row: 3, count: 1, like: 3 } as const;
  expect(await writeChange(session(), { ...mend, edits: [...mend.edits, opened] })).toBe(true);
  expect(host.grids()[0]?.rows[4]?.[5]?.value).toBe(10);
  await undo.run(session(), null);
  expect(host.grids()).toEqual([sheet]);
  close();
});

it("is taken back where the sheet was checked as written before the program said that it is", async () => {
  const { host, session, close } = sitDown([sheet], emptyMemo, { store: memoryStore() });
  await session().recheck("all");
  const program = session().host;
  const { apply } = program;
  const slowly: typeof apply = async (change) => {
    const result = await apply(change);
    await session().recheck("all");
    return result;
  };
  Object.assign(program, { apply: slowly });
  const opened = { kind: "insert-rows", sheet: "自评表", row: 2, count: 1, like: 2 } as const;
  expect(await writeChange(session(), { ...mend, edits: [...mend.edits, opened] })).toBe(true);
  await undo.run(session(), null);
  expect(host.grids()).toEqual([sheet]);
  close();
});

/** The rows as somebody leaves them who puts them in another order after the mending. */
const ordered = (...order: readonly number[]): Grid =>
  gridOfLines(order.map((line) => (lines[line] ?? "").replace("| 12 |", "| 10 |")));

it("is taken back in a row where something else was written since", async () => {
  const { host, session, close } = await mended();
  host.type("自评表", [{ at: { row: 3, col: 3 }, was: "620平方米", to: "630平方米" }]);
  await undo.run(session(), null);
  expect(host.grids()[0]?.rows[3]?.[5]?.value).toBe(12);
  expect(host.grids()[0]?.rows[3]?.[3]?.value).toBe("630平方米");
  close();
});

it("is taken back in a row that was given another name since", async () => {
  const { host, session, close } = await mended();
  host.type("自评表", [{ at: { row: 3, col: 1 }, was: "护坡面积", to: "生态护坡面积" }]);
  await undo.run(session(), null);
  expect(host.grids()[0]?.rows[3]?.[5]?.value).toBe(12);
  expect(host.grids()[0]?.rows[3]?.[1]?.value).toBe("生态护坡面积");
  close();
});

it.each([
  ["a row came in above", ordered(0, 1, 2, 4, 3)],
  ["a row above went", ordered(0, 1, 3, 4)],
  ["two rows changed places", ordered(0, 1, 3, 2, 4)],
  ["the row went", ordered(0, 1, 2, 4)],
])("is not taken back in another row that holds the same: %s", async (_, moved) => {
  const { host, session, said, close } = await mended();
  host.replace([moved]);
  await undo.run(session(), null);
  expect(host.grids()).toEqual([moved]);
  expect(new Set(said())).toEqual(new Set(["changed-since-read"]));
  expect(session().state().undo).toHaveLength(1);
  close();
});

it("is not offered in another workbook that happens to hold what was written", async () => {
  const store = memoryStore();
  const first = await mended(store);
  first.close();
  const other = gridOfLines(
    lines.map((line) => line.replace("护坡面积", "护岸长度").replace("| 12 |", "| 10 |")),
  );
  const second = sitDown([other], emptyMemo, { store });
  await second.session().recheck("all");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(second.session().state().undo).toEqual([]);
  second.close();
  const again = sitDown([ordered(0, 1, 2, 3, 4)], emptyMemo, { store });
  await expect.poll(() => again.session().state().undo.length).toBe(1);
  again.close();
});
