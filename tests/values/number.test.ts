import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, parsePlainNumber } from "../../src/values/number";

describe("a plain number", () => {
  it.each([
    ["0", { number: 0 }],
    ["259.45", { number: 259.45 }],
    ["387,664.62", { number: 387_664.62 }],
    ["１，２３４．５", { number: 1234.5 }],
    ["4 753.66", { number: 4753.66 }],
    [" 10 ", { number: 10 }],
    ["-5.2", { number: -5.2 }],
    ["－5.2", { number: -5.2 }],
    ["4753.66万元", { number: 4753.66, unit: "万元" }],
    ["1,200,000元", { number: 1_200_000, unit: "元" }],
    ["0.6亿元", { number: 0.6, unit: "亿元" }],
    ["35千元", { number: 35, unit: "千元" }],
    ["100万", { number: 100, unit: "万" }],
    ["2亿", { number: 2, unit: "亿" }],
    ["￥3000", { number: 3000 }],
    ["3000元整", { number: 3000, unit: "元" }],
    ["10分", { number: 10, unit: "分" }],
    ["86.2％", { number: 86.2, unit: "%" }],
    ["(500)", { number: 500 }],
    [".5", { number: 0.5 }],
  ])("%j", (text, expected) => {
    expect(parsePlainNumber(text)).toEqual(expected);
  });

  it.each([
    "",
    " ",
    "-",
    "—",
    "——",
    "/",
    "无",
    "IO",
    "满分",
    "1,2",
    "12,34",
    "1.2.3",
    "10-20",
    "≥10",
    "10个",
    "万元",
    "约10",
    "1e5",
    ".",
  ])("%j is none", (text) => {
    expect(parsePlainNumber(text)).toBeUndefined();
  });
});

describe("digits", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [1.005 * 1000, "1005"],
    [64.8 * 3, "194.4"],
    [100, "100"],
    [-0, "0"],
    [-2.5, "-2.5"],
    [0.0000001, "0.0000001"],
    [12_345_678.9, "12345678.9"],
    [1e21, "1000000000000000000000"],
  ])("%d is written %s", (number, text) => {
    expect(formatNumber(number)).toBe(text);
  });

  it("are read back as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const number = Number(`${digits}e-${places}`);
        expect(parsePlainNumber(formatNumber(number))?.number).toBeCloseTo(number, 10);
      }),
    );
  });
});
