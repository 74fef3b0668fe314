import { describe, expect, test } from "vitest";
import { suggestProfile } from "../../src/profile/suggest-profile";
import type { Level1 } from "../../src/form/levels";
import { aForm, type FormSpec, type IndicatorSpec } from "../support/form-builder";

function rows(weights: Partial<Record<Level1, number>>): readonly IndicatorSpec[] {
  const entries = Object.entries(weights) as [Level1, number][];
  return entries.flatMap(([level1, weight]) => [
    { name: "甲", level1, weight: weight / 2 },
    { name: "乙", level1, weight: weight / 2 },
  ]);
}

const withCost = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };
const national = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
const note2020 = "定性指标：100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。";
const note2016 = "定性指标按“100%-80%（含80%）、80%-50%（含50%）、50%-0%”合理确定分值。";

describe("suggestProfile", () => {
  const fits: readonly (readonly [string, FormSpec, string])[] = [
    ["20 points printed in the money block's label", { budget: { annual: 5, printedPoints: 20 } }, "hubei"],
    ["20 points in the money block's total row", { budget: { annual: 5, weight: 20 } }, "hubei"],
    ["the document series of 湖北 in a note", { notes: ["依据鄂财绩发〔2020〕3号编制"] }, "hubei"],
    [
      "湖北 by its points although its tiers are the older ones",
      { budget: { weight: 20 }, notes: [note2016] },
      "hubei",
    ],
    ["cost on its own with 20/40/20/10 by weights", { indicators: rows(withCost) }, "mof-2021-cost"],
    [
      "cost on its own with points in the labels",
      {
        indicators: Object.entries(withCost).map(([level1, level1Points]) => ({
          name: "甲",
          level1: level1 as Level1,
          level1Points,
        })),
      },
      "mof-2021-cost",
    ],
    ["the middle tier ends at 50 %", { indicators: rows(national), notes: [note2016] }, "mof-2016"],
    [
      "the tiers stand in a column of scoring rules",
      { indicators: [{ name: "甲", extra: { standard: "达成 100%-80%，部分 80%—50%，未达成 50%—0" } }] },
      "mof-2016",
    ],
  ];
  test.each(fits)("%s", (_, spec, id) => {
    const suggestion = suggestProfile(aForm(spec));
    expect(suggestion?.id).toBe(id);
    expect(suggestion?.because).toMatch(/^[^。！]+。$/);
  });

  const silent: readonly (readonly [string, FormSpec])[] = [
    ["nothing is printed", { indicators: [{ name: "培训人数", target: "50人" }] }],
    ["the default's points", { budget: { annual: 10, weight: 10 }, indicators: rows(national) }],
    ["the default's tiers", { notes: [note2020] }],
    ["cost on its own with other points", { indicators: rows({ ...withCost, 成本指标: 10, 产出指标: 50 }) }],
    [
      "cost on its own without points",
      { indicators: [{ name: "总成本", level1: "成本指标", target: "≤10万元" }] },
    ],
    ["the default's document is named", { notes: ["根据财预〔2020〕10号"] }],
    ["a rate of 50 % elsewhere in a note", { notes: ["预算执行率低于50%的应说明原因"] }],
  ];
  test.each(silent)("silent: %s", (_, spec) => {
    expect(suggestProfile(aForm(spec))).toBeNull();
  });
});
