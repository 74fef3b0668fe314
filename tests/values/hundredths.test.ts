import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPoints, parsePoints, toHundredths } from "../../src/values/hundredths";

describe("points in hundredths", () => {
  it.each([
    [10, 1000],
    [8.33, 833],
    [8.335, 834],
    [1.005, 101],
    [8.3349999, 833],
    [0.29, 29],
    [-2.5, -250],
    [-0.001, 0],
    [1e-9, 0],
  ])("%d points", (points, hundredths) => {
    expect(toHundredths(points)).toBe(hundredths);
  });

  it.each([
    [833, "8.33"],
    [1000, "10"],
    [850, "8.5"],
    [0, "0"],
    [-250, "-2.5"],
  ])("%d is printed %s", (hundredths, text) => {
    expect(formatPoints(hundredths)).toBe(text);
  });

  it.each([
    ["10", 1000],
    ["10分", 1000],
    ["１０", 1000],
    ["8.33", 833],
    ["100.00", 10_000],
    [" 9.5 分", 950],
    ["（10分）", 1000],
    ["10%", 1000],
    ["-2", -200],
    ["2020", 202_000],
  ])("the cell %j", (text, hundredths) => {
    expect(parsePoints(text)).toBe(hundredths);
  });

  it.each(["", "IO", "lO", "满分", "—", "/", "10 10分分", "8.3.3", "10元", "优"])(
    "the cell %j holds none",
    (text) => {
      expect(parsePoints(text)).toBeUndefined();
    },
  );

  it("are read back as printed, and sums are exact", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (scores) => {
        const read = scores.map((score) => parsePoints(formatPoints(score)) ?? NaN);
        expect(read).toEqual(scores);
        const sum = read.reduce((total, score) => total + score, 0);
        expect(parsePoints(formatPoints(sum))).toBe(sum);
      }),
    );
  });
});
