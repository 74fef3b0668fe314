import { describe, expect, test } from "vitest";
import { defaultProfile, findProfile } from "../../src/profile/profiles";
import type { Profile } from "../../src/profile/profile";
import { scoreIndicator } from "../../src/scoring/indicator-score";
import type { FormulaKind, IndicatorScore } from "../../src/scoring/score-sheet";
import { anIndicator, type IndicatorSpec } from "../support/form-builder";

const profile = (id: string): Profile => findProfile(id) ?? defaultProfile;

function score(spec: IndicatorSpec, id = "mof-2020"): IndicatorScore {
  return scoreIndicator({ indicator: anIndicator({ year: 2023, ...spec }), profile: profile(id) });
}

/** name, target, actual, weight → formula, least, most (points). */
type Row = readonly [string, string, string, number, FormulaKind, number, number];

function checkRows(rows: readonly Row[], id = "mof-2020", spec: Partial<IndicatorSpec> = {}): void {
  test.each(rows)("%s %s, actual %s, %d points: %s %d–%d", (...row) => {
    const [name, target, actual, weight, formula, least, most] = row;
    const found = score({ name, target, actual, weight, ...spec }, id);
    expect([found.formula, found.least, found.most]).toEqual([
      formula,
      Math.round(least * 100),
      Math.round(most * 100),
    ]);
  });
}

describe("positive", () => {
  checkRows([
    ["培训人数", "≥312人", "318人", 15, "positive", 15, 15],
    ["培训人数", "≥312人", "218人", 15, "positive", 10.48, 10.48],
    ["政策知晓率", "≥90%", "45%", 10, "positive", 5, 5],
    ["受益人口", "90人", "90人", 10, "positive", 10, 10],
    ["老年人体检数", "5662人", "4044人", 2, "positive", 1.43, 1.43],
    ["新建道路", ">500米", "500米", 8, "positive", 8, 8],
    ["带动农户总收入", "≥11.376万元", "12万元", 20, "positive", 20, 20],
    ["培训班次", "不少于6期", "0期", 10, "positive", 0, 0],
    ["新增就业人数", "≥100人", "-5人", 10, "positive", 0, 0],
    ["投诉办结率", "95%", "76%", 10, "positive", 8, 8],
    ["能耗下降率", "5%", "6%", 10, "positive", 10, 10],
  ]);
});

describe("reverse: the highest of the usual readings is the limit", () => {
  checkRows([
    ["项目总成本", "≤20万元", "19.6万元", 10, "reverse", 10, 10],
    ["项目总成本", "≤20万元", "23万元", 10, "reverse", 0, 8.7],
    ["单位成本", "20元", "40元", 10, "reverse", 0, 5],
    ["设备故障率", "<2%", "2%", 10, "reverse", 10, 10],
    ["设备故障率", "<2%", "2.5%", 10, "reverse", 0, 8],
  ]);
});

describe("reverse in a jurisdiction that reads linearly only", () => {
  test.each([
    ["23万元", 8.5],
    ["40万元", 0],
    ["60万元", 0],
  ])("≤20万元, actual %s: at most %d", (actual, most) => {
    const indicator = anIndicator({ name: "项目总成本", target: "≤20万元", actual, weight: 10 });
    const linear: Profile = { ...defaultProfile, reverse: ["linear"] };
    expect(scoreIndicator({ indicator, profile: linear }).most).toBe(most * 100);
  });
});

describe("nothing may happen", () => {
  checkRows([
    ["安全事故起数", "≤0起", "0起", 10, "zero", 10, 10],
    ["安全事故起数", "=0起", "1起", 10, "zero", 0, 0],
    ["重大森林火灾", "0起", "0起", 10, "zero", 10, 10],
    ["有责投诉数量", "0", "2", 10, "zero", 0, 0],
    ["预算调整次数", "0次", "-1次", 5, "zero", 5, 5],
  ]);
});

describe("equal", () => {
  checkRows([
    ["辅警人员数量", "=512人", "512人", 10, "exact", 10, 10],
    ["辅警人员数量", "=512人", "600人", 10, "exact", 10, 10],
    ["辅警人员数量", "=512人", "256人", 10, "exact", 5, 5],
    ["补助标准", "=1500元", "1200元", 10, "exact", 8, 8],
    ["项目总成本", "=15万元", "14.5万元", 10, "exact", 10, 10],
    ["项目总成本", "=15万元", "20万元", 10, "exact", 0, 7.5],
    ["补贴标准", "71.86元/平方米", "71.86元/平方米", 10, "exact", 10, 10],
  ]);
});

describe("range", () => {
  checkRows([
    ["水质pH值", "6-9", "7", 10, "range", 10, 10],
    ["完工率", "80-90%", "60%", 10, "range", 7.5, 7.5],
    ["完工率", "80-90%", "95%", 10, "range", 10, 10],
    ["单位成本", "80-100元", "125元", 10, "range", 0, 8],
    ["结算误差率", "±3%以内", "-2%", 10, "range", 10, 10],
    ["结算误差率", "±3%以内", "4%", 10, "range", 0, 7.5],
  ]);
});

