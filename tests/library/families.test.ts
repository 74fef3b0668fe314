import { describe, expect, it } from "vitest";
import type { LibraryEntry } from "../../src/library/entry";
import { detailsOf } from "../../src/library/families";
import { kinds, kindsOfLevel2, levelsOf } from "../../src/library/kinds";
import { loadDetails, loadFamilies } from "../../src/panel/library/load-details";
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

  it("speaks of the thing measured", async () => {
    const entry = library.entries.find(({ name }) => name === "校舍维修验收合格率");
    const details = entry && (await loadDetails(entry, families));
    expect(details?.definition).toContain("校舍维修");
    expect(JSON.stringify(details)).not.toContain("{}");
  });

  it("says nothing of the thing where a short wording hides it", async () => {
    const entry = library.entries.find(({ name }) => name === "工资足额发放率");
    const short: LibraryEntry | undefined = entry && { ...entry, name: "足额保障率" };
    const details = short && (await loadDetails(short, families));
    expect(details?.definition).not.toContain("足额保障率");
  });

  it("has texts that say more than its name", async () => {
    for (const kind of kinds) {
      for (const family of (await loadFamilies(kind)).families) {
        for (const text of [family.definition, family.source, family.pitfalls, family.wording])
          expect(text.length).toBeGreaterThan(1);
      }
    }
  });

  it("leaves no place for the thing open", async () => {
    for (const kind of kinds) {
      for (const texts of (await loadFamilies(kind)).families) {
        const head = families.byId(texts.id);
        if (!head) throw new Error(texts.id);
        expect(JSON.stringify(detailsOf(head.tails[0] ?? "", head, texts))).not.toContain("{}");
      }
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
