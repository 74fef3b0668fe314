import { expect, test } from "vitest";
import { copiesAmong } from "../../src/portfolio/comparison/copies";
import { compareRounds } from "../../src/portfolio/comparison/rounds";
import { comparedName, indicatorSpreads } from "../../src/portfolio/comparison/same-indicator";
import { partsDifferences } from "../../src/portfolio/comparison/whole-and-parts";
import { targetDifferences } from "../../src/portfolio/comparison/target-and-review";
import type { FormRecord } from "../../src/portfolio/record/record";
import { deskFinding, deskIndicator, deskRecord } from "../support/desk-record";

test("a self-evaluation against its target sheet: changed, missing, added", () => {
  const target = deskRecord({
    file: "t.xlsx",
    kind: "project-target",
    indicators: [
      deskIndicator("养护里程", { target: "≥312公里" }),
      deskIndicator("桥梁检测", { target: "≥8座" }),
      deskIndicator("群众满意度", { target: "≥95%" }),
    ],
  });
  const review = deskRecord({
    file: "r.xlsx",
    indicators: [
      deskIndicator("养护里程", { target: "≥300公里" }),
      deskIndicator("群众满意度", { target: "≥ 95％" }),
      deskIndicator("标线更新", { target: "≥5公里" }),
    ],
  });
  const [difference] = targetDifferences([target, review]);
  expect(difference?.missing.map(({ name }) => name)).toEqual(["桥梁检测"]);
  expect(difference?.added.map(({ name }) => name)).toEqual(["标线更新"]);
  expect(difference?.changed).toMatchObject([
    { was: { target: "≥312公里" }, is: { target: "≥300公里" }, what: ["target"] },
  ]);
});

test("a name with a word more is the same project, one with another word or number is not; a sign left out is no change", () => {
  const pairs = (...[target, review]: readonly [string, string]) =>
    targetDifferences([
      deskRecord({
        ...{ file: "t.xlsx", kind: "project-target", project: target, year: null },
        indicators: [deskIndicator("养护里程", { target: "=312公里" }), deskIndicator("桥梁检测")],
      }),
      deskRecord({
        ...{ file: "r.xlsx", project: review },
        indicators: [deskIndicator("养护里程", { target: "312公里" })],
      }),
    ]).map(({ changed, missing }) => [changed.length, missing.length]);
  expect(pairs("县第一医院门诊楼建设", "县第一医院门诊楼的建设")).toEqual([[0, 1]]);
  expect(pairs("县第一人民医院门诊综合楼建设工程", "县第二人民医院门诊综合楼建设工程")).toEqual([]);
  expect(pairs("城东排水管网改造工程", "城西排水管网改造工程")).toEqual([]);
});

test("a sheet whose project is written a little otherwise is the one of the last round", () => {
  const before = deskRecord({ file: "上次/林场.xlsx", project: "种薯繁育示范推广" });
  const now = deskRecord({ file: "这次/报表.xlsx", project: "2024年种薯繁育与示范推广项目" });
  expect(compareRounds([now], [before])).toMatchObject({
    forms: [{ before: { file: before.file } }],
    notReturned: [],
  });
  const other = deskRecord({ file: "这次/二期.xlsx", project: "种薯繁育示范推广二期" });
  expect(compareRounds([other], [before])).toMatchObject({ forms: [{ before: null }], notReturned: [{}] });
});

test("a form that moved to another place or sheet has the findings it had; what was changed in vain is still there", () => {
  const vague = (value: string, range: string) =>
    deskFinding({ rule: "not-measurable", message: `指标值“${value}”无法衡量。`, range });
  const before = deskRecord({
    ...{ file: "上次/甲.xlsx", sheet: "自评表", range: "A1:I20" },
    findings: [
      vague("有效", "E14"),
      deskFinding({ rule: "total-differs", about: "", range: "H20", message: "总分 98 与得分对不上。" }),
      deskFinding({ rule: "empty-words", about: "", range: "F9", message: "“任务已完成。”没有内容。" }),
    ],
  });
  const now = deskRecord({
    ...{ file: "这次/甲.xlsx", sheet: "表2", range: "C4:K23" },
    findings: [
      vague("有所改善", "G17"),
      deskFinding({ rule: "total-differs", about: "", range: "J23", message: "总分 96 与得分对不上。" }),
      deskFinding({ rule: "empty-words", about: "", range: "H12", message: "“全部完成。”没有内容。" }),
    ],
  });
  const [{ still, fixed, fresh } = { still: [], fixed: [], fresh: [] }] = compareRounds(
    [now],
    [before],
  ).forms;
  expect([still.length, fixed.length, fresh.length]).toEqual([3, 0, 0]);
});

