import { describe, expect, it } from "vitest";
import { recommend } from "../../src/library/recommend/recommend";
import { dice, nameBigrams } from "../../src/library/recommend/similar";
import { usualFor } from "../../src/library/recommend/usual";
import { library, recommender } from "./bundled";

const ready = recommender();
const namesFor = (project: string): readonly string[] =>
  recommend(ready, { project }).suggestions.map(({ entry }) => entry.name);

/** What is near a name is what a unit that wants it would take. */
const hasNear = (names: readonly string[], wanted: string): boolean =>
  names.some((name) => dice(nameBigrams(name), nameBigrams(wanted)) >= 0.5);

describe("what units usually write", () => {
  it.each([
    ["校园维修改造及设备购置", ["验收合格率", "完成及时率", "师生满意度", "服务对象满意度", "项目总成本"]],
    ["铁路沿线环境整治", ["群众满意度", "服务对象满意度", "完成及时率", "任务完成率"]],
    ["干部业务能力培训费", ["培训人数", "培训合格率", "参训人员满意度", "任务完成率"]],
  ])("is near something suggested for %s", (project, wanted) => {
    const names = namesFor(project);
    expect(wanted.filter((one) => !hasNear(names, one))).toEqual([]);
  });

  it("is wanted for the kinds of expenditure that a project is", () => {
    const all = usualFor(library.types, new Map());
    const training = usualFor(library.types, new Map([["培训", 1]]));
    expect(training.length).toBeGreaterThan(all.length);
  });

  it("is named by whom it is about", () =>
    expect(namesFor("校园维修改造及设备购置")).not.toContain("对象满意度"));
});

describe("things of another trade", () => {
  it("are not suggested for a word that all trades use", () =>
    expect(namesFor("演出设备更新专项经费").join(" ")).not.toContain("火化"));
});
