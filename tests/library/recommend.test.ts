import { describe, expect, it } from "vitest";
import { historyStandard, standing } from "../../src/form/history-standard";
import { pastFiguresOf } from "../../src/form/past-figures";
import { industryOf } from "../../src/library/recommend/industry-of";
import { projectNoun } from "../../src/library/recommend/project-noun";
import { standingToFixed } from "../../src/form/fixed-figure";
import { recommend } from "../../src/library/recommend/recommend";
import type { PastSheet } from "../../src/library/recommend/past-sheets";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";
import { parseValue } from "../../src/values/parse-value";
import { library, recommender } from "./bundled";

const ready = recommender();
const namesFor = (project: string): readonly string[] =>
  recommend(ready, { project }).suggestions.map(({ entry }) => entry.name);

describe("a project's noun", () => {
  it.each([
    ["2024年省级农村低保补助资金（第二批）", "农村低保补助"],
    ["51000021R000000019951-工资性支出", "工资性"],
    ["青峰县基层组织活动经费", "基层组织活动"],
    ["小学教育公用经费", "小学教育公用经费"],
    ["城市管理执法经费", "城市管理执法"],
    ["社区服务中心建设项目", "社区服务中心建设"],
    ["2021年中央动物防疫等补助经费", "动物防疫"],
    ["学前教育发展补助资金", "学前教育发展"],
    ["困难群众救助补助资金", "困难群众救助补助"],
    ["青峰市公安局公务用车购置项目支出", "公务用车购置"],
    ["青峰市卫生健康委员会疫情防控经费", "疫情防控"],
    ["市财政灾备中心建设", "灾备中心建设"],
    ["县乡公路养护", "县乡公路养护"],
    ["生猪调出大县奖励资金", "生猪调出大县奖励"],
    ["车购税补助普通省道公路建设", "车购税普通省道公路建设"],
    ["19名百岁老人高龄津贴", "百岁老人高龄津贴"],
  ])("of %s is %s", (project, noun) => expect(projectNoun(project)).toBe(noun));
});

it("reads a name that is spread to fill its cell", () => {
  expect(namesFor("乡 镇 卫 生 院 设 备 更 新").length).toBeGreaterThan(0);
  expect(namesFor("乡 镇 卫 生 院 设 备 更 新")).toEqual(namesFor("乡镇卫生院设备更新"));
});

describe("what the library measures of another thing", () => {
  const names = (goal: string): readonly string[] =>
    recommend(ready, { project: "马铃薯种薯繁育示范推广", goal }).suggestions.map(({ entry }) => entry.name);

  it("is said of the project's own, in its own words and with the library's unit", () => {
    expect(names("采购原原种")).toContain("原原种采购数量");
    expect(names("采购原原种")).not.toContain("良种采购数量");
    const { suggestions } = recommend(ready, { project: "马铃薯种薯繁育示范推广", goal: "采购原原种" });
    expect(suggestions.find(({ entry }) => entry.name === "原原种采购数量")?.entry.unit).toBe("吨");
  });

  it("stays as it is where the project speaks of that thing", () =>
    expect(names("采购良种")).toContain("良种采购数量"));
});

describe("an industry", () => {
  it.each([
    ["education", "education"],
    ["教育", "education"],
    ["卫生健康(基本公共卫生)", "health"],
    ["水利/河道保洁", "agriculture"],
    ["无此行业", null],
  ])("is found by %s", (text, id) => expect(industryOf(text, library.industries)).toBe(id));
});

