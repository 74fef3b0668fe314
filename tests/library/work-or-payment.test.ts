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

  it.each(["粮食储备利息补贴", "垃圾焚烧发电补贴", "农村电影放映补助"])(
    "for interest or for what is run pays nobody: %s",
    (project) => expect(namesFor(project)).not.toMatch(/补贴发放人数|补[贴助]人数/),
  );

  it.each(["旅游发展基金补助地方项目资金", "车购税补助普通国省道建设"])(
    "by a fund or a tax pays nobody: %s",
    (project) => expect(namesFor(project)).not.toMatch(/补贴发放人数|补助对象满意度/),
  );

  it("for repairs pays nobody", () =>
    expect(namesFor("宗教活动场所维修补助")).not.toMatch(/补贴发放人数|补助人数/));

  it("to firms is counted by the firm", () => {
    expect(namesFor("企业上云补贴")).toMatch(/企业数量/);
    expect(namesFor("企业上云补贴")).not.toMatch(/补贴发放人数|补贴人数/);
  });

  it("to people is not counted by land", () => expect(namesFor("村民小组长补贴")).not.toContain("亩"));

  it("to people is paid to them", () => expect(namesFor("高龄老人补助资金")).toMatch(/补助人数|发放人数/));
});

describe("what is said of a rival", () => {
  it.each([
    ["水果种植基地建设项目", /家畜|养殖/],
    ["瓶装液化气改管道天然气工程", /供水|供热/],
    ["农业保险保费补贴", /信贷|担保/],
    ["公路安全生命防护工程", /危桥|桥梁/],
    ["秸秆禁烧工作经费", /取暖|锅炉|车辆|禁捕|退捕|增殖|农膜/],
    ["校车运营补贴", /校舍|厕所|保安/],
    ["执法服装", /执法检查|案件|投诉举报/],
    ["会议室改造", /参会|会议次数/],
    ["办公楼电梯更换", /物业|保洁/],
    ["煤矿安全监察", /巡察|问题线索/],
    ["农村留守儿童关爱", /流浪|滞留/],
    ["非税收入征管", /纳税|税法|代征/],
    ["国防教育", /民兵/],
    ["消费者权益保护", /特种设备|计量/],
    ["农村集体产权制度改革", /公益事业|道路硬化/],
    ["校园安保服务", /校舍|厕所|校车/],
    ["农村生活污水治理运维", /系统|网络安全/],
    ["防汛物资采购经费", /设备验收|设备购置/],
    ["社区卫生服务中心装修", /村卫生室/],
    ["农作物病虫害防治", /林业|疫木/],
    ["办公用房租赁费", /租赁设备/],
    ["公务用车运行维护费", /车辆购置|更新公务用车|旧车报废/],
    ["人居环境整治以奖代补", /精神障碍/],
    ["养老机构护理员培训", /养护/],
    ["消火栓更换维护", /养护（管护）面积|养护面积|维护面积/],
    ["学校心理健康教育", /健康档案|高血压/],
    ["城市体检评估", /法律/],
    ["征兵体检费", /职工/],
  ])("is no suggestion for %s", (project, rival) =>
    expect(namesFor(project).split(" ").slice(0, 20).join(" ")).not.toMatch(rival),
  );
});

describe("a kind of expenditure", () => {
  it.each(["司法所规范化建设项目", "政法委综治平安建设经费", "干部队伍建设经费", "法院信息化建设"])(
    "is no building where nothing is built: %s",
    (project) => expect(namesFor(project)).not.toMatch(/工程质量|新建（改扩建）|开工率/),
  );

  it("is an information system where data are kept", () =>
    expect(namesFor("市财政灾备中心建设").split(" ")[0]).toContain("系统"));

  it.each(["智慧城管平台建设项目", "城管执法终端及系统运维"])("is a system, whosever it is: %s", (project) =>
    expect(namesFor(project).split(" ").slice(0, 8).join(" ")).toMatch(/系统建设数量|系统运维数量/),
  );

  it("counts for little where any work has it", () =>
    expect(namesFor("林长制工作经费").split(" ").slice(0, 4).join(" ")).not.toContain("公用经费"));
});

describe("what is kept running", () => {
  it.each(["公务用车运行维护费", "政务信息系统运行维护费"])("has no area to be tended: %s", (project) =>
    expect(namesFor(project)).not.toMatch(/养护|管护/),
  );

  it("has none where a goal says so, either", () => {
    const query = { project: "电影事业发展专项资金", goal: "加强影院放映设备升级维护" };
    const names = recommend(ready, query).suggestions.map(({ entry }) => entry.name);
    expect(names.join(" ")).not.toMatch(/养护|管护/);
  });
});

describe("what only remains to be paid", () => {
  it.each([
    ["农村公路建设工程尾款", ""],
    ["教学楼新建工程质保金", ""],
    ["联网路升级改造工程", "结算勘察设计费及3个项目补助尾款"],
  ])("is measured by how it is settled, and begins nothing: %s %s", (project, goal) => {
    const names = recommend(ready, { project, goal }).suggestions.map(({ entry }) => entry.name);
    expect(names.slice(0, 8).join(" ")).toMatch(/结算|支付/);
    expect(names.slice(0, 15).join(" ")).not.toMatch(/开工|招标/);
  });

  it("is no bill where settlements are examined", () =>
    expect(namesFor("政府投资项目结算审核经费").split(" ").slice(0, 10).join(" ")).not.toContain("欠薪"));
});

describe("people who are examined", () => {
  it("are not inspected", () => expect(namesFor("妇女两癌免费检查")).not.toMatch(/执法|检查成本|企业满意度/));
});

describe("what is built", () => {
  it.each([
    ["南部水源涵养林建设", "南部水源涵养林建设面积"],
    ["四好农村路建设", "四好农村路建设长度"],
  ])("is counted by what it is: %s", (project, name) => expect(namesFor(project)).toContain(name));
});

describe("putting in order", () => {
  it.each([
    ["整治美丽宜居自然村庄", "修缮改造"],
    ["整治晒场", "修缮改造"],
    ["整治违法占道", "检查执法"],
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

describe("a name that says only whose work it is", () => {
  it.each([
    ["自然资源业务支出", /图斑|不动产登记/],
    ["民政工作经费", /低保|临时救助/],
    ["商务业务费", /促消费|招商/],
  ])("leads to the department's duties: %s", (project, expected) => {
    expect(namesFor(project).split(" ").slice(0, 10).join(" ")).toMatch(expected);
    expect(
      recommend(ready, { project })
        .suggestions.flatMap(({ because }) => because)
        .join(),
    ).toMatch(/部门的职责“.+”常用/);
  });

  it("leaves a narrower name to its own field", () =>
    expect(namesFor("审计工作经费").split(" ").slice(0, 3).join(" ")).toContain("审计"));

  it("speaks of an office's running costs less than of the trade that it tells", () => {
    const ofOffice = namesFor("林长制工作经费").match(/公用经费|运转|公务用车|能耗/g) ?? [];
    expect(ofOffice.length).toBeLessThanOrEqual(6);
  });
});
