import { describe, expect, it } from "vitest";
import { eachCell } from "../../src/functions/each-cell";
import { sheetFunctions } from "../../src/functions/function-list";
import { functionNames } from "../../src/functions/associate-on-demand";
import { functionMetadata } from "../../src/functions/function-metadata";
import type { Answer, Input } from "../../src/functions/answer";

function call(name: string, ...inputs: readonly Input[]): Answer {
  const found = sheetFunctions.find((candidate) => candidate.name === name);
  if (!found) throw new Error(name);
  return found.compute(...inputs);
}

it("is known by name before it is known what it does", () => {
  expect(functionNames).toEqual(sheetFunctions.map(({ name }) => name));
});

const shown = (result: Answer): string | number => (result.ok ? result.value : result.reason);

describe("BIAOCHI.SCORE", () => {
  it.each<[Input, Input, Input, string | number]>([
    ["≥312公里", "218公里", 15, 10.48],
    ["≥312公里", 218, "15分", 10.48],
    ["≥95%", 0.97, 10, 10],
    ["≥95%", 0.475, 10, 5],
    ["≥95%", "90%", 10, 9.47],
    ["≤10万元", "8万元", 5, 5],
    ["12月底前", "11月30日", 5, 5],
    ["达成预期指标", "达成预期指标", 10, 10],
    ["≥95%", "", 10, "没有填实际完成值"],
    ["", "90%", 10, "没有填指标值"],
    ["≥95%", "90%", "若干", "分值不是数字"],
    ["≥95%", "90%", -1, "分值不能是负数"],
    [null, 1, 1, "没有填指标值"],
  ])("of %j done %j for %j points: %j", (...row) => {
    const [target, actual, weight, expected] = row;
    expect(shown(call("SCORE", target, actual, weight))).toEqual(expected);
  });

  it("says why where there is no formula", () => {
    expect(shown(call("SCORE", "明显改善", "改善", 10))).toMatch(/^未能复算/);
    expect(shown(call("SCORE", "≤3天", "5天", 10))).toMatch(/不得满分/);
  });
});

describe("BIAOCHI.COMPLETION", () => {
  it.each<[Input, Input, string | number]>([
    ["≥312公里", "218公里", 218 / 312],
    ["≥95%", 0.95, 1],
    ["200", 100, 0.5],
  ])("of %j done %j: %j", (target, actual, expected) => {
    const result = call("COMPLETION", target, actual);
    expect(typeof expected === "number" && result.ok ? Number(result.value) : shown(result)).toBeCloseTo(
      Number(expected),
      6,
    );
  });

  it("says why there is no ratio", () => {
    expect(shown(call("COMPLETION", "明显改善", "改善"))).toMatch(/^未能/);
    expect(shown(call("COMPLETION", "≥95%", null))).toBe("没有填实际完成值");
  });
});

describe("BIAOCHI.READ", () => {
  it.each<[Input, string]>([
    ["不低于９５％", "≥95%"],
    ["2021年12月底前", "≤2021-12-31"],
    [12, "12"],
    ["——", "没有填，或是“不适用”"],
    ["明显改善", "读不出数值、日期或等级，按文字处理"],
  ])("%j is read as %j", (text, expected) => {
    expect(shown(call("READ", text))).toBe(expected);
  });
});

it("answers for ranges cell by cell, one value serving all", () => {
  const add = (one: Input, other: Input): Answer => ({ ok: true, value: `${String(one)}+${String(other)}` });
  const compute = (...inputs: readonly Input[]): Answer => add(inputs[0] ?? null, inputs[1] ?? null);
  expect(eachCell(compute, [[[1], [2]], 3]).map((row) => row.map(shown))).toEqual([["1+3"], ["2+3"]]);
  expect(
    eachCell(compute, [
      [[1], [2]],
      [[3], [4], [5]],
    ]).map((row) => row.map(shown)),
  ).toEqual([["1+3"], ["2+4"], ["几个区域的大小不一致"]]);
  expect(eachCell(compute, [[[1, 2]], [[3], [4]]]).map((row) => row.map(shown))).toEqual([
    ["1+3", "2+3"],
    ["1+4", "2+4"],
  ]);
});

it("tells Excel about every function and parameter in Chinese, within its limits", () => {
  const { functions } = functionMetadata();
  expect(functions.map(({ id }) => id)).toEqual(["SCORE", "COMPLETION", "READ"]);
  for (const { id, description, parameters } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z.]{1,30}$/);
    for (const text of [description, ...parameters.flatMap((one) => [one.name, one.description])]) {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text.length).toBeLessThanOrEqual(128);
    }
  }
});
