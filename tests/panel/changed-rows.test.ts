import { expect, it } from "vitest";
import { changedRows } from "../../src/panel/reviewer/changed-rows";
import { gridOf, type Grid } from "../../src/sheet/grid";

const cell = (text: string) => (text === "" ? undefined : { value: text, text });

function sheet(...rows: readonly string[]): Grid {
  return gridOf(
    "汇总",
    rows.map((row) => (row === "" ? undefined : row.split("|").map(cell))),
  );
}

function runs(before: Grid | undefined, now: Grid): readonly (readonly [number, number])[] {
  return [...changedRows(before, now, [0, now.rows.length])].map(({ from, rows }) => [from, rows.length]);
}

it("names the rows that are others than before, and no more", () => {
  const before = sheet("甲|1", "乙|2", "", "丙|3", "丁|4");
  expect(runs(before, sheet("甲|1", "乙|2", "", "丙|3", "丁|4"))).toEqual([]);
  expect(runs(before, sheet("甲|1", "乙|5", "", "丙|3", "丁|4"))).toEqual([[1, 1]]);
  expect(runs(before, sheet("甲|1", "", "乙|2", "丙|3", "丁"))).toEqual([
    [1, 2],
    [4, 1],
  ]);
  expect(runs(before, sheet("甲|1", "乙|2", "", "丙|3", "丁|4", "戊|6"))).toEqual([[5, 1]]);
  expect(runs(undefined, before)).toEqual([[0, 5]]);
});

it("sees another format or formula under the same text", () => {
  const plain = gridOf("汇总", [[{ value: 0.5, text: "50%" }]]);
  expect(runs(plain, gridOf("汇总", [[{ value: 0.5, text: "50%", format: "0%" }]]))).toEqual([[0, 1]]);
  expect(runs(plain, gridOf("汇总", [[{ value: 0.5, text: "50%", formula: "A2" }]]))).toEqual([[0, 1]]);
});

it("keeps to the rows it is asked about", () => {
  const now = sheet("甲", "乙", "丙", "丁");
  expect([...changedRows(undefined, now, [1, 3])]).toEqual([{ from: 1, rows: now.rows.slice(1, 3) }]);
});
