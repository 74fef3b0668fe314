import { describe, expect, it } from "vitest";
import { tasksOfGoal } from "../../src/library/recommend/goal/tasks";
import { recommend } from "../../src/library/recommend/recommend";
import { recommender } from "./bundled";

const ready = recommender();
const namesFor = (project: string): string =>
  recommend(ready, { project })
    .suggestions.map(({ entry }) => entry.name)
    .join(" ");

describe("money that was passed on", () => {
  it("for work pays nobody", () =>
    expect(namesFor("食品监管补助资金")).not.toMatch(/补贴发放人数|监管补助人数/));

  it("to a place pays nobody", () => expect(namesFor("人才驿站补助资金")).not.toContain("驿站补助人数"));

  it.each(["旅游发展基金补助地方项目资金", "车购税补助普通国省道建设"])(
    "by a fund or a tax pays nobody: %s",
    (project) => expect(namesFor(project)).not.toMatch(/补贴发放人数|补助对象满意度/),
  );

  it("to people is not counted by land", () => expect(namesFor("村民小组长补贴")).not.toContain("亩"));

  it("to people is paid to them", () => expect(namesFor("高龄老人补助资金")).toMatch(/补助人数|发放人数/));
});

describe("what is said of a rival", () => {
  it.each([
    ["水果种植基地建设项目", /家畜|养殖/],
    ["瓶装液化气改管道天然气工程", /供水|供热/],
    ["农业保险保费补贴", /信贷|担保/],
    ["公路安全生命防护工程", /危桥|桥梁/],
  ])("is no suggestion for %s", (project, rival) =>
    expect(namesFor(project).split(" ").slice(0, 20).join(" ")).not.toMatch(rival),
  );
});

describe("putting in order", () => {
  it.each([
    ["整治美丽宜居自然村庄", "修缮改造"],
    ["开展食品安全专项整治", "检查执法"],
  ])("%s is %s", (goal, type) => expect(tasksOfGoal(goal).map(({ deed }) => deed.type)).toEqual([type]));
});

it("recommends the same before it is known how names sound", () => {
  const deaf = {
    ...ready,
    search: { ...ready.search, index: { ...ready.search.index, sounds: () => null } },
  };
  const query = { project: "农村公路日常养护" };
  expect(recommend(deaf, query).suggestions).toEqual(recommend(ready, query).suggestions);
});