describe("recommendations", () => {
  it.each([
    ["义务教育营养改善计划专项资金", /营养(?:改善计划|餐)覆盖率/, /膳食补助标准/],
    ["区级森林防火专项", /森林火灾受害率/, /重大森林火灾起数/],
    ["2024年教师培训经费", /培训合格率/, /人次/],
    ["单位物业服务采购", /物业/, /满意度/],
    ["辅警人员经费", /工资.*发放率|足额/, /人数|人员数量/],
  ])("of %s speak of it", (project, ...expected) => {
    const names = namesFor(project).join(" ");
    for (const one of expected) expect(names).toMatch(one);
  });

  it("hold all kinds, none nearly twice, each with a reason and a source", () => {
    const { suggestions } = recommend(ready, { project: "农村饮水安全巩固提升工程" });
    expect(suggestions).toHaveLength(30);
    const kinds = new Set(suggestions.map(({ entry }) => entry.level1));
    expect([...kinds].sort()).toEqual(["产出指标", "成本指标", "效益指标", "满意度指标"].sort());
    expect(new Set(suggestions.map(({ entry }) => entry.name)).size).toBe(30);
    expect(new Set(suggestions.map(({ entry }) => entry.id)).size).toBe(30);
    for (const { because } of suggestions) expect(because.join("")).toMatch(/\S{4}/);
  });

  it("put first what the sheet lacks", () => {
    const present = [
      { name: "补贴发放人数", kind: "数量" },
      { name: "补贴发放准确率", kind: "质量" },
      { name: "补贴发放及时率", kind: "时效" },
      { name: "补贴标准", kind: "成本" },
      { name: "政策知晓率", kind: "社会效益" },
    ] as const;
    const { suggestions } = recommend(ready, { project: "困难群众生活补贴", present });
    expect(suggestions[0]?.entry.kind).toBe("满意度");
    expect(suggestions.map(({ entry }) => entry.name)).not.toContain("补贴发放及时率");
  });

  it("put first what the sheet lacks, also where the project's best known indicators are of another kind", () => {
    const present = [
      { name: "绿化美化公路", kind: "数量" },
      { name: "树木成活率", kind: "质量" },
    ] as const;
    for (const project of ["村绿化美化", "农村公路养护", "家庭医生签约服务"]) {
      const { suggestions } = recommend(ready, { project, present });
      const first = suggestions.slice(0, 3).map(({ entry }) => entry.kind);
      expect(first, project).not.toContain("数量");
      expect(first, project).not.toContain("质量");
    }
  });

  it("take the goal's figures for targets", () => {
    const { suggestions } = recommend(ready, { project: "区林业局造林", goal: "造林1.2万亩" });
    const found = suggestions.find(({ entry }) => entry.name === "造林面积");
    expect(found?.entry.sample).toBe("≥1.2万亩");
    expect(found?.because[0]).toBe("目标或名称中写了“造林1.2万亩”");
  });

  it("offer whole sets", () => {
    const { sets } = recommend(ready, { project: "农村公路日常养护" });
    expect(sets[0]?.set.project).toMatch(/农村公路/);
  });

  it.each(["", "abc", "zzzz 123", "的的的的"])("refuse politely: “%s”", (project) => {
    const { suggestions, refusal } = recommend(ready, { project });
    expect(suggestions).toEqual([]);
    expect(refusal).toMatch(/。$/);
  });

  it("are the same again", () =>
    expect(namesFor("乡镇卫生院设备购置")).toEqual(namesFor("乡镇卫生院设备购置")));
});

function past(year: number, actual: string): PastSheet {
  const { grid } = parseTable(`
    | 项目支出绩效自评表 | < | < | < | < | < |
    | （${year}年度） | < | < | < | < | < |
    | 项目名称 | 农村公路日常养护 | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
    | 产出指标 | 数量指标 | 养护农村公路里程 | ≥300公里 | ${actual} | 50 |
    | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 |`);
  const [form] = recognize(grid).forms;
  if (!form) throw new Error("no form");
  return { label: `${year}年自评表`, form };
}

describe("past sheets", () => {
  const sheets = [past(2023, "305公里"), past(2024, "312公里"), past(2022, "298公里")];

  it("come first, with last target and actual", () => {
    const { suggestions } = recommend(ready, { project: "2025年农村公路日常养护经费", past: sheets });
    expect(suggestions[0]).toMatchObject({
      from: "history",
      entry: { name: "养护农村公路里程" },
      last: { year: 2024, target: "≥300公里", actual: "312公里" },
    });
    expect(suggestions[0]?.because[0]).toBe("2024年用过：目标 ≥300公里，完成 312公里");
  });

  it("give median, range and number from three on", () => {
    const standardOf = (unit: string, of = sheets, more = {}) =>
      historyStandard(
        { name: "养护农村公路里程", unit, subject: "农村公路日常养护", year: null, ...more },
        pastFiguresOf(of.map(({ form }) => form)),
      );
    expect(standardOf("公里")).toEqual({
      n: 3,
      median: 305,
      least: 298,
      most: 312,
      unit: "公里",
      years: [2022, 2023, 2024],
    });
    expect(standardOf("公里", sheets.slice(1))).toBeNull();
    expect(standardOf("米")).toBeNull();
    expect(standardOf("公里", sheets, { year: 2024 })).toBeNull();
    expect(standardOf("公里", sheets, { subject: "旅游公路养护" })).toBeNull();
    expect(standardOf("公里", [...sheets, ...sheets])?.n).toBe(3);
  });

  it.each([
    ["≥300公里", "below"],
    ["=305公里", "equal"],
    ["≥320公里", "above"],
    ["≥300米", null],
    ["及时", null],
  ])("say where %s stands", (target, expected) =>
    expect(standing(parseValue(target), { figure: 305, unit: "公里" })).toBe(expected),
  );

  it.each([
    ["=5元/生·天", "5元/生·天", "equal"],
    ["≥4.8人", "5.1人（2030年，全国）", "below"],
    ["≥95%", "不低于90%", "above"],
    ["11月底前", "30日内付款", null],
  ])("say where %s stands to the standard %s", (target, fixed, expected) =>
    expect(standingToFixed(parseValue(target), fixed)).toBe(expected),
  );
});

// Each once took seconds or never came back: a pattern began anew at every sign.
it.each([
  ["a goal full of signs", { project: "农村公路养护", goal: `养护公路${"=>".repeat(40)}长为12公里` }],
  ["signs behind a rate", { project: "农村公路养护", goal: `合格率=${"不小于<=".repeat(40)}` }],
  ["a goal full of figures", { project: "农村公路养护", goal: `养护公路${"0".repeat(30_000)}` }],
  ["a name that says one thing without end", { project: "运维护".repeat(10_000), goal: "养护公路" }],
])("however long it is, it is soon read: %s", (_what, query) => {
  expect(recommend(ready, query)).toBeDefined();
});
