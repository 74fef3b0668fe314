import { describe, expect, it } from "vitest";
import { findProfile, profiles } from "../../src/profile/profiles";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";
import { spreadWeights } from "../../src/library/sets/spread-weights";
import { projectGoal } from "../../src/library/sets/project-goal";
import { library } from "./bundled";
import { reviewTable, targetSheet } from "./set-sheets";

const { sets } = library;
const cases = sets.filter(({ from }) => from === "case");
const templates = sets.filter(({ from }) => from === "template");

function complaints(text: string, profile: string): readonly string[] {
  const { grid } = parseTable(text);
  const forms = reviewSheet(grid, { profile }).forms;
  if (forms.length !== 1) return [`${forms.length} forms`];
  return forms.flatMap(({ findings }) =>
    findings.filter(({ level }) => level !== "advice").map(({ rule, message }) => `${rule}: ${message}`),
  );
}

describe("the bundled sets", () => {
  it("are many, and every one its own", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(templates.length).toBeGreaterThanOrEqual(40);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
  });

  it("have cases in every industry", () => {
    const without = library.industries.filter(({ id }) => !cases.some(({ industry }) => industry === id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(["mof-2020", "mof-2021-cost"])(
    "write out as correct target sheets and self-evaluations: %s",
    (id) => {
      const profile = findProfile(id);
      if (!profile) throw new Error(id);
      const found = sets.flatMap((set) => [
        ...complaints(targetSheet(set, profile), id).map((text) => `${set.id} 目标表 ${text}`),
        ...complaints(reviewTable(set, profile), id).map((text) => `${set.id} 自评表 ${text}`),
      ]);
      expect(found).toEqual([]);
    },
  );
});

describe("weights", () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    "of %s total by level 1",
    (_, profile) => {
      const rows = ["成本", "数量", "数量", "质量", "时效", "社会效益", "满意度"] as const;
      const weights = spreadWeights(
        rows.map((kind, at) => ({ kind, core: at % 2 === 0 })),
        profile,
      );
      const { cost, output, benefit, satisfaction } = profile.weightsWithCost ?? profile.weights;
      expect(weights.reduce((sum, one) => sum + one, 0)).toBe(cost + output + benefit + satisfaction);
      expect(weights[5]).toBe(benefit);
      expect(weights[6]).toBe(satisfaction);
    },
  );

  it("of an absent 满意度 go to 效益", () => {
    const profile = findProfile("mof-2020");
    if (!profile) throw new Error("no profile");
    const rows = (["数量", "质量", "社会效益"] as const).map((kind) => ({ kind, core: false }));
    expect(spreadWeights(rows, profile)).toEqual([25, 25, 40]);
  });
});

describe("the goal of a new sheet", () => {
  it.each([
    ["青峰县某局部门整体支出", "完成部门（单位）年度各项工作；"],
    ["百岁老人高龄津贴专项资金", "落实百岁老人高龄津贴；"],
    ["自然资源业务支出", "开展自然资源业务；"],
  ])("of %s begins with what is done", (project, expected) => {
    expect(projectGoal(project, [])).toContain(expected);
  });
});