test("one indicator put right and another gone wrong are a finding fixed and a new one", () => {
  const twice = (name: string, range: string) =>
    deskFinding({ rule: "name-twice", about: "", range, message: `指标“${name}”重复。` });
  const indicators = [deskIndicator("养护里程"), deskIndicator("桥梁检测")];
  const before = deskRecord({ indicators, findings: [twice("养护里程", "D14")] });
  const now = deskRecord({ indicators, findings: [twice("桥梁检测", "D15")] });
  expect(compareRounds([now], [before]).forms).toMatchObject([{ fixed: [{}], fresh: [{}], still: [] }]);
});

test("files of the same name are those of another unit or project where forms say so", () => {
  const form = (file: string, unit: string, project: string) => deskRecord({ file, unit, project });
  const pairs = (now: readonly FormRecord[], last: readonly FormRecord[]) =>
    compareRounds(now, last).forms.map(({ before }) => before?.file ?? null);
  const last = [
    form("上次/甲/自评表.xlsx", "甲单位", "公路养护"),
    form("上次/乙/自评表.xlsx", "乙单位", "河道清淤"),
  ];
  expect(pairs([form("这次/丙/自评表.xlsx", "丙单位", "校舍维修")], last)).toEqual([null]);
  const unnamed = (file: string) => deskRecord({ file, unit: "", department: "", project: "" });
  const before = last.map(({ file }) => unnamed(file));
  expect(pairs([unnamed("这次/乙/自评表.xlsx")], before)).toEqual(["上次/乙/自评表.xlsx"]);
  // What stands under the name of another file belongs to the sheet that says so itself.
  const swapped = [form("这次/1.xlsx", "甲单位", "广场亮化"), form("这次/2.xlsx", "甲单位", "公路养护")];
  expect(pairs(swapped, [form("上次/1.xlsx", "甲单位", "公路养护")])).toEqual([null, "上次/1.xlsx"]);
});

test("rows pasted from another project, which and how much; common rows alone prove nothing", () => {
  const rows = ["甲", "乙", "丙", "丁", "戊", "己"].map((name) =>
    deskIndicator(`${name}类设备购置`, { target: "≥3台", actual: "3台" }),
  );
  const own = ["庚", "辛", "壬", "癸"].map((name) => deskIndicator(`${name}类设备购置`));
  const sheets = [
    deskRecord({ file: "1.xlsx", project: "设备更新", indicators: rows }),
    deskRecord({
      file: "2.xlsx",
      project: "食堂改造",
      indicators: [...rows.slice(0, 5), deskIndicator("另一项")],
    }),
    deskRecord({ file: "3.xlsx", project: "消防整治", indicators: [...rows.slice(0, 2), ...own] }),
    deskRecord({ file: "4.xlsx", project: "设备更新项目", indicators: rows }),
  ];
  const copies = copiesAmong(sheets);
  expect(copies.map(({ one, other }) => [one.file, other.file])).toEqual([
    ["1.xlsx", "2.xlsx"],
    ["2.xlsx", "4.xlsx"],
  ]);
  expect(copies[0]?.rows).toHaveLength(5);
  expect(copies[0]?.share).toBeCloseTo(5 / 6);
});

test("one name for the many names of a rate", () => {
  expect(["补助资金发放及时率", "资金拨付及时率", "工资发放按时率"].map(comparedName)).toEqual([
    "及时率",
    "及时率",
    "及时率",
  ]);
  expect(comparedName("服务对象满意度")).toBe("满意度");
  expect(comparedName("养护里程")).toBe("养护里程");
});

