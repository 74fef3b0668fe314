import { expect, test } from "vitest";
import { indicatorSpreads } from "../../src/portfolio/comparison/same-indicator";
import { capGrade } from "../../src/portfolio/results/caps";
import { drawSample } from "../../src/portfolio/sampling/draw";
import { copiesText } from "../../src/portfolio/triage/open-first";
import { triage } from "../../src/portfolio/triage/triage";
import { mof2020 } from "../../src/profile/profiles/mof-2020";
import { deskIndicator, deskRecord } from "../support/desk-record";

test("a step down comes after the bounds, wherever a profile lists it", () => {
  const caps = [
    { tick: "misuse", effect: "step-down" },
    { tick: "audit", effect: "not-good" },
  ] as const;
  const names = mof2020.grades.map(({ name }) => name);
  const [best = "", , third = "", fourth = ""] = names;
  for (const listed of [caps, caps.toReversed()]) {
    const { grade, because } = capGrade(best, ["misuse", "audit"], {
      ...mof2020,
      results: { caps: [...listed] },
    });
    expect(grade).toBe(fourth);
    expect(because.map((text) => text.includes(`${best} → ${third}`))).toEqual([true, false]);
  }
});

test("what is left of a sample goes to the unit whose share was cut most", () => {
  const sizes = { 一所: 1, 二所: 2, 三所: 6 };
  const rows = triage(
    Object.entries(sizes).flatMap(([unit, forms]) =>
      Array.from({ length: forms }, (_, at) => deskRecord({ file: `${unit}${at}.xlsx`, unit })),
    ),
    "unit",
  );
  const { drawn } = drawSample(rows, { seed: "1", size: { number: 3 }, byUnit: true, weight: "equal" });
  expect(drawn.map(({ unit }) => unit).toSorted()).toEqual(["三所", "三所", "二所"]);
});

test("where half of the units agree exactly, a figure nearby is no outlier", () => {
  const spreadOf = (...actuals: readonly number[]) =>
    indicatorSpreads(
      actuals.map((actual, at) =>
        deskRecord({
          ...{ file: `${at}.xlsx`, unit: `${at}所` },
          indicators: [deskIndicator("设备完好天数", { target: "", actual: `${actual}天` })],
        }),
      ),
    ).flatMap(({ outliers }) => outliers.map(({ number }) => number));
  expect(spreadOf(300, 300, 300, 300, 300, 310)).toEqual([]);
  expect(spreadOf(300, 300, 300, 300, 300, 400)).toEqual([400]);
});

test("the largest tenth of the budgets is just that", () => {
  const rows = triage(
    Array.from({ length: 20 }, (_, at) => deskRecord({ file: `${at}.xlsx`, money: at + 1 })),
    "unit",
  );
  const large = rows.filter(({ reasons }) => reasons.some(({ code }) => code === "large"));
  expect(large.map(({ money }) => money)).toEqual([19, 20]);
});

test("the largest budgets of a batch are a tenth at most, and equal ones are marked alike", () => {
  const marked = (...money: readonly number[]) => {
    const records = money.map((own, at) => deskRecord({ file: `${at}.xlsx`, money: own }));
    const rows = triage(records, "unit");
    return rows.flatMap((row) => (row.reasons.some(({ code }) => code === "large") ? [row.money] : []));
  };
  const small = Array.from({ length: 17 }, (_, at) => at + 1);
  expect(marked(...small, 500, 400, 300)).toEqual([500, 400]);
  expect(marked(...small, 500, 400, 400)).toEqual([500]);
  expect(marked(...small, 400, 400, 400)).toEqual([]);
  expect(marked(...Array<number>(30).fill(100))).toEqual([]);
  expect(marked(...small.slice(0, 9), 500, 400)).toEqual([500]);
});

test("forms that say the same are named once where they are called the same", () => {
  const [row] = triage([deskRecord()], "unit");
  expect(copiesText({ copies: row ? [row, row, row, row] : [] })).toBe(
    "内容大体相同的还有 4 张：甲单位 · 农村公路养护",
  );
});