describe("deadlines and durations: too late is anything but full marks", () => {
  checkRows(
    [
      ["完工时限", "2023年12月", "2023年10月", 15, "deadline", 15, 15],
      ["业务培训时限", "11月底前", "10月", 5, "deadline", 5, 5],
      ["完成时间", "2023年6月30日前", "2023年9月", 10, "deadline", 0, 9.89],
      ["响应时间", "≤24小时", "12小时", 10, "deadline", 10, 10],
      ["响应时间", "≤24小时", "2天", 10, "deadline", 0, 9.89],
      ["解决群众问题时间", "2天以内", "3天", 8, "deadline", 0, 7.89],
    ],
    "mof-2020",
    { level2: "时效指标" },
  );
  test("a month that may lie on either side of the deadline is not judged", () => {
    const found = score({
      name: "完成时间",
      target: "2023年12月20日前",
      actual: "2023年12月",
      weight: 10,
      score: 10,
    });
    expect([found.formula, found.score]).toEqual([null, 1000]);
  });
  test("days of service are no limit", () => {
    expect(score({ name: "免费开放天数", target: "300天", actual: "270天", weight: 10 }).most).toBe(900);
  });
});

describe("yes and no", () => {
  checkRows([
    ["采购价不高于市场价", "是", "是", 8, "yes-no", 8, 8],
    ["采购价不高于市场价", "是", "否", 8, "yes-no", 0, 0],
    ["违反外事纪律", "否", "是", 8, "yes-no", 0, 0],
  ]);
});

const achieved = "达成年度指标";
const partly = "部分达成年度指标并具有一定效果";
const failed = "未达成年度指标且效果较差";

describe("qualitative tiers", () => {
  const rows: readonly Row[] = [
    ["群众生产生活条件改善状况", "显著提升", achieved, 10, "qualitative", 8, 10],
    ["群众生产生活条件改善状况", "显著提升", partly, 10, "qualitative", 6, 8],
    ["群众生产生活条件改善状况", "显著提升", failed, 10, "qualitative", 0, 6],
    ["火灾案件查处率", "不低于90%", achieved, 10, "qualitative", 8, 10],
    ["工程质量等级", "合格", "合格", 10, "qualitative", 8, 10],
  ];
  checkRows(rows);
  describe("the older generation ends the middle tier at 50 %", () => {
    checkRows(
      [
        ["群众生产生活条件改善状况", "显著提升", partly, 10, "qualitative", 5, 8],
        ["群众生产生活条件改善状况", "显著提升", failed, 10, "qualitative", 0, 5],
      ],
      "hubei",
    );
  });
  test.each([
    ["显著提升", achieved, true],
    ["不低于90%", achieved, null],
    ["不低于90%", partly, false],
  ])(
    "a sentence says whether words were reached, not whether a figure was: %s, %s",
    (target, actual, met) => {
      expect(score({ name: "查处情况", target, actual, weight: 10 }).met).toBe(met);
    },
  );
  test.each([
    [achieved, 9, 9],
    [achieved, 7, 8],
    [partly, 9.5, 8],
    [partly, 8.1, 8.1],
    [failed, 7, 6],
  ])("%s with %d of 10 stands at %d", (actual, declared, stands) => {
    expect(score({ name: "改善状况", target: "改善", actual, weight: 10, score: declared }).score).toBe(
      stands * 100,
    );
  });
});

describe("satisfaction bands of 101号", () => {
  checkRows(
    [
      ["群众满意度", "≥95%", "90%", 10, "satisfaction-bands", 10, 10],
      ["群众满意度", "≥90%", "85%", 10, "satisfaction-bands", 8, 8],
      ["群众满意度", "≥90%", "60%", 5, "satisfaction-bands", 2.5, 2.5],
      ["群众满意度", "≥90%", "59.9%", 10, "satisfaction-bands", 0, 0],
      ["政策知晓率", "≥90%", "45%", 10, "positive", 5, 5],
    ],
    "mof-2021-cost",
    { level1: "满意度指标", level2: "服务对象满意度指标" },
  );
  test("whether the target is met does not depend on the band", () => {
    expect(
      score({ name: "群众满意度", target: "≥95%", actual: "92%", weight: 10 }, "mof-2021-cost").met,
    ).toBe(false);
  });
});

describe("units are converted", () => {
  checkRows([
    ["项目总成本", "≤15万元", "150000元", 10, "reverse", 10, 10],
    ["新建道路长度", "≥5公里", "4000米", 10, "positive", 8, 8],
    ["造林面积", "1.2万亩", "9000亩", 10, "positive", 7.5, 7.5],
    ["受资助学生人次", "≥735人次", "735", 10, "positive", 10, 10],
  ]);
});

describe("the adjusted target counts", () => {
  checkRows([["培训人数", "≥100人", "80人", 10, "positive", 10, 10]], "mof-2020", { adjusted: "≥80人" });
  checkRows([["培训人数", "≥100人", "80人", 10, "positive", 8, 8]], "mof-2020", { adjusted: "" });
});

describe("the direction of a plain figure", () => {
  test("stands in a column of its own", () => {
    const spec = { name: "巡护情况", target: "20", actual: "25", weight: 10, level2: null } as const;
    expect(score({ ...spec, extra: { direction: "反向指标" } }).most).toBe(800);
    expect(score({ ...spec, extra: { direction: "正向指标" } }).most).toBe(1000);
  });
  test("comes from the level 2 where the name says nothing", () => {
    expect(score({ name: "道路硬化", target: "500米", actual: "400米", weight: 10 }).most).toBe(800);
    const cost = { level1: "成本指标", level2: "经济成本指标" } as const;
    expect(score({ name: "办公用房租金", target: "8万元", actual: "10万元", weight: 10, ...cost }).most).toBe(
      800,
    );
  });
});
