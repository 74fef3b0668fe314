import type { FormTemplate, LevelRows } from "./form-template";
import { levelsWithCostInside } from "./level-rows";

const review = { stage: "review", scope: "project" } as const;

/** B3: execution counts 20, and the reasons stand below the table. */
export const reviewHubei: FormTemplate = {
  ...review,
  id: "review-hubei",
  title: "项目绩效自评表",
  note: "湖北：预算执行 20 分，原因集中填写",
  sheet: "自评表",
  profiles: ["hubei"],
  head: String.raw`
| {year}年度项目绩效自评表 |
| 单位名称：{unit} | < | < | < | 填报日期： |
| 项目名称 | {project} |
| 主管部门 | {department} | < | < | 项目实施单位 | {unit} |
| 项目类别 | {category.hubei} | < | < | 项目属性 | {attribute.hubei} |
| 项目类型 | {kind.hubei} |
| 预算执行情况\n（万元）\n（{exec.weight}分） | | < | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（{exec.weight}分×执行率） |
| ^ | 年度财政资金总额 | < | {total.annual} | {total.executed} | {total.rate} | {exec.score} |
| 年度绩效目标 | {goal} |
| 年度绩效目标\n（{points}分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {actual} | {score} |",
  foot: String.raw`
| 总分 | < | < | < | < | < | {total.score} |
| 偏差大或目标未完成原因分析 | {reasons} |
| 改进措施及结果应用方案 | {measures} |`,
  widths: [16, 16, 19, 26, 18, 18, 14],
  landscape: true,
  levels: levelsWithCostInside,
  defaults: { "exec.weight": 20, points: 80 },
};

/** B4: operator, figure and unit in columns of their own, a reason for slow spending. */
export const reviewSichuan: FormTemplate = {
  ...review,
  id: "review-sichuan",
  title: "部门预算项目支出绩效自评表",
  note: "四川：指标性质、指标值、度量单位分列",
  sheet: "自评表",
  profiles: ["sichuan"],
  head: String.raw`
| 部门预算项目支出绩效自评表（{year}年度） |
| 报表编号：510000_0013zp |
| 项目名称 | < | {project} |
| 主管部门 | < | {department} | < | < | 实施单位（盖章） | < | {unit} |
| 项目基本情况 | 1.项目年度目标完成情况 | 项目年度目标 | < | < | < | 年度目标完成情况 |
| ^ | ^ | {goal} | < | < | < | {goalActual} |
| ^ | 2.项目实施内容及过程概述 | {process} |
| 预算执行情况（{exec.weight}分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 | < | < |
| ^ | 总额 | {total.initial} | {total.annual} | {total.executed} | {total.rate} | {exec.weight} | {exec.score} | {exec.reason} | < | < |
| ^ | 其中：财政资金 | {fiscal.initial} | {fiscal.annual} | {fiscal.executed} | {fiscal.rate} | / | / | | < | < |
| ^ | 财政专户管理资金 | {special.initial} | {special.annual} | {special.executed} | {special.rate} | / | / | | < | < |
| ^ | 单位资金 | {own.initial} | {own.annual} | {own.executed} | {own.rate} | / | / | | < | < |
| ^ | 其他资金 | {other.initial} | {other.annual} | {other.executed} | {other.rate} | / | / | | < | < |
| 绩效指标（{points}分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析 |`,
  row: "| ^ | {level1} | {level2} | {name} | {operator} | {value} | {unit} | {actual} | {weight} | {score} | {reason} |",
  foot: String.raw`
| 合计 | < | < | < | < | < | < | < | {total.weight} | {total.score} | |
| 评价结论 | {conclusion} |
| 存在问题 | {problems} |
| 改进措施 | {measures} |
| 项目负责人 | < | | < | < | 财务负责人 | < | |`,
  widths: [12, 18, 19, 22, 11, 11, 11, 12, 9, 9, 20],
  landscape: true,
  levels: levelsWithCostInside,
  defaults: { "exec.weight": 10, points: 90, "total.weight": 100 },
};

/** B6: two header rows, and the grade under the table. */
export const reviewYunnan: FormTemplate = {
  ...review,
  id: "review-yunnan",
  title: "项目支出绩效自评表",
  note: "云南：两行表头，带自评等级",
  sheet: "自评表",
  profiles: ["yunnan"],
  head: String.raw`
| 项目支出绩效自评表 |
| （{year}年度） |
| 项目名称 | {project} |
| 主管部门 | {department} | < | < | 实施单位 | {unit} |
| 项目资金\n（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | < | < |
| ^ | 年度资金总额 | {total.initial} | {total.annual} | {total.executed} | {exec.weight} | {total.rate} | {exec.score} | < | < |
| ^ | 其中：当年财政拨款 | {fiscal.initial} | {fiscal.annual} | {fiscal.executed} | — | {fiscal.rate} | — | < | < |
| ^ | 上年结转资金 | {carried.initial} | {carried.annual} | {carried.executed} | — | {carried.rate} | — | < | < |
| ^ | 其他资金 | {other.initial} | {other.annual} | {other.executed} | — | {other.rate} | — | < | < |
| 年度总体目标 | 预期目标 | < | < | < | 实际完成情况 |
| ^ | {goal} | < | < | < | {goalActual} |
| 绩效指标 | < | < | 年度指标值 | < | < | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | ^ | ^ | ^ | ^ |`,
  row: "| {level1} | {level2} | {name} | {operator} | {value} | {unit} | {actual} | {weight} | {score} | {reason} |",
  foot: String.raw`
| 其他需要说明的事项 | {remark} |
| 总分 | < | < | < | < | < | < | {total.weight} | {total.score} | {grade} |`,
  widths: [16, 19, 22, 12, 12, 12, 14, 9, 9, 22],
  landscape: true,
  levels: levelsWithCostInside,
  defaults: { "exec.weight": 10, "total.weight": 100 },
};

const frameYinchuan: readonly LevelRows[] = [
  { level1: "项目决策（10分）", level2: "项目立项", rows: 1 },
  { level1: "项目决策（10分）", level2: "绩效目标", rows: 1 },
  { level1: "项目管理（25分）", level2: "资金管理", rows: 2 },
  { level1: "项目管理（25分）", level2: "组织实施", rows: 1 },
  { level1: "项目产出（30分）", level2: "数量指标", rows: 2 },
  { level1: "项目产出（30分）", level2: "质量指标", rows: 1 },
  { level1: "项目产出（30分）", level2: "时效指标", rows: 1 },
  { level1: "项目效益（35分）", level2: "社会效益指标", rows: 2 },
  { level1: "项目效益（35分）", level2: "可持续影响指标", rows: 1 },
  { level1: "项目效益（35分）", level2: "服务对象满意度指标", rows: 1 },
];

/** B7: decisions and management are judged, too, and the finance office scores beside the unit. */
export const reviewNingxia: FormTemplate = {
  ...review,
  id: "review-ningxia",
  title: "项目支出绩效自评表",
  note: "宁夏：含决策、管理，带财政审核评分",
  sheet: "自评表",
  profiles: ["ningxia"],
  head: String.raw`
| 项目支出绩效自评表 |
| （{year}年度） |
| 项目名称 | {project} | < | < | 自评得分 | {total.score} | 财政审核评分 | {audited.score} |
| 主管部门 | {department} | < | < | 实施单位 | {unit} |
| 项目资金\n（万元） | | 年初预算数 | 调整预算数（A） | 全年执行数（B） | 执行率 | < | < |
| ^ | 年度资金总额 | {total.initial} | {total.annual} | {total.executed} | {total.rate} | < | < |
| ^ | 其中：财政拨款 | {fiscal.initial} | {fiscal.annual} | {fiscal.executed} | {fiscal.rate} | < | < |
| ^ | 其他资金 | {other.initial} | {other.annual} | {other.executed} | {other.rate} | < | < |
| 年度总体目标 | 预期目标 | < | < | 实际完成情况 |
| ^ | {goal} | < | < | {goalActual} |
| 一级指标 | 二级指标 | 三级指标 | 分值 | 指标值（A） | 全年实际值（B） | 得分 | 未完成原因分析及改进措施 |`,
  row: "| {level1} | {level2} | {name} | {weight} | {target} | {actual} | {score} | {reason} |",
  foot: "| 合计 | < | < | {total.weight} | | | {total.score} | |",
  widths: [18, 19, 24, 14, 16, 16, 14, 26],
  landscape: true,
  levels: frameYinchuan,
  defaults: { "total.weight": 100 },
};
