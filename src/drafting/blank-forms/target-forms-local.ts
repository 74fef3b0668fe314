import type { FormTemplate, LevelRows } from "./form-template";
import { levelsWithCostInside, levelsWithPoints } from "./level-rows";

const target = { stage: "target", scope: "project", profiles: [], defaults: {} } as const;

/** A5: points stand before the indicator, and every row says how it is judged. */
export const targetGuangxi: FormTemplate = {
  ...target,
  id: "target-guangxi",
  title: "财政支出绩效目标申报表",
  note: "广西：先分值后指标，带评分细则",
  sheet: "绩效目标申报表",
  profiles: ["guangxi"],
  head: String.raw`
| 财政支出绩效目标申报表 |
| （{year}年度） |
| 项目名称 | {project} |
| 项目单位 | {unit} | < | 主管部门 | {department} |
| 项目负责人 | {manager} | < | 联系电话 | {phone} |
| 项目资金\n（万元） | 资金总额 | {total.annual} | 一般公共预算拨款 | {fiscal.annual} | < |
| ^ | 政府性基金 | {fund.annual} | 国有资本经营预算 | {capital.annual} | < |
| ^ | 财政专户管理资金 | {special.annual} | 上年结余 | {carried.annual} | < |
| 项目概况 | {overview} |
| 年度绩效目标 | {goal} |
| 一级指标 | 二级指标 | 分值 | 指标内容 | 指标值 | 评分细则 |`,
  row: "| {level1} | {level2} | {weight} | {name} | {target} | {standard} |",
  foot: "| 合计 | < | {points} | | | |",
  widths: [13, 20, 9, 26, 18, 24],
  landscape: true,
  levels: levelsWithCostInside,
};

const kinds: readonly LevelRows[] = levelsWithCostInside.map((row) => ({ ...row, level2: "" }));

/** A6: last year's level beside this year's. */
export const targetWithHistory: FormTemplate = {
  ...target,
  id: "target-history",
  title: "项目支出绩效目标申报表",
  note: "带上年度实际水平",
  sheet: "绩效目标申报表",
  head: String.raw`
| 项目支出绩效目标申报表 |
| （{year}年度） |
| 项目名称 | {project} | < | 项目类别 | {category} |
| 主管部门 | {department} | < | 实施单位 | {unit} |
| 项目资金（万元） | 年度资金总额 | {total.annual} | 上年度资金总额 | {total.last} |
| ^ | 其中：财政拨款 | {fiscal.annual} | 其他资金 | {other.annual} |
| 项目概况 | {overview} |
| 年度绩效目标 | {goal} |
| 保障措施 | {measures} |
| 一级指标 | 指标名称 | 上年度实际水平 | 本年度计划水平 | 指标解释 |`,
  row: "| {level1} | {name} | {history} | {target} | {explanation} |",
  foot: "",
  widths: [13, 28, 18, 18, 30],
  landscape: false,
  levels: kinds,
};

/** A7: money in 元, the whole project beside its year. */
export const targetShanghai: FormTemplate = {
  ...target,
  id: "target-shanghai",
  title: "项目支出绩效目标申报表",
  note: "上海：金额以元计，总目标和年度目标",
  sheet: "绩效目标申报表",
  profiles: ["shanghai"],
  head: String.raw`
| 项目支出绩效目标申报表 |
| （{year}年度） |
| 项目名称 | {project} | < | 项目类别 | {category} |
| 主管部门 | {department} | < | 实施单位 | {unit} |
| 项目性质 | {nature} | < | 项目起止时间 | {period} |
| 项目资金（元） | 项目资金总额 | {total.mid} | 年度资金申请总额 | {total.yuan} |
| ^ | 其中：财政资金 | {fiscal.mid} | 其中：当年财政拨款 | {fiscal.yuan} |
| ^ | 其他资金 | {other.mid} | 上年结转资金 | {carried.yuan} |
| 项目总目标 | {goalMid} |
| 年度总体目标 | {goal} |
| 一级指标 | 二级指标 | 三级指标 | 指标目标值 | 备注 |`,
  row: "| {level1} | {level2} | {name} | {target} | {note} |",
  foot: "",
  widths: [15, 20, 28, 19, 18],
  landscape: false,
  levels: levelsWithCostInside,
};

/** A8: several goals in a row, and indicators that must be there. */
export const targetWithGoals: FormTemplate = {
  ...target,
  id: "target-goals",
  title: "项目支出绩效目标表",
  note: "分目标列示，带指标分值",
  sheet: "绩效目标表",
  head: String.raw`
| 项目支出绩效目标表 |
| （{year}年度） |
| 项目名称 | < | {project} |
| 主管部门 | < | {department} | 实施单位 | {unit} | < |
| 项目负责人 | < | {manager} | 联系电话 | {phone} | < |
| 项目资金\n（万元） | < | 年度资金总额 | {total.annual} |
| ^ | < | 其中：财政拨款 | {fiscal.annual} |
| ^ | < | 其他资金 | {other.annual} |
| 年度总体目标 | {goal} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {weight} |",
  foot: "| 合计 | < | < | < | < | {points} |",
  widths: [9, 18, 20, 26, 18, 9],
  landscape: false,
  levels: levelsWithPoints(levelsWithCostInside, { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }),
  defaults: { points: 90 },
};
