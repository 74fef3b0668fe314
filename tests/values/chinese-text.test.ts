import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText, similarity } from "../../src/values/chinese-text";

describe("one spelling for texts that mean the same", () => {
  it.each([
    ["培训 人数（人次）", "培训人数人次"],
    ["≧９５％", "≥95%"],
    ["满意度：≥95.5%。", "满意度≥95.5%"],
    ["80—90%", "80-90%"],
    ["★ 培训场次", "培训场次"],
    ["服务对象\n满意度", "服务对象满意度"],
    ["ABC项目", "abc项目"],
    ["1.完成培训", "1完成培训"],
    ["“三公”经费", "三公经费"],
    ["……", ""],
  ])("%j", (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });
});

describe("similarity", () => {
  it.each([
    ["培训人次", "培训人次", 1],
    ["培训人次", "培训 人次。", 1],
    ["培训人数", "培训人次", 2 / 3],
    ["水利工程维修养护经费", "水利工程维修养护", 0.875],
    ["培训人次", "道路长度", 0],
    ["优", "优", 1],
    ["优", "良", 0],
    ["", "培训", 0],
    ["", "", 1],
    ["人人人", "人人", 2 / 3],
  ])("of %j and %j is %d", (one, other, expected) => {
    expect(similarity(one, other)).toBeCloseTo(expected, 10);
  });

  it("is the same both ways, between 0 and 1, and 1 for a text and itself", () => {
    const text = fc.string({ unit: fc.constantFrom(..."培训人数次率完成达标 。，9%"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(similarity(one, other)).toBe(similarity(other, one));
        expect(similarity(one, other)).toBeGreaterThanOrEqual(0);
        expect(similarity(one, other)).toBeLessThanOrEqual(1);
        expect(similarity(one, one)).toBe(1);
      }),
    );
  });
});
