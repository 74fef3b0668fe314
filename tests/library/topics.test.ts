import { describe, expect, it } from "vitest";
import { fieldsOfDuties } from "../../src/library/recommend/duties";
import { findTopics } from "../../src/library/recommend/topics";
import { wholeUnitOf } from "../../src/library/recommend/whole-unit";
import { recommender } from "./bundled";
import names from "./data/project-names.json";

const { topics } = recommender();

/** Where the field stands among those that a name leads to; common kinds of expenditure apart. */
function rankOf([project = "", field = ""]: readonly string[]): number {
  const hits = findTopics(topics, { project, goal: "", unit: "", classCode: "", industry: null });
  const wanted = new RegExp(field);
  return hits
    .filter(({ industry }) => industry.id !== "common")
    .findIndex((hit) => wanted.test(hit.field.field));
}

describe("the names of usual county projects", () => {
  const ranks = names.map((row) => ({ project: row[0], rank: rankOf(row) }));

  it("lead to their field", () => {
    const first = ranks.filter(({ rank }) => rank === 0);
    expect(first.length / ranks.length).toBeGreaterThanOrEqual(0.95);
  });

  it("have it among the first four", () =>
    expect(ranks.filter(({ rank }) => rank < 0 || rank > 3)).toEqual([]));
});

describe("a functional class", () => {
  it("is said only of the fields that have it, and brings the others of its industry nearer", () => {
    const known = { project: "设备购置", goal: "", unit: "", classCode: "2050202", industry: null };
    const own = findTopics(topics, known).filter(({ industry }) => industry.id !== "common");
    expect(own.filter(({ byClass }) => byClass).map(({ field }) => field.field)).not.toContain("职业教育");
    expect(own[0]?.field.field).toBe("教学设备与教育信息化");
    expect(own.slice(1, 3).map(({ industry }) => industry.id)).toEqual(["education", "education"]);
  });
});

describe("the duties of a unit whose whole spending is meant", () => {
  const fieldsOf = (unit: string): readonly string[] =>
    wholeUnitOf(topics, { project: `${unit}部门整体支出`, unit, goal: "" })?.fields.map(
      ({ field }) => field.field,
    ) ?? [];

  it("are fields of the library", () => {
    const known = new Set(topics.topics.map(({ industry, field }) => `${industry.id}/${field.field}`));
    expect(fieldsOfDuties.filter((field) => !known.has(field))).toEqual([]);
  });

  it.each([
    ["青峰县水利局", "农村饮水安全"],
    ["青峰县住房和城乡建设局", "城镇老旧小区改造"],
    ["青峰县乡村振兴局", "衔接推进乡村振兴"],
    ["青峰县档案馆", "档案管理与数字化"],
    ["青峰县民政局", "城乡最低生活保障"],
    ["柳河镇人民政府", "乡镇（街道）综合运转"],
  ])("of %s hold %s", (unit, field) => expect(fieldsOf(unit)).toContain(field));

  it("are one thing where a unit does one thing", () =>
    expect(fieldsOf("青峰县档案馆")).toEqual(["档案管理与数字化"]));
});
