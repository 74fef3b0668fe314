import type { FormTemplate, LevelRows } from "./form-template";
import { levelsWithCostInside, sixDimensions } from "./level-rows";

const review = { stage: "review", scope: "department", profiles: [] } as const;
const hundred = { "exec.weight": 10, "total.weight": 100 };

/** D1: three values for each indicator, no levels, and which are core. */
export const departmentReviewChongqing: FormTemplate = {
  ...review,
  id: "department-review-chongqing",
  title: "部门整体绩效自评表",
  note: "重庆：年初值、调整值和完成值，标出核心指标",
  sheet: "整体自评表",
  profiles: ["chongqing"],
  head: String.raw`
| 部门整体绩效自评表 |
| （{year}年度） |
| 主管部门 | {department} | < | 财政处室 | {office} | < | 自评总分（分） | < | {total.score} | < | < |
| 部门联系人 | {manager} | < | 联系电话 | {phone} |
| 部门预算执行情况（万元） | 年初预算数 | < | 全年（调整）预算数 | 全年执行数 | < | 执行率（%） | 执行率权重（分） | < | 执行率得分（分） | < |
| ^ | {total.initial} | < | {total.annual} | {total.executed} | < | {total.percent} | {exec.weight} | < | {exec.score} | < |
| 当年绩效目标 | 年初绩效目标 | < | < | 全年（调整）绩效目标 | < | < | < | 全年目标实际完成情况 |
| ^ | {goal} | < | < | {goalAdjusted} | < | < | < | {goalActual} |
| 绩效指标 | 指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） | 是否核心指标 |`,
  row: "| ^ | {name} | {unit} | {operator} | {value} | {adjusted} | {actual.figure} | {coefficient} | {weight} | {score} | {core} |",
  foot: "",
  widths: [14, 28, 10, 10, 12, 12, 12, 12, 12, 12, 12],
  landscape: true,
  levels: [{ level1: "", level2: "", rows: 12 }],
  defaults: { "exec.weight": 10 },
};

const head = String.raw`
| 部门整体支出绩效自评表 |
| （{year}年度） |
| 部门名称 | < | {department} |
| 年度预算\n（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| ^ | 年度资金总额 | {total.initial} | {total.annual} | {total.executed} | {exec.weight} | {total.rate} | {exec.score} |
| ^ | 其中：财政拨款 | {fiscal.initial} | {fiscal.annual} | {fiscal.executed} | - | {fiscal.rate} | - |
| ^ | 其他资金 | {other.initial} | {other.annual} | {other.executed} | - | {other.rate} | - |
| 年度总体目标 | 预期目标 | < | < | 实际完成情况 |
| ^ | {goal} | < | < | {goalActual} |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |`;

/** D2: as for projects, with the department's money. */
export const departmentReview: FormTemplate = {
  ...review,
  id: "department-review",
  title: "部门整体支出绩效自评表",
  note: "通用",
  sheet: "整体自评表",
  head,
  row: "| {level1} | {level2} | {name} | {target} | {actual} | {weight} | {score} | {reason} |",
  foot: "| 总分 | < | < | < | < | {total.weight} | {total.score} | |",
  widths: [17, 18, 26, 16, 16, 9, 9, 26],
  landscape: true,
  levels: levelsWithCostInside,
  defaults: hundred,
};

/** The same by the six dimensions. */
export const departmentReviewDimensions: FormTemplate = {
  ...departmentReview,
  id: "department-review-dimensions",
  note: "六个维度：运行成本到满意度",
  levels: sixDimensions,
};

const frame2013: readonly LevelRows[] = [
  { level1: "投入", level2: "目标设定", rows: 2 },
  { level1: "投入", level2: "预算配置", rows: 2 },
  { level1: "过程", level2: "预算执行", rows: 4 },
  { level1: "过程", level2: "预算管理", rows: 3 },
  { level1: "过程", level2: "资产管理", rows: 2 },
  { level1: "产出", level2: "职责履行", rows: 3 },
  { level1: "效果", level2: "履职效益", rows: 3 },
];

/** D3: the frame of 2013, which judges input and process, too. */
export const departmentReview2013: FormTemplate = {
  ...departmentReview,
  id: "department-review-2013",
  note: "2013 年框架：投入、过程、产出、效果",
  levels: frame2013,
  foot: "| 总分 | < | < | < | < | {total.weight} | {total.score} | |",
  head: head.replace("{exec.weight} | {total.rate} | {exec.score}", "- | {total.rate} | -"),
  defaults: { "total.weight": 100 },
};

/** D4: a table for each goal, weighted by the goal's share. */
export const departmentReviewGoals: FormTemplate = {
  ...departmentReview,
  id: "department-review-goals",
  note: "天津：先列各目标完成情况和占比，再列指标",
  profiles: ["hebei-tianjin"],
  head: String.raw`
| 部门整体支出绩效自评表 |
| （{year}年度） |
| 部门名称 | < | {department} |
| 年度预算\n（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| ^ | 年度资金总额 | {total.initial} | {total.annual} | {total.executed} | {exec.weight} | {total.rate} | {exec.score} |
| ^ | 其中：财政拨款 | {fiscal.initial} | {fiscal.annual} | {fiscal.executed} | - | {fiscal.rate} | - |
| 年度总体目标 | 年度绩效目标 | < | 目标占比（%） | 实际完成情况 | < | 偏差原因分析及改进措施 |
| ^ | {goal} | < | {goal.share} | {goalActual} | < | {goal.reason} |
| ^ | {goal2} | < | {goal2.share} | {goal2.actual} | < | {goal2.reason} |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |`,
};
