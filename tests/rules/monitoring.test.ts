import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index";
import overInYear from "../../src/rules/monitoring/over-in-year";
import executionBehindTime from "../../src/rules/monitoring/execution-behind-time";
import lightUnexplained from "../../src/rules/monitoring/light-unexplained";
import { findProfile } from "../../src/profile/profiles";
import { lightsOf } from "../../src/scoring/lights";
import { findingsOf, formsOf, testExamples } from "../support/rule-tester";

for (const rule of rules.filter(({ kinds }) => kinds?.length === 1 && kinds[0] === "monitoring"))
  testExamples(rule);

const sheet = (month: string, rows: string): string => `
  | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < |
  | 项目资金（万元） |  | 年初预算数 | 1—${month}月执行数 | 全年预计执行数 | < |
  | ^ | 年度资金总额 | 220 | 55 | 215 | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—${month}月执行情况 | 原因说明 |
  ${rows}`;

describe("lights", () => {
  const profile = findProfile("mof-2020");
  const lightOf = (month: string, row: string): unknown => {
    const [form] = formsOf(sheet(month, row));
    return form && profile && lightsOf(form, profile)[0]?.light;
  };

  it.each([
    ["7", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 8.3公里 | |", "red"],
    ["7", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 8.5公里 | |", "yellow"],
    ["7", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 11.3公里 | |", "green"],
    ["7", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 28.8公里 | |", "blue"],
    ["7", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 0公里 | |", "red"],
    ["10", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 11.3公里 | |", "red"],
    ["7", "| 产出指标 | 质量指标 | 验收合格率 | ≥95% | 94% | |", "red"],
    ["7", "| 产出指标 | 成本指标 | 单位造价 | ≤60万元/公里 | 58万元/公里 | |", "green"],
    ["7", "| 产出指标 | 数量指标 | 投诉起数 | ≤5起 | 6起 | |", "red"],
    ["7", "| 效益指标 | 社会效益指标 | 服务水平 | 提升 | 部分达成年度指标并具有一定效果 | |", "yellow"],
    ["7", "| 产出指标 | 时效指标 | 完工时间 | 11月底前 |  | |", null],
    ["7", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 年底统计 | |", null],
  ])("by month %s: %s is %s", (month, row, light) => {
    expect(lightOf(month, row)).toBe(light);
  });
});

describe("numbers of single jurisdictions", () => {
  const late = sheet("8", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 30公里 | |");

  it("40 points behind time is a finding in 山东 only, elsewhere at most advice", () => {
    expect(findingsOf(executionBehindTime, late, "shandong").map(({ messageId }) => messageId)).toEqual([
      "behind",
    ]);
    expect(findingsOf(executionBehindTime, late, "mof-2020").map(({ level }) => level)).toEqual(["advice"]);
  });

  it("15 % above the target in the year is a warning in 河北 and 天津", () => {
    expect(findingsOf(overInYear, late, "hebei-tianjin").map(({ level }) => level)).toEqual(["warning"]);
    expect(findingsOf(overInYear, late, "mof-2020").map(({ level }) => level)).toEqual(["advice"]);
  });
});

it("a sheet that prints no month has no lights", () => {
  const text = sheet("7", "| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 1公里 | |").replaceAll(
    "1—7月",
    "",
  );
  expect(findingsOf(lightUnexplained, text)).toEqual([]);
});
