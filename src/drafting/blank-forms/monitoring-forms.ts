import type { FormTemplate } from "./form-template";
import { levelsWithCostInside } from "./level-rows";

const monitoring = { stage: "monitoring", scope: "project", levels: levelsWithCostInside } as const;

/** F1: the central form; causes are ticked by kind. */
export const monitoringNational: FormTemplate = {
  ...monitoring,
  id: "monitoring-national",
  title: "项目支出绩效目标执行监控表",
  note: "全国通用，原因按保障类别勾选",
  sheet: "绩效监控表",
  profiles: [],
  head: String.raw`
| 项目支出绩效目标执行监控表 |
| （{year}年度） |
| 项目名称 | < | {project} |
| 主管部门及代码 | < | {department} | < | 实施单位 | < | {unit} |
| 项目资金\n（万元） | | < | 年初预算数 | 1—{month}月执行数 | 1—{month}月执行率 | 全年预计执行数 | < | < | < | < | < | < | < | < |
| ^ | 年度资金总额 | < | {total.initial} | {total.executed} | {total.rate} | {total.forecast} | < | < | < | < | < | < | < | < |
| ^ | 其中：本年一般公共预算拨款 | < | {fiscal.initial} | {fiscal.executed} | {fiscal.rate} | {fiscal.forecast} | < | < | < | < | < | < | < | < |
| ^ | 其他资金 | < | {other.initial} | {other.executed} | {other.rate} | {other.forecast} | < | < | < | < | < | < | < | < |
| 年度总体目标 | {goal} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—{month}月执行情况 | 全年预计完成情况 | 偏差原因分析 | < | < | < | < | < | 完成目标可能性 | 备注 |
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 制度保障 | 人员保障 | 硬件条件保障 | 其他 | 原因说明 | ^ | ^ |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {actual} | {forecast} | {cause.money} | {cause.system} | {cause.people} | {cause.equipment} | {cause.other} | {reason} | {chance} | {note} |",
  foot: "",
  widths: [9, 13, 19, 24, 15, 15, 15, 6, 6, 6, 8, 6, 22, 11, 12],
  landscape: true,
  defaults: { month: 7 },
};

/** F2: one cause for the whole form, below the table. */
export const monitoringHubei: FormTemplate = {
  ...monitoring,
  id: "monitoring-hubei",
  title: "项目支出绩效监控表",
  note: "湖北：半年监控，原因集中填写",
  sheet: "绩效监控表",
  profiles: ["hubei"],
  head: String.raw`
| {year}年度项目支出绩效监控表 |
| 填报单位（盖章）：{unit} | < | < | 填报日期： | < | < |
| 项目名称 | {project} |
| 主管部门 | {department} | < | 项目实施单位 | {unit} | < |
| 项目属性 | {attribute.hubei} | < | 项目类型 | {kind.hubei} | < |
| 预算执行情况（万元） | 年初预算数 | < | 1—{month}月执行数 | 全年预计执行数 | < |
| ^ | {total.initial} | < | {total.executed} | {total.forecast} | < |
| 年度绩效目标 | {goal} |
| 一级指标 | 指标名称 | 指标值 | 1—{month}月指标执行情况 | 完成目标可能性 | 备注 |`,
  row: "| {level1} | {name} | {target} | {actual} | {chance} | {note} |",
  foot: String.raw`
| 偏差或不能完成目标原因分析 | {reasons} |
| 相关建议或举措 | {measures} |`,
  widths: [18, 28, 17, 20, 15, 18],
  landscape: false,
  levels: levelsWithCostInside.map((row) => ({ ...row, level2: "" })),
  defaults: { month: 6 },
};

/** F3: the order of columns that a platform takes in. */
export const monitoringImportOrder: FormTemplate = {
  ...monitoring,
  id: "monitoring-import",
  title: "项目支出绩效监控表",
  note: "安徽：按平台导入顺序",
  sheet: "绩效监控表",
  profiles: ["anhui"],
  head: String.raw`
| 项目支出绩效监控表（{year}年1—{month}月） |
| （{year}年度） |
| 项目名称 | {project} |
| 主管部门 | {department} | < | < | 实施单位 | {unit} |
| 资金名称 | 年初预算数 | 全年预算数 | 执行数 | 执行率 | 全年预计执行数 | | | | |
| 年度资金总额 | {total.initial} | {total.annual} | {total.executed} | {total.rate} | {total.forecast} | | | | |
| 年度总体目标 | {goal} |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 当前完成值 | 全年预计完成情况 | 偏差原因 | 原因说明 | 完成可能性 | 备注 |`,
  row: "| {level1} | {level2} | {name} | {target} | {actual} | {forecast} | {cause} | {reason} | {chance} | {note} |",
  foot: "",
  widths: [16, 19, 24, 15, 15, 16, 13, 22, 11, 12],
  landscape: true,
  defaults: { month: 8 },
};

/** A whole department, as units write it by F1: the department instead of the project, one column for causes. */
export const monitoringDepartment: FormTemplate = {
  ...monitoring,
  scope: "department",
  id: "monitoring-department",
  title: "部门整体支出绩效运行监控表",
  note: "部门整体，按项目监控表的栏目",
  sheet: "整体绩效监控表",
  profiles: [],
  head: String.raw`
| 部门整体支出绩效运行监控表 |
| （{year}年度） |
| 部门（单位）名称 | < | {department} |
| 部门预算\n（万元） | | < | 年初预算数 | 1—{month}月执行数 | 1—{month}月执行率 | 全年预计执行数 | < | < |
| ^ | 年度资金总额 | < | {total.initial} | {total.executed} | {total.rate} | {total.forecast} | < | < |
| ^ | 其中：财政拨款 | < | {fiscal.initial} | {fiscal.executed} | {fiscal.rate} | {fiscal.forecast} | < | < |
| ^ | 其他资金 | < | {other.initial} | {other.executed} | {other.rate} | {other.forecast} | < | < |
| 年度总体目标 | {goal} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—{month}月执行情况 | 全年预计完成情况 | 偏差原因分析及改进措施 | 完成目标可能性 |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {actual} | {forecast} | {reason} | {chance} |",
  foot: "",
  widths: [13, 15, 19, 26, 16, 16, 16, 26, 13],
  landscape: true,
  defaults: { month: 7 },
};
