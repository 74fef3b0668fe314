import type { FormTemplate } from "./form-template";
import { levelsWithCostInside } from "./level-rows";

const transfer = { scope: "transfer", profiles: [], defaults: {}, levels: levelsWithCostInside } as const;

/** E1: 实施期 and 年度 side by side, for a region. */
export const transferTarget: FormTemplate = {
  ...transfer,
  stage: "target",
  id: "transfer-target",
  title: "转移支付区域绩效目标申报表",
  note: "实施期目标和年度目标并列",
  sheet: "区域绩效目标表",
  head: String.raw`
| 转移支付区域绩效目标申报表 |
| （{year}年度） |
| 专项名称 | < | {project} |
| 中央主管部门 | < | {department} | < | 专项实施期 | {period} | < |
| 省级财政部门 | < | {finance} | < | 省级主管部门 | {province} | < |
| 资金情况\n（万元） | 实施期金额 | {total.mid} | < | 年度金额 | {total.annual} | < |
| ^ | 其中：中央补助 | {fiscal.mid} | < | 其中：中央补助 | {fiscal.annual} | < |
| ^ | 地方资金 | {local.mid} | < | 地方资金 | {local.annual} | < |
| 总体目标 | 实施期目标 | < | < | 年度目标 | < | < |
| ^ | {goalMid} | < | < | {goal} | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |`,
  row: "| {level1} | {level2} | {mid.name} | {mid.target} | {level2} | {name} | {target} |",
  foot: "",
  widths: [13, 19, 22, 15, 19, 22, 15],
  landscape: true,
};

/** E2: without points, as reported until 2020. */
export const transferReviewPlain: FormTemplate = {
  ...transfer,
  stage: "review",
  id: "transfer-review-plain",
  title: "转移支付绩效自评表",
  note: "不打分，写未完成原因和改进措施",
  sheet: "转移支付自评表",
  head: String.raw`
| 转移支付绩效自评表 |
| （{year}年度） |
| 转移支付（项目）名称 | < | {project} |
| 中央主管部门 | < | {department} |
| 地方主管部门 | < | {province} | < | 实施单位 | {unit} |
| 项目资金\n（万元） | | < | 全年预算数（A） | < | 全年执行数（B） | 预算执行率（B/A） |
| ^ | 年度资金总额 | < | {total.annual} | < | {total.executed} | {total.rate} |
| ^ | 其中：中央补助 | < | {fiscal.annual} | < | {fiscal.executed} | {fiscal.rate} |
| ^ | 地方资金 | < | {local.annual} | < | {local.executed} | {local.rate} |
| ^ | 其他资金 | < | {other.annual} | < | {other.executed} | {other.rate} |
| 年度总体目标 | 年初设定目标 | < | < | < | 全年实际完成情况 |
| ^ | {goal} | < | < | < | {goalActual} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因和改进措施 |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {actual} | {reason} |",
  foot: "| 说明 | {remark} |",
  widths: [13, 16, 20, 26, 16, 16, 28],
  landscape: true,
};

/** E3: since 2021, with how the money was managed. */
export const transferReview: FormTemplate = {
  ...transfer,
  stage: "review",
  id: "transfer-review",
  title: "转移支付区域（项目）绩效自评表",
  note: "带资金管理情况七项",
  sheet: "转移支付自评表",
  head: String.raw`
| 转移支付区域（项目）绩效自评表 |
| （{year}年度） |
| 转移支付（项目）名称 | < | {project} |
| 中央主管部门 | < | {department} |
| 地方主管部门 | < | {province} | < | 资金使用单位 | {unit} | < |
| 资金投入情况\n（万元） | | < | 全年预算数（A） | < | 全年执行数（B） | 预算执行率（B/A×100%） |
| ^ | 年度资金总额 | < | {total.annual} | < | {total.executed} | {total.rate} |
| ^ | 其中：中央补助 | < | {fiscal.annual} | < | {fiscal.executed} | {fiscal.rate} |
| ^ | 地方资金 | < | {local.annual} | < | {local.executed} | {local.rate} |
| ^ | 其他资金 | < | {other.annual} | < | {other.executed} | {other.rate} |
| 资金管理情况 | | < | 情况说明 | < | 存在问题和改进措施 | < |
| ^ | 分配科学性 | < | {manage.allocation} | < | {manage.allocation.problem} | < |
| ^ | 下达及时性 | < | {manage.issue} | < | {manage.issue.problem} | < |
| ^ | 拨付合规性 | < | {manage.payment} | < | {manage.payment.problem} | < |
| ^ | 使用规范性 | < | {manage.use} | < | {manage.use.problem} | < |
| ^ | 执行准确性 | < | {manage.execution} | < | {manage.execution.problem} | < |
| ^ | 预算绩效管理情况 | < | {manage.performance} | < | {manage.performance.problem} | < |
| ^ | 支出责任履行情况 | < | {manage.duty} | < | {manage.duty.problem} | < |
| 总体目标完成情况 | 总体目标 | < | < | < | 全年实际完成情况 |
| ^ | {goal} | < | < | < | {goalActual} |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施 |`,
  row: "| ^ | {level1} | {level2} | {name} | {target} | {actual} | {reason} |",
  foot: "| 说明 | {remark} |",
  widths: [13, 16, 20, 26, 16, 16, 28],
  landscape: true,
};
