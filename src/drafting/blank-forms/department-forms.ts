import type { FormTemplate } from "./form-template";
import { levelsWithCostInside, sixDimensions } from "./level-rows";

const target = { stage: "target", scope: "department", profiles: [], defaults: {} } as const;

function taskLine(task: number): string {
  const name = `task${task}`;
  return `| ^ | {${name}} | {${name}.content} | < | {${name}.total} | {${name}.fiscal} | {${name}.other} |`;
}

/** C1: tasks with their money, then the goal and its indicators. */
export function departmentTargetOf(tasks: number): FormTemplate {
  return {
    ...target,
    id: "department-target",
    title: "部门（单位）整体支出绩效目标申报表",
    note: "年度主要任务和预算金额",
    sheet: "整体绩效目标表",
    head: String.raw`
| 部门（单位）整体支出绩效目标申报表 |
| （{year}年度） |
| 部门（单位）名称 | < | {department} |
| 年度主要任务 | 任务名称 | 主要内容 | < | 预算金额（万元） | < | < |
| ^ | ^ | ^ | < | 总额 | 财政拨款 | 其他资金 |
${Array.from({ length: tasks }, (_, at) => taskLine(at + 1)).join("\n")}
| ^ | 金额合计 | < | < | {tasks.total} | {tasks.fiscal} | {tasks.other} |
| 年度总体目标 | {goal} |
| 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 | 指标值来源 |`,
    row: "| ^ | {level1} | {level2} | {name} | {target} | {weight} | {basis} |",
    foot: "",
    widths: [13, 17, 19, 28, 16, 13, 16],
    landscape: true,
    levels: levelsWithCostInside,
  };
}

const usualTasks = 4;

/** C1 with the usual room for tasks. */
export const departmentTarget: FormTemplate = departmentTargetOf(usualTasks);

/** C2: where the money comes from and what it goes to. */
export const departmentComposition: FormTemplate = {
  ...target,
  id: "department-composition",
  title: "部门整体支出绩效目标申报表",
  note: "收入构成、支出构成和部门职能",
  sheet: "整体绩效目标表",
  head: String.raw`
| 部门整体支出绩效目标申报表 |
| （{year}年度） |
| 部门名称 | {department} | < | < | < | < |
| 联系人 | {manager} | < | 联系电话 | {phone} | < |
| 部门总体资金情况\n（万元） | | < | 当年金额 | 占比 | 近两年平均金额 |
| ^ | 收入构成 | 财政拨款 | {income.fiscal} | {income.fiscal.share} | {income.fiscal.past} |
| ^ | ^ | 其他资金 | {income.other} | {income.other.share} | {income.other.past} |
| ^ | ^ | 合计 | {income.total} | {income.share} | {income.past} |
| ^ | 支出构成 | 基本支出 | {spending.basic} | {spending.basic.share} | {spending.basic.past} |
| ^ | ^ | 项目支出 | {spending.project} | {spending.project.share} | {spending.project.past} |
| ^ | ^ | 合计 | {spending.total} | {spending.share} | {spending.past} |
| 部门职能概述 | {duties} |
| 年度绩效目标 | {goal} |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 绩效标准 | 备注 |`,
  row: "| {level1} | {level2} | {name} | {target} | {standard.kind} | {note} |",
  foot: "",
  widths: [18, 19, 26, 16, 16, 16],
  landscape: false,
  levels: levelsWithCostInside,
};

/** C3: the six dimensions. */
export const departmentDimensions: FormTemplate = {
  ...target,
  id: "department-dimensions",
  title: "部门整体绩效目标申报表",
  note: "六个维度：运行成本到满意度",
  sheet: "整体绩效目标表",
  head: String.raw`
| 部门整体绩效目标申报表 |
| （{year}年度） |
| 部门名称 | < | {department} |
| 年度预算（万元） | < | 年度资金总额 | {total.annual} |
| ^ | < | 其中：财政拨款 | {fiscal.annual} |
| ^ | < | 其他资金 | {other.annual} |
| 部门职能概述 | < | {duties} |
| 年度总体目标 | < | {goal} |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 指标值来源 |`,
  row: "| {level1} | {level2} | {name} | {target} | {weight} | {basis} |",
  foot: "| 合计 | < | < | < | {points} | |",
  widths: [17, 17, 28, 17, 9, 18],
  landscape: false,
  levels: sixDimensions,
  defaults: { points: 100 },
};