test("the same indicator across units: spread and outliers", () => {
  const units = [98, 97, 99, 98, 97, 60].map((actual, index) =>
    deskRecord({
      file: `${index}.xlsx`,
      unit: `单位${index}`,
      indicators: [
        deskIndicator(index % 2 === 0 ? "发放及时率" : "补助发放及时率", {
          target: "≥95%",
          actual: `${actual}%`,
        }),
      ],
    }),
  );
  const spreads = indicatorSpreads(units);
  const actual = spreads.find(({ of }) => of === "actual");
  expect(actual).toMatchObject({ name: "及时率", unit: "%", least: 60, most: 99, median: 97.5 });
  expect(actual?.outliers.map(({ record }) => record.file)).toEqual(["5.xlsx"]);
});

test("this round against the last: fixed, answered, still there, new; a moved row is the same row", () => {
  const before = deskRecord({
    file: "上次/甲.xlsx",
    findings: [
      deskFinding({ about: "养护里程", range: "H14" }),
      deskFinding({ rule: "lost-points-unexplained", about: "桥梁检测", range: "I15" }),
      deskFinding({ rule: "weight-total", about: "", range: "G20" }),
    ],
  });
  const now = deskRecord({
    file: "这次/甲（修改）.xlsx",
    findings: [
      deskFinding({ about: "养护里程", range: "H15" }),
      deskFinding({ rule: "unit-missing", about: "标线更新", range: "E17" }),
    ],
    answered: [
      {
        ...deskFinding({ rule: "lost-points-unexplained", about: "桥梁检测", range: "I16" }),
        reason: "汛期停工",
      },
    ],
  });
  const gone = deskRecord({ file: "上次/乙.xlsx", project: "另一个项目" });
  const { forms, notReturned } = compareRounds([now], [before, gone]);
  expect(forms[0]).toMatchObject({
    fixed: [{ rule: "weight-total" }],
    answered: [{ rule: "lost-points-unexplained" }],
    still: [{ rule: "score-over-formula" }],
    fresh: [{ rule: "unit-missing" }],
  });
  expect(notReturned).toEqual([gone]);
});

test("a region's targets against those of its counties, in files of their own", () => {
  const sheet = (file: string, [households, rate]: readonly [string, string], money: number) =>
    deskRecord({
      ...{ file, money, kind: "transfer-target", unit: file, department: "", project: "危房改造补助" },
      title: file === "全市.xlsx" ? "转移支付区域绩效目标表" : "转移支付项目绩效目标表",
      indicators: [
        deskIndicator("危房改造户数", { target: households }),
        deskIndicator("验收合格率", { target: rate, level2: "质量指标" }),
      ],
    });
  const counties = [sheet("甲县.xlsx", ["≥300户", "≥95%"], 300), sheet("乙县.xlsx", ["≥200户", "≥96%"], 200)];
  const said = (households: string, rate: string, money: number) =>
    partsDifferences([...counties, sheet("全市.xlsx", [households, rate], money)]).map(
      ({ whole, what, own, theirs }) => [whole.file, what, own, theirs],
    );
  expect(said("≥500户", "≥95%", 500)).toEqual([]);
  expect(said("≥0.05万户", "≥95%", 500)).toEqual([]);
  expect(said("≥520户", "≥98%", 560)).toEqual([
    ["全市.xlsx", "money", "560", "500"],
    ["全市.xlsx", "sum", "≥520户", "500户"],
    ["全市.xlsx", "looser", "≥98%", "≥95%"],
  ]);
  expect(partsDifferences(counties)).toEqual([]);
});

test("a department's project spending against its projects", () => {
  const withoutSpending = deskRecord({
    ...{ file: "部门.xlsx", kind: "department-target", unit: "", department: "某局", project: "" },
    money: 900,
  });
  const department: typeof withoutSpending = { ...withoutSpending, projectMoney: 400 };
  const project = (file: string, money: number) =>
    deskRecord({ file, money, kind: "project-target", unit: "某中心", department: "某局", project: file });
  const said = (whole: typeof department, ...money: readonly number[]) =>
    partsDifferences([whole, ...money.map((one, at) => project(`项目${at}`, one))]).map(
      ({ what, own, theirs, parts }) => [what, own, theirs, parts.length],
    );
  expect(said(department, 300, 100)).toEqual([]);
  expect(said(department, 300, 60)).toEqual([["project-money", "400", "360", 2]]);
  expect(said(withoutSpending, 300, 60)).toEqual([]);
  expect(said(withoutSpending, 600, 360)).toEqual([["project-money", "900", "960", 2]]);
});
