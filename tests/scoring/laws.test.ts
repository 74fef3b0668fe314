import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile, profiles } from "../../src/profile/profiles";
import { scoreForm } from "../../src/scoring/score-form";
import { scoreIndicator } from "../../src/scoring/indicator-score";
import type { IndicatorScore } from "../../src/scoring/score-sheet";
import { aForm, anIndicator, type IndicatorSpec } from "../support/form-builder";

const figure = fc.integer({ min: 1, max: 100_000 }).map((number) => number / 100);
const weight = fc.integer({ min: 1, max: 100 }).map((number) => number / 2);
const name = fc.constantFrom(
  "培训人数",
  "项目总成本",
  "安全事故起数",
  "补助标准",
  "群众满意度",
  "完成时间",
  "改善状况",
);
const text = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "≥", "≤", "=", ">", "<", "±"),
      figure,
      fc.constantFrom("", "%", "人", "万元", "天"),
    )
    .map((parts) => parts.join("")),
  fc.tuple(figure, figure).map(([low, high]) => `${low}-${high}%`),
  fc.constantFrom(
    "",
    "—",
    "是",
    "否",
    "优",
    "良",
    "达成年度指标",
    "未达成年度指标且效果较差",
    "2023年6月底前",
    "2023年9月",
    "明显改善",
    "290%",
  ),
);
const points = fc.oneof(weight, fc.constantFrom("", "IO"), fc.constant("^"), fc.constant(null));
const row: fc.Arbitrary<IndicatorSpec> = fc.record({
  name,
  target: text,
  actual: text,
  weight: points,
  score: points,
  reason: fc.constantFrom("", "无", "受疫情影响", null),
});
const profile = fc.constantFrom(...profiles);

function mostOf(spec: IndicatorSpec): number {
  return scoreIndicator({ indicator: anIndicator(spec), profile: defaultProfile }).most ?? -1;
}

function passesInside({ least, most, indicator }: IndicatorScore): boolean {
  const full = indicator.weight?.points ?? 0;
  return least === null || most === null || (0 <= least && least <= most && most <= full);
}

describe("one row", () => {
  test("what passes lies between 0 and the weight", () => {
    fc.assert(
      fc.property(row, profile, (spec, law) =>
        passesInside(scoreIndicator({ indicator: anIndicator(spec), profile: law })),
      ),
    );
  });
  test("a positive indicator never earns less for a larger actual", () => {
    fc.assert(
      fc.property(figure, figure, figure, (target, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const spec = { name: "培训人数", target: `≥${target}人`, weight: 15 };
        return mostOf({ ...spec, actual: `${less}人` }) <= mostOf({ ...spec, actual: `${more}人` });
      }),
    );
  });
  test("a reverse indicator never earns more for a larger actual", () => {
    fc.assert(
      fc.property(figure, figure, figure, (target, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const spec = { name: "项目总成本", target: `≤${target}万元`, weight: 15 };
        return mostOf({ ...spec, actual: `${less}万元` }) >= mostOf({ ...spec, actual: `${more}万元` });
      }),
    );
  });
  test.each(["≥", "≤", "="])("the unit of the money does not matter: %s", (operator) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (target, actual) => {
          const spec = { name: "带动投资", weight: 20, target: `${operator}${target}万元` };
          const inYuan = scoreIndicator({
            indicator: anIndicator({ ...spec, actual: `${actual * 10_000}元` }),
            profile: defaultProfile,
          });
          const inWan = scoreIndicator({
            indicator: anIndicator({ ...spec, actual: `${actual}万元` }),
            profile: defaultProfile,
          });
          expect([inYuan.least, inYuan.most, inYuan.met]).toEqual([inWan.least, inWan.most, inWan.met]);
        },
      ),
    );
  });
  test("a score that stands passes, or nothing could be recomputed, or marks were taken off with a reason", () => {
    fc.assert(
      fc.property(row, profile, (spec, law) => {
        const { least, most, score, declared } = scoreIndicator({
          indicator: anIndicator(spec),
          profile: law,
        });
        if (least === null || most === null) expect(score).toBe(declared);
        else expect(score ?? -1).toBeLessThanOrEqual(most + 10);
      }),
    );
  });
});

describe("a whole form", () => {
  const form = fc.record({ indicators: fc.array(row, { maxLength: 12 }) });
  test("never throws; points at risk are never negative; the same form gives the same scores", () => {
    fc.assert(
      fc.property(form, profile, (spec, law) => {
        const scored = scoreForm(aForm(spec), law);
        expect(scored.indicators).toHaveLength(spec.indicators.length);
        expect(scored.atRisk).toBeGreaterThanOrEqual(0);
        expect(scoreForm(aForm(spec), law)).toEqual(scored);
      }),
    );
  });
  test("the recomputed total is the sum of the scores that stand, and never more than full marks", () => {
    fc.assert(
      fc.property(form, profile, (spec, law) => {
        const { recomputed, declared, indicators, scored } = scoreForm(aForm(spec), law);
        const sum = indicators.reduce((total, { score }) => total + (score ?? 0), 0);
        expect(scored ? (recomputed ?? 0) : 0).toBe(
          scored ? Math.min(sum, Math.max(10000, declared ?? 0)) : 0,
        );
      }),
    );
  });
});
