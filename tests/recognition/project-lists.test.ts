import { describe, expect, it } from "vitest";
import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

const head = `
  | 项目支出绩效目标表 | < | < | < | < | < | < | < | < | < |
  | 部门：某县畜牧局 |  |  |  |  |  |  |  | 金额单位：万元 | < |`;
const projects = `
  | 3001 | 良种推广 | 50 | 补贴种公羊400只 | 产出指标 | 数量指标 | 补贴种公羊 | ≥ | 400 | 只 |
  | ^ | ^ | ^ | ^ | 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥ | 90 | % |
  | 3002 | 疫病监测 | 30 | 不发生重大疫情 | 产出指标 | 数量指标 | 采样份数 | ≥ | 1200 | 份 |`;

function formsUnder(rows: string): readonly Form[] {
  return recognize(parseTable(`${head}${rows}${projects}`).grid).forms;
}

const told = (forms: readonly Form[]) =>
  forms.map(({ heading, budget, goals, indicators }) => [
    heading.project?.value.text,
    budget?.total?.annual?.amount,
    goals[0]?.expected?.value.text,
    indicators.length,
  ]);

const both = [
  ["良种推广", 50, "补贴种公羊400只", 2],
  ["疫病监测", 30, "不发生重大疫情", 1],
];

describe("a list of many projects", () => {
  it("is told by the names of all levels in the second row of its header, whatever else stands there", () => {
    const header = (sign: string) => `
  | 单位代码 | 单位（专项）名称 | 资金总额 | 实施期绩效目标 | 绩效指标 | < | < | < | < | < |
  | ^ | ^ | ^ | ^ | 一级指标 | 二级指标 | 三级指标 | ${sign} | 指标值 | 度量单位 |`;
    expect(told(formsUnder(header("指标值类型")))).toEqual(both);
    expect(formsUnder(header("评（扣分标准）")).map(({ indicators }) => indicators.length)).toEqual([2, 1]);
  });

  it("is told by 项目名称 merged down beside 绩效指标 and its three columns", () => {
    const forms = recognize(
      parseTable(`
  | 2023年度部门预算项目绩效目标清单 | < | < | < | < | < |
  | 项目名称 | 项目预算 | 年度绩效目标 | 绩效指标 | < | < |
  | ^ | ^ | ^ | 一级指标 | 三级指标 | 指标值 |
  | 全民艺术普及 | 85 | 开展活动200场 | 产出 | 活动场次 | ≥200场 |
  | ^ | ^ | ^ | 满意度 | 群众满意度 | ≥92% |
  | 图书购置 | 120 | 新增藏书3万册 | 产出 | 新增藏书量 | ≥3万册 |`).grid,
    ).forms;
    expect(forms.map(({ heading }) => heading.project?.value.text)).toEqual(["全民艺术普及", "图书购置"]);
    expect(forms.map(({ goals }) => goals[0]?.expected?.value.text)).toEqual([
      "开展活动200场",
      "新增藏书3万册",
    ]);
  });

  it("begins below the sum of all projects and the sum of each unit", () => {
    const forms = formsUnder(`
  | 序号 | 项目名称 | 预算金额 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标值 | 计量单位 |
  | 合计 |  | 80 |  |  |  |  |  |  |  |
  | 3000 | 某县畜牧站 | 80 |  |  |  |  |  |  |  |`);
    expect(told(forms)).toEqual(both);
    expect(forms[0]?.indicators[0]?.target?.text).toBe("≥400只");
  });
});
