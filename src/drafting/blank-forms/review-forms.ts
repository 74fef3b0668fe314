import type { FormTemplate } from "./form-template";
import { levelsWithCostInside, levelsWithPoints } from "./level-rows";

const review = { stage: "review", scope: "project", profiles: [] } as const;
const printed = levelsWithPoints(levelsWithCostInside, { 产出指标: 50, 效益指标: 30, 满意度指标: 10 });
const hundred = { "exec.weight": 10, "total.weight": 100 };

/** B1: the national form. */
export const reviewNational: FormTemplate = {
  ...review,
  id: "review-national",
  title: "项目支出绩效自评表",
  note: "全国通用",
  sheet: "自评表",
  head: String.raw`
| 项目支出绩效自评表 |
| （{year}年度） |
| 项目名称 | < | {project} |
| 主管部门 | < | {department} | < | < | 实施单位 | {unit} |
| 项目资金\n（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | < |
| ^ | 年度资金总额 | {total.initial} | {total.annual} | {total.executed} | {exec.weight} | {total.rate} | {exec.score} | < |
| ^ | 其中：当年财政拨款 | {fiscal.initial} | {fiscal.annual} | {fiscal.executed} | - | {fiscal.rate} | - | < |
| ^ | 上年结转资金 | {carried.initial} | {carried.annual} | {carried.executed} | - | {carried.rate} | - | < |
| ^ | 其他资金 | {other.initial} | {other.annual} | {other.executed} | - | {other.rate} | - | < |
| 年度总体目标 | 预期目标 | < | < | < | 实际完成情况 |
| ^ | {goal} | < | < | < | {goalActual} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {actual} | {weight} | {score} | {reason} |",
  foot: "| 总分 | < | < | < | < | < | {total.weight} | {total.score} | |",
  widths: [9, 17, 19, 24, 16, 16, 9, 9, 24],
  landscape: true,
  levels: printed,
  defaults: hundred,
};

/** B2: the generation of 2016, points before the values. */
export const reviewOf2016: FormTemplate = {
  ...review,
  id: "review-2016",
  title: "项目支出绩效自评表",
  note: "2016 年版：先分值后指标值，带得分计算方法",
  sheet: "自评表",
  profiles: ["mof-2016", "beijing"],
  head: String.raw`
| 项目支出绩效自评表 |
| （{year}年度） |
| 项目名称 | < | {project} |
| 主管部门 | < | {department} | < | < | 实施单位 | {unit} |
| 项目资金\n（万元） | | 年初预算数（A） | < | 全年执行数（B） | 分值（{exec.weight}分） | 执行率（B/A） | < | 得分 | < |
| ^ | 年度资金总额 | {total.initial} | < | {total.executed} | {exec.weight} | {total.rate} | < | {exec.score} | < |
| ^ | 其中：财政拨款 | {fiscal.initial} | < | {fiscal.executed} | - | {fiscal.rate} | < | - | < |
| ^ | 其他资金 | {other.initial} | < | {other.executed} | - | {other.rate} | < | - | < |
| 年度总体目标 | 年初设定目标 | < | < | < | 全年实际完成情况 |
| ^ | {goal} | < | < | < | {goalActual} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值（A） | 全年实际值（B） | 得分计算方法 | 得分 | 未完成原因分析 |`,
  row: "| ^ | {level1} | {level2} | {name} | {weight} | {target} | {actual} | {standard} | {score} | {reason} |",
  foot: "| 总分 | < | < | < | {total.weight} | | | | {total.score} | |",
  widths: [9, 17, 19, 22, 9, 16, 16, 18, 9, 20],
  landscape: true,
  levels: levelsWithCostInside,
  defaults: hundred,
};

/** B5: 衔接资金 of 四川 and forms like it. */
export const reviewWithManager: FormTemplate = {
  ...review,
  id: "review-manager",
  title: "项目支出绩效自评表",
  note: "带项目负责人，先分值后指标值",
  sheet: "自评表",
  head: String.raw`
| 项目支出绩效自评表 |
| （{year}年度） |
| 项目名称 | < | {project} |
| 主管部门 | < | {department} | < | < | 实施单位 | {unit} |
| 项目负责人 | < | {manager} | < | < | 联系电话 | {phone} |
| 资金情况\n（万元） | | 全年预算数（A） | < | 全年执行数（B） | 分值 | 执行率 | 得分 | < |
| ^ | 年度资金总额 | {total.annual} | < | {total.executed} | {exec.weight} | {total.rate} | {exec.score} | < |
| ^ | 其中：财政资金 | {fiscal.annual} | < | {fiscal.executed} | - | {fiscal.rate} | - | < |
| ^ | 其他资金 | {other.annual} | < | {other.executed} | - | {other.rate} | - | < |
| 年度总体目标 | 年初设定目标 | < | < | < | 年度总体目标完成情况综述 |
| ^ | {goal} | < | < | < | {goalActual} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 全年实际值 | 得分 | 未完成原因及拟采取的改进措施 |`,
  row: "| ^ | {level1} | {level2} | {name} | {weight} | {target} | {actual} | {score} | {reason} |",
  foot: "| 总分 | < | < | < | {total.weight} | | | {total.score} | |",
  widths: [9, 17, 19, 24, 9, 16, 16, 9, 26],
  landscape: true,
  levels: levelsWithCostInside,
  defaults: hundred,
};

/** B8: the order of columns that a platform takes in. */
export const reviewImportOrder: FormTemplate = {
  ...review,
  id: "review-import",
  title: "项目支出绩效自评表",
  note: "安徽：按平台导入顺序",
  sheet: "自评表",
  profiles: ["anhui"],
  head: String.raw`
| 项目支出绩效自评表 |
| （{year}年度） |
| 项目名称 | {project} |
| 主管部门 | {department} | < | 实施单位 | {unit} |
| 资金名称 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | |
| 年度资金总额 | {total.initial} | {total.annual} | {total.executed} | {exec.weight} | {total.rate} | {exec.score} | |
| 其中：财政拨款 | {fiscal.initial} | {fiscal.annual} | {fiscal.executed} | - | {fiscal.rate} | - | |
| 其他资金 | {other.initial} | {other.annual} | {other.executed} | - | {other.rate} | - | |
| 预期目标 | < | < | < | 实际完成情况 |
| {goal} | < | < | < | {goalActual} |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 权重 | 得分 | 偏差原因 |`,
  row: "| {level1} | {level2} | {name} | {target} | {actual} | {weight} | {score} | {reason} |",
  foot: "| 总分 | < | < | < | < | {total.weight} | {total.score} | |",
  widths: [18, 19, 24, 16, 16, 9, 9, 26],
  landscape: true,
  levels: levelsWithCostInside,
  defaults: hundred,
};
