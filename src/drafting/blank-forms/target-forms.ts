import type { FormTemplate } from "./form-template";
import { levelsWithCostFirst, levelsWithCostInside } from "./level-rows";

const target = { stage: "target", scope: "project", profiles: [], defaults: {} } as const;

/** A2: since the core indicators came in, with the points of each indicator. */
export const targetWithWeights: FormTemplate = {
  ...target,
  id: "target-weights",
  title: "项目支出绩效目标申报表",
  note: "带分值权重，成本指标在前",
  sheet: "绩效目标申报表",
  head: String.raw`
| 项目支出绩效目标申报表 |
| （{year}年度） |
| 项目名称 | < | {project} |
| 主管部门及代码 | < | {department} | 实施单位 | {unit} |
| 项目资金\n（万元） | < | 年度资金总额 | {total.annual} |
| ^ | < | 其中：财政拨款 | {fiscal.annual} |
| ^ | < | 上年结转 | {carried.annual} |
| ^ | < | 其他资金 | {other.annual} |
| 年度绩效目标 | {goal} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重（{points}） |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {weight} |",
  foot: "",
  widths: [9, 13, 20, 26, 18, 12],
  landscape: false,
  levels: levelsWithCostFirst,
  defaults: { points: 90 },
};

/** A2 with what a platform adds: last year's result beside each target. */
export const targetWithLastYear: FormTemplate = {
  ...targetWithWeights,
  id: "target-last-year",
  note: "带分值权重和上年实际值",
  head: targetWithWeights.head.replace("分值权重（{points}） |", "分值权重（{points}） | 上年实际值 |"),
  row: "| ^ | {level1} | {level2} | {name} | {target} | {weight} | {history} |",
  widths: [9, 13, 20, 26, 18, 12, 18],
  landscape: true,
};

/** A1: 中期 and 年度 side by side. */
export const targetWithHalves: FormTemplate = {
  ...target,
  id: "target-halves",
  title: "项目支出绩效目标申报表",
  note: "中期目标和年度目标并列",
  sheet: "绩效目标申报表",
  head: String.raw`
| 项目支出绩效目标申报表 |
| （{year}年度） |
| 项目名称 | < | {project} |
| 主管部门及代码 | < | {department} | < | < | 实施单位 | {unit} |
| 项目属性 | < | {attribute} | < | < | 项目期 | {period} |
| 项目资金\n（万元） | < | 中期资金总额 | {total.mid} | < | 年度资金总额 | {total.annual} |
| ^ | < | 其中：财政拨款 | {fiscal.mid} | < | 其中：财政拨款 | {fiscal.annual} |
| ^ | < | 其他资金 | {other.mid} | < | 其他资金 | {other.annual} |
| 总体目标 | 中期目标 | < | < | < | 年度目标 |
| ^ | {goalMid} | < | < | < | {goal} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |`,
  row: "| ^ | {level1} | {level2} | {mid.name} | {mid.target} | {level2} | {name} | {target} |",
  foot: "",
  widths: [9, 12, 19, 22, 15, 19, 22, 15],
  landscape: true,
  levels: levelsWithCostInside,
};

const generationHead = String.raw`
| 项目支出绩效目标申报表 |
| （{year}年度） |
| 填报单位（盖章）：{unit} |
| 项目名称 | {project} | < | 项目属性 | {attribute} |
| 主管部门 | {department} | < | 主管部门编码 | {department.code} |
| 项目实施单位 | {unit} | < | 项目负责人 | {manager} |
| 项目起止时间 | {period} | < | 联系电话 | {phone} |
| 项目资金申请（万元） | 资金总额 | {total.annual} |
| ^ | 财政拨款 | {fiscal.annual} |
| ^ | 自有资金 | {own.annual} |
| ^ | 事业收入 | {business.annual} |
| ^ | 经营性收入 | {trade.annual} |
| ^ | 其他资金 | {other.annual} |
| 单位职能概述 | {duties} |
| 项目概况、主要内容及用途 | {overview} |
| 项目立项情况 | 项目立项的依据 | {grounds} |
| ^ | 项目申报的可行性和必要性 | {grounds.need} |
| 项目实施进度计划 | 项目实施内容 | < | < | 开始时间 | 完成时间 |
| ^ | {step1} | < | < | {step1.from} | {step1.to} |
| ^ | {step2} | < | < | {step2.from} | {step2.to} |
| 项目绩效目标 | 长期目标 | < | 年度目标 |
| ^ | {goalMid} | < | {goal} |
| 年度绩效指标 | 一级指标 | 二级指标 | 指标内容 | 指标值 | 备注 |`;

/** A3: the generation of 2011, still used by counties. */
export const targetOf2011: FormTemplate = {
  ...target,
  id: "target-2011",
  title: "项目支出绩效目标申报表",
  note: "带立项情况和进度计划",
  sheet: "绩效目标申报表",
  head: generationHead,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {note} |",
  foot: String.raw`
| 其他需要说明的问题 | {remark} |
| 单位负责人 | | 填报人 | | 填报日期 | |`,
  widths: [13, 14, 20, 26, 18, 14],
  landscape: false,
  levels: levelsWithCostInside,
};

/** A4: A3 with the opinions of those who approve. */
export const targetWithOpinions: FormTemplate = {
  ...targetOf2011,
  id: "target-opinions",
  note: "带主管部门和财政部门审核意见",
  foot: String.raw`
| 其他需要说明的问题 | {remark} |
| 主管部门审核意见 | {opinion} |
| 财政部门审核意见 | {opinion} |
| 单位负责人 | | 填报人 | | 填报日期 | |`,
};
