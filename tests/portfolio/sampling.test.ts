import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseEvaluated, drawMinutes, drawSample, type DrawOrder } from "../../src/portfolio/sampling/draw";
import { randomOf } from "../../src/portfolio/sampling/random";
import { triage } from "../../src/portfolio/triage/triage";
import { deskRecord } from "../support/desk-record";

const rows = triage(
  Array.from({ length: 40 }, (_, index) =>
    deskRecord({
      file: `${index}.xlsx`,
      unit: `单位${index % 4}`,
      project: `项目${index}`,
      money: index,
      recomputed: 9000 - index * 10,
    }),
  ),
  "department",
);
const order: DrawOrder = { seed: "2024-抽查", size: { share: 0.1 }, byUnit: true, weight: "equal" };

test("the same seed gives the same numbers on every machine", () => {
  const random = randomOf("2024");
  expect(Array.from({ length: 6 }, () => random.below(1000))).toMatchInlineSnapshot(`
    [
      12,
      386,
      54,
      35,
      306,
      64,
    ]
  `);
  expect(Array.from({ length: 2 }, () => random.below(2 ** 40))).toMatchInlineSnapshot(`
    [
      430640776222,
      819413167284,
    ]
  `);
});

test("numbers are even enough", () => {
  const random = randomOf("均匀");
  const counts = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 20000; draw++) {
    const number = random.below(10);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test("a draw can be repeated whatever the order of the list, and another seed draws others", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), fc.string(), (shuffled, seed) => {
      const one = drawSample(shuffled, { ...order, seed });
      expect(one).toEqual(drawSample(rows, { ...order, seed }));
    }),
    { numRuns: 50 },
  );
  const files = (seed: string): readonly string[] =>
    drawSample(rows, { ...order, seed }).drawn.map(({ file }) => file);
  expect(files("a")).not.toEqual(files("b"));
  expect(files("2024-抽查")).toMatchInlineSnapshot(`
    [
      "24.xlsx",
      "13.xlsx",
      "14.xlsx",
      "35.xlsx",
    ]
  `);
});

test("every unit gives its part; numbers and shares are kept to", () => {
  const { drawn } = drawSample(rows, { ...order, size: { number: 8 } });
  const units = drawn.map(({ unit }) => unit);
  for (const unit of ["单位0", "单位1", "单位2", "单位3"])
    expect(units.filter((name) => name === unit)).toHaveLength(2);
  expect(drawSample(rows, { ...order, size: { share: 0.11 } }).drawn).toHaveLength(5);
  expect(drawSample(rows, { ...order, size: { number: 99 } }).drawn).toHaveLength(40);
  expect(new Set(drawSample(rows, { ...order, size: { number: 40 } }).drawn)).toHaveProperty("size", 40);
});

test("weighted by money, large projects are drawn more often", () => {
  const drawnWith = (weight: DrawOrder["weight"]): number => {
    let money = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { drawn } = drawSample(rows, { seed: `${seed}`, size: { number: 4 }, byUnit: false, weight });
      money += drawn.reduce((sum, row) => sum + (row.money ?? 0), 0);
    }
    return money;
  };
  expect(drawnWith("money")).toBeGreaterThan(drawnWith("equal") * 1.2);
});

test("the minutes say how to repeat the draw", () => {
  expect(drawMinutes(drawSample(rows, order))).toMatchInlineSnapshot(
    `"从 40 张表中抽取 10%，按单位分层，等概率，种子“2024-抽查”，清单校验码 cf234d56；抽中 4 张。同一清单和种子重抽，结果相同。"`,
  );
});

test("部门评价 takes the lowest scores until the share of projects or of money is reached", () => {
  expect(chooseEvaluated(rows, { share: 0.3, by: "count" })).toHaveLength(12);
  const chosen = chooseEvaluated(rows, { share: 0.2, by: "money" });
  const sum = (list: typeof rows): number => list.reduce((total, { money }) => total + (money ?? 0), 0);
  expect(sum(chosen)).toBeGreaterThanOrEqual(sum(rows) * 0.2);
  expect(sum(chosen.slice(0, -1))).toBeLessThan(sum(rows) * 0.2);
  expect(chosen[0]?.file).toBe("39.xlsx");
  const again = [...rows, ...rows.map((row) => ({ ...row, key: `${row.key}-again` }))];
  expect(chooseEvaluated(again, { share: 0.3, by: "count" })).toHaveLength(12);
});
