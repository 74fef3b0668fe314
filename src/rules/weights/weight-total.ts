import { formatPoints } from "../../values/hundredths";
import { basis } from "../basis";
import { yearKinds } from "../form-kinds";
import { defineRule, type Level } from "../rule";
import { isTargetSheet } from "./allowed-totals";
import { judgeTotal, type TotalFacts } from "./judge-total";
import { fullMarks } from "./weights-of-form";

/** What is said of a sum that is not allowed. */
function difference({ form, sum, execution: { block, asRow }, allowed }: TotalFacts) {
  if (isTargetSheet(form)) {
    const totals = [...new Set(allowed)].toSorted((a, b) => a - b);
    return { messageId: "target", data: { sum, totals } } as const;
  }
  return block === null || asRow
    ? ({ messageId: "review", data: { sum, expected: allowed[0] ?? fullMarks } } as const)
    : ({ messageId: "withExecution", data: { sum, execution: block } } as const);
}

function levelOf({ form, sum, execution }: TotalFacts): Level {
  // Transfer forms may carry points in 资金管理情况 as well: less than 100 in the table proves nothing there.
  return form.kind.startsWith("transfer") && sum + (execution.block ?? 0) < fullMarks ? "warning" : "error";
}

export default defineRule({
  id: "weight-total",
  title: "分值合计应与满分一致",
  why: "各指标分值加预算执行分值不是 100 分，得分就无法折算成总分。申报表的预算执行分值在自评时才计入，所以合计可以是 90 分。",
  basis: basis.selfReviewWeights,
  level: "error",
  book: ["W-TOTAL"],
  kinds: yearKinds,
  needs: ["weight column"],
  messages: {
    review: ({ sum, expected }: { sum: number; expected: number }) =>
      `各指标分值合计 ${formatPoints(sum)}，应为 ${formatPoints(expected)}。`,
    withExecution: ({ sum, execution }: { sum: number; execution: number }) =>
      `各指标分值合计 ${formatPoints(sum)}，加预算执行 ${formatPoints(execution)} 分为 ${formatPoints(sum + execution)}，应为 100。`,
    target: ({ sum, totals }: { sum: number; totals: readonly number[] }) =>
      `各指标分值合计 ${formatPoints(sum)}，应为 ${totals.map(formatPoints).join(" 或 ")}。`,
    printed: ({ sum, printed }: { sum: number; printed: number }) =>
      `各指标分值合计 ${formatPoints(sum)}，表上的合计是 ${formatPoints(printed)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 项目名称 | 乡村公路养护 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 60 | 60 | 60 | 10 | 100% | 10 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ⟦分值⟧ | 得分 | 偏差原因分析及改进措施 |
          | 产出指标 | 数量指标 | 养护里程 | ≥120公里 | 126公里 | 30 | 30 | |
          | ^ | 质量指标 | 路况优良率 | ≥90% | 92% | 20 | 20 | |
          | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 16个 | 40 | 40 | |
          | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | 93% | 10 | 10 | |`,
        messages: ["withExecution"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < | < |
          | 项目名称 | 图书馆夜间开放 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 |
          | 产出指标 | 数量指标 | 开放天数 | ≥300天 | 20 |
          | ^ | 质量指标 | 设备完好率 | ≥98% | 20 |
          | 效益指标 | 社会效益指标 | 到馆人次 | ≥8万人次 | 30 |
          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 10 |
          | 合计 | < | < | < | ⟦100⟧ |`,
        messages: ["target"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 举办讲座场次 | ≥20场 | 22场 | 50 | 50 |
          | 效益指标 | 社会效益指标 | 参加人次 | ≥1500人次 | 1610人次 | 45 | 45 |
          | 总分 | < | < | < | < | ⟦95⟧ | 95 |`,
        messages: ["review"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
          | 产出指标 | 数量指标 | 建设监测点数 | ≥12个 | 60 |
          | 效益指标 | 生态效益指标 | 优良天数比例 | ≥85% | 30 |
          | 合计 | < | < | < | ⟦80⟧ |`,
        messages: ["printed"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重(90) |
        | 成本指标 | 经济成本指标 | 单套采购单价 | ≤1.2万元 | 20 |
        | 产出指标 | 数量指标 | 采购套数 | ≥40套 | 20 |
        | ^ | 质量指标 | 验收合格率 | =100% | 20 |
        | 效益指标 | 社会效益指标 | 检测能力提升项数 | ≥6项 | 20 |
        | 满意度指标 | 服务对象满意度指标 | 使用人员满意度 | ≥90% | 10 |`,
      `
        | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
        | 预算执行 | 预算执行 | 预算执行率 | ≥95% | 97% | 10 | 10 | |
        | 产出指标 | 数量指标 | 办理案件数 | ≥200件 | 214件 | 50 | 50 | |
        | 效益指标 | 社会效益指标 | 案件按期办结率 | ≥95% | 96% | 30 | 30 | |
        | 满意度指标 | 服务对象满意度指标 | 当事人满意度 | ≥90% | 91% | 10 | 10 | |
        | 总分 | < | < | < | < | 100 | 100 | |`,
    ],
  },

  *check({ form: own, profile, related }) {
    const form = related?.together ?? own;
    const total = judgeTotal(form, profile);
    if (!total || total.verdict === "right") return;
    const { sum, printed, verdict } = total;
    const place = { at: form.total?.weight?.at ?? form.columns.weight?.at ?? null, level: levelOf(total) };
    if (verdict === "off") yield { ...difference(total), ...place };
    else if (printed !== null) yield { messageId: "printed", data: { sum, printed }, ...place };
  },
});
