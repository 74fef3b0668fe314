import { describe, expect, it } from "vitest";
import { detailsOf } from "../../src/library/families";
import { kindsOfLevel2, levelsOf } from "../../src/library/kinds";
import { library } from "./bundled";

const { families } = library;

describe("a family", () => {
  it.each([
    ["校舍维修验收合格率", "质量", "acceptance"],
    ["指标1：培训合格率（%）", "质量", "exam-pass"],
    ["补贴发放及时率", "时效", "payment-in-time"],
    ["单台设备购置成本", "成本", "unit-cost"],
    ["从未见过的说法", "社会效益", "social"],
  ] as const)("of %s is found by the longest tail", (name, kind, id) =>
    expect(families.of(name, kind)?.id).toBe(id),
  );

  it("speaks of the thing measured", () => {
    const family = families.of("校舍维修验收合格率", "质量");
    if (!family) throw new Error("no family");
    const details = detailsOf("校舍维修验收合格率", family);
    expect(details.definition).toContain("校舍维修");
    expect(JSON.stringify(details)).not.toContain("{}");
  });

  it("has texts that say more than its name", () => {
    for (const family of families.all) {
      for (const text of [family.definition, family.source, family.pitfalls, family.wording])
        expect(text.length).toBeGreaterThan(1);
    }
  });
});

describe("a kind", () => {
  it("stands where the form has it", () => {
    expect(levelsOf("社会成本")).toEqual({ level1: "成本指标", level2: "社会成本指标" });
    expect(levelsOf("成本", "inside-output")).toEqual({ level1: "产出指标", level2: "成本指标" });
  });

  it.each([
    ["成本指标", ["成本", "社会成本", "生态成本"]],
    ["经济成本指标", ["成本"]],
    ["数量", ["数量"]],
    ["满意度", ["满意度"]],
    ["服务对象满意度指标", ["满意度"]],
  ])("is found by the level 2 %s", (level2, expected) => expect(kindsOfLevel2(level2)).toEqual(expected));
});
