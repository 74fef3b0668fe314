import { expect, it } from "vitest";
import { dutyMap } from "../../src/review/duty-map";
import { formsOf } from "../support/rule-tester";
import { toA1 } from "../../src/sheet/address";

it("shows for every duty the goals, tasks and indicators that serve it", () => {
  const [form] = formsOf(`
    | 部门整体支出绩效目标申报表 | < | < | < |
    | 部门名称 | 青峰县某局 | < | < |
    | 部门职能概述 | 组织统计调查、统计执法检查、城镇化监测。 | < | < |
    | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） |
    | ^ | 执法检查 | 检查企业60家 | 12 |
    | ^ | 金额合计 | < | 12 |
    | 年度绩效目标 | 完成统计报表420期，统计执法检查60家。 | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 统计报表期数 | ≥420期 |
    | ^ | ^ | 执法检查家数 | ≥60家 |`);
  if (!form) throw new Error("no form");
  const places = (fields: readonly { readonly at: { readonly row: number; readonly col: number } }[]) =>
    fields.map(({ at }) => toA1(at)).join(" ");
  expect(
    dutyMap(form).map(({ duty, goals, tasks, indicators }) => [
      duty,
      places(goals),
      places(tasks),
      places(indicators),
    ]),
  ).toEqual([
    ["组织统计调查", "B7", "", "C9"],
    ["统计执法检查", "B7", "B5", "C9 C10"],
    ["城镇化监测", "", "", ""],
  ]);
});
