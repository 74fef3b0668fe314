import { describe, expect, it } from "vitest";
import { mof2016 } from "../../src/profile/profiles/mof-2016";
import { mof2020 } from "../../src/profile/profiles/mof-2020";
import { tierChoices } from "../../src/scoring/qualitative-tiers";
import { scoreForm } from "../../src/scoring/score-form";
import { whatIf, type Supposed } from "../../src/scoring/what-if";
import { aForm } from "../support/form-builder";

const form = aForm({
  indicators: [
    { name: "养护里程", target: "≥312公里", actual: "218公里", weight: 60, score: 60 },
    { name: "群众满意度", target: "≥90%", actual: "95%", weight: 40, score: 40 },
  ],
  total: { weight: 100, score: 100 },
});
const [first] = form.indicators;
const suppose = (supposed: Supposed) => whatIf({ form, profile: mof2020 }, first?.row ?? -1, supposed);
const said = (supposed: Supposed) => {
  const answer = suppose(supposed);
  return [answer?.row.score, answer?.total, answer?.grade, answer?.row.arithmetic];
};

describe("what if", () => {
  it.each<[Supposed, readonly unknown[]]>([
    [{}, [4192, 8192, "良", "218 ÷ 312 × 60 = 41.92"]],
    [{ actual: "300公里" }, [5769, 9769, "优", "300 ÷ 312 × 60 = 57.69"]],
    [{ actual: "320" }, [6000, 10000, "优", "320 ÷ 312 ≥ 1，得满分 60"]],
    [{ target: "≥436公里" }, [3000, 7000, "中", "218 ÷ 436 × 60 = 30"]],
    [{ weight: "50" }, [3494, 7494, "中", "218 ÷ 312 × 50 = 34.94"]],
  ])("%j", (supposed, expected) => {
    expect(said(supposed)).toEqual(expected);
  });

  it("keeps the declared score where nothing can be computed, and the old weight where the new one is none", () => {
    expect(said({ actual: "基本完成" }).slice(0, 3)).toEqual([6000, 10000, "优"]);
    expect(suppose({ weight: "一些" })?.weightRead).toBe(false);
    expect(suppose({ weight: "一些" })?.row.most).toBe(4192);
  });

  it("leaves the form as it is, and knows no row that is not there", () => {
    const before = JSON.stringify(form);
    suppose({ actual: "1公里", target: "2公里", weight: "3" });
    expect(JSON.stringify(form)).toBe(before);
    expect(whatIf({ form, profile: mof2020 }, 9999, {})).toBeUndefined();
  });

  it("agrees with a form in which the cells hold what was supposed", () => {
    const filled = aForm({
      indicators: [
        { name: "养护里程", target: "≥312公里", actual: "300公里", weight: 60, score: 57.69 },
        { name: "群众满意度", target: "≥90%", actual: "95%", weight: 40, score: 40 },
      ],
      total: { weight: 100, score: 97.69 },
    });
    expect(scoreForm(filled, mof2020).recomputed).toBe(suppose({ actual: "300公里" })?.total);
  });
});

it("the tiers of a row follow the profile and share no score", () => {
  const ranges = (profile: typeof mof2020) =>
    tierChoices(1000, profile).map(({ least, most }) => [least, most]);
  expect(ranges(mof2020)).toEqual([
    [800, 1000],
    [600, 799],
    [0, 599],
  ]);
  expect(ranges(mof2016)[1]).toEqual([500, 799]);
});
