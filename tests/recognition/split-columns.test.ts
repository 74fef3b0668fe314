import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

const firstForm = (text: string) => recognize(parseTable(text).grid).forms[0];

function rowsOf(text: string): readonly string[] {
  return (firstForm(text)?.indicators ?? []).map(({ name, target, actual, weight, score }) =>
    [name.text, target?.text, actual?.text, weight?.text, score?.text].join(" "),
  );
}

function findingsOf(text: string): readonly string[] {
  return reviewSheet(parseTable(text).grid).forms.flatMap(({ findings }) =>
    findings.map(({ rule, messageId, range }) => `${rule}/${messageId} ${range?.top}`),
  );
}

describe("columns of a header in three rows", () => {
  it("reads levels whose word is cut in two", () => {
    const sheet = `
      | 项目支出绩效自评表 | < | < | < | < | < | < | < |
      | 绩效指标 | < | < | 年度指标完成情况 | < | < | < | 备注 |
      | 一级 | 二级 | 三级 | 指标值 | < | 自评 | < | ^ |
      | 指标 | 指标 | 指标 | 目标 | 实际 | 分值 | 得分 | ^ |
      | 产出指标 | 数量指标 | 修复湿地面积 | ≥60公顷 | 62公顷 | 50 | 50 | |`;
    expect(rowsOf(sheet)).toEqual(["修复湿地面积 ≥60公顷 62公顷 50 50"]);
    expect(firstForm(sheet)?.indicators[0]).toMatchObject({ level1: "产出指标", level2: "数量指标" });
  });

  it("joins the actual with a unit of its own", () => {
    expect(
      rowsOf(`
      | 项目支出绩效自评表 | < | < | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 绩效目标完成情况 | < | < | < | 分值 | 得分 |
      | ^ | ^ | ^ | 指标值 | < | 完成值 | < | ^ | ^ |
      | ^ | ^ | ^ | 数值 | 单位 | 数值 | 单位 | ^ | ^ |
      | 产出指标 | 数量指标 | 更换水表数 | 3 | 万只 | 31000 | 只 | 50 | 50 |`),
    ).toEqual(["更换水表数 3万只 31000只 50 50"]);
  });
});

describe("values in columns of their own", () => {
  it("reads operator, value and unit on both sides, named or not", () => {
    const sheet = (below: string) => `
      | 项目绩效自评表 | < | < | < | < | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 | < | < | 分值 | 得分 |${below}
      | 产出指标 | 数量指标 | 巡查渠道长度 | ≥ | 120 | 公里 | = | 126 | 公里 | 50 | 50 |
      | 效益指标 | 社会效益指标 | 险情报告时间 | ≤ | 2 | 小时 | = | 1.5 | 小时 | 40 | 40 |`;
    const both = ["巡查渠道长度 ≥120公里 126公里 50 50", "险情报告时间 ≤2小时 1.5小时 40 40"];
    expect(rowsOf(sheet(""))).toEqual(both);
    expect(rowsOf(sheet("\n| ^ | ^ | ^ | 符号 | 值 | 单位 | 符号 | 值 | 单位 | ^ | ^ |"))).toEqual(both);
  });

  it.each([
    ["目标值", "指标值"],
    ["目标值（标准）", "指标值"],
    ["年初目标值", "完成指标值"],
    ["预期值", "实现值"],
  ])("takes %s for the target and %s behind it for what was reached", (target, actual) => {
    const form = firstForm(`
      | 项目支出绩效评价表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | ${target} | ${actual} | 分值 |
      | 产出指标 | 数量指标 | 接待来访批次 | ≥400批次 | 412批次 | 100 |`);
    expect(form?.indicators[0]).toMatchObject({ target: { text: "≥400批次" }, actual: { text: "412批次" } });
    expect(form?.problems).toEqual([]);
  });

  it("takes a list that says no more than how its indicators are measured", () => {
    const form = firstForm(`
      | 序号 | 一级指标 | 二级指标 | 三级指标 | 指标属性 |
      | 1 | 产出指标 | 管网改造 | 完成管网普查 | 定性 |
      | 2 | ^ | ^ | 改造管网长度 | 定量 |`);
    expect(form?.indicators.map(({ name, target }) => [name.text, target])).toEqual([
      ["完成管网普查", null],
      ["改造管网长度", null],
    ]);
  });
});

describe("names in two rows beside values merged over both", () => {
  const sheet = (above: string, below: string) => `
    | 项目支出绩效自评表 | < | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 数量指标 | ${above} | ≥40套 | 42套 | 50 | 50 |
    | ^ | ^ | ${below} | ^ | ^ | ^ | ^ |`;

  it("are one", () => {
    expect(rowsOf(sheet("安装一键报警", "装置数量"))).toEqual(["安装一键报警装置数量 ≥40套 42套 50 50"]);
  });

  it("are two where the first says already what is measured", () => {
    expect(rowsOf(sheet("设备完好率", "设备在线率"))).toHaveLength(2);
  });
});

describe("levels that have a weight beside them", () => {
  const sheet = (quality: number, whole = 100) => `
    | 项目支出绩效评价表 | < | < | < | < | < | < | < | < |
    | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 目标值 | 完成值 | 得分 |
    | 产出指标 | ${0.6 * whole} | 数量指标 | ${0.4 * whole} | 育苗株数 | 40 | ≥20万株 | 21万株 | 40 |
    | ^ | ^ | 质量指标 | ${0.2 * whole} | 成活率 | ${quality} | ≥85% | 88% | ${quality} |
    | 效益指标 | ${0.4 * whole} | 生态效益指标 | ${0.4 * whole} | 森林覆盖率 | 40 | ≥31% | 32% | 40 |
    | 总分 | < | < | < | < | < | < | < | 100 |`;

  it("are held against the points of their rows", () => {
    expect(findingsOf(sheet(15))).toContain("weight-group-total/off 3");
    expect(findingsOf(sheet(20)).join()).not.toMatch(/weight-|score-total/);
    expect(findingsOf(sheet(20, 1)).join()).not.toMatch(/weight-|score-total/);
  });

  it("may each be split into 100 of their own", () => {
    const shares = `
      | 项目支出绩效评价表 | < | < | < | < | < | < | < | < |
      | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 目标值 | 完成值 | 得分 |
      | 产出指标 | 60 | 数量指标 | 75 | 育苗株数 | 75 | ≥20万株 | 21万株 | 75 |
      | ^ | ^ | 质量指标 | 25 | 成活率 | 25 | ≥85% | 88% | 25 |
      | 效益指标 | 40 | 生态效益指标 | 100 | 森林覆盖率 | 100 | ≥31% | 32% | 100 |
      | 总分 | < | < | < | < | < | < | < | 100 |`;
    expect(findingsOf(shares).join()).not.toMatch(/weight-|score-total/);
  });
});
