import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatValue } from "../../src/values/format-value";
import { parseValue } from "../../src/values/parse-value";
import type { Value } from "../../src/values/value";
import { goldenValues } from "./data/golden-values";

/** The spelling aside: what a rule would look at. */
const meaningOf = ({ kind, operator, number, upper, unit, span, tier, flags }: Value) => ({
  ...{ kind, operator, number, upper, unit, span, tier },
  flags: flags.filter((flag) => flag !== "unit-word" && flag !== "not-applicable"),
});

describe("the canonical spelling", () => {
  it.each([
    ["不低于９５％", "≥95%"],
    ["≧735人次", "≥735人次"],
    ["95%以上", "≥95%"],
    ["=100百分比", "=100%"],
    ["100.00%", "100.00%"],
    ["1.2万亩", "12000亩"],
    ["﹦72890元", "=72890元"],
    ["1,200㎡", "1200平方米"],
    [">=530元/人*月", "≥530元/人·月"],
    ["20%至30%", "20-30%"],
    ["3～5个工作日", "3-5个工作日"],
    ["±3%以内", "±3%"],
    ["贰佰万元整", "200万元"],
    ["２０２３年 12月底前", "2023年12月底前"],
    ["优 秀", "优秀"],
    ["—", ""],
    [" 显著 提升 ", "显著 提升"],
    ["约500人次", "约500人次"],
    ["至少全年完成2次宣传", "至少全年完成2次宣传"],
    ["290%", "290%"],
    ["2/3", "2/3"],
  ])("of %j is %j", (text, canonical) => {
    expect(formatValue(parseValue(text))).toBe(canonical);
  });

  const goldenTexts = Object.values(goldenValues)
    .flat()
    .map(([text]) => text);

  it.each(goldenTexts)("of %j means the same", (text) => {
    const value = parseValue(text, { year: 2023 });
    expect(meaningOf(parseValue(formatValue(value), { year: 2023 }))).toEqual(meaningOf(value));
  });

  it("is its own canonical spelling", () => {
    fc.assert(
      fc.property(fc.constantFrom(...goldenTexts), (text) => {
        const canonical = formatValue(parseValue(text));
        expect(formatValue(parseValue(canonical))).toBe(canonical);
      }),
    );
  });

  it("of any figure is read back as that figure", () => {
    const figure = fc.record({
      operator: fc.constantFrom("≥", "≤", ">", "<", "="),
      digits: fc.integer({ min: 0, max: 1e8 }),
      decimals: fc.integer({ min: 0, max: 3 }),
      unit: fc.constantFrom("%", "人次", "万元", "元/亩", "个工作日", "平方米", "分"),
    });
    fc.assert(
      fc.property(figure, ({ digits, ...rest }) => {
        const number = Number(`${digits}e-${rest.decimals}`);
        const value: Value = { text: "", kind: "number", number, flags: [], ...rest };
        const text = formatValue(value);
        expect(parseValue(text)).toEqual({ ...value, text });
      }),
    );
  });
});
