import type { Field } from "../../form/form";
import { isBlank } from "../../values/blank";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { lossesOf } from "./lost-points";
import { hollowReason, measure } from "./reasons-lexicon";

const shortest = 4;

/** A cause that is written out, with nothing about what will be done. */
function isCauseOnly(cell: Field | null): cell is Field {
  const text = cell?.text.replace(/[\s，,。；;、]+/g, "") ?? "";
  return text.length >= shortest && !isBlank(text) && !hollowReason.test(text) && !measure.test(text);
}

export default defineRule({
  id: "reason-without-measure",
  title: "表头要求改进措施的，原因之外还写措施",
  why: "这一栏要的是原因和改进措施两样，只写原因等于只填了一半。",
  basis: basis.deviationReason,
  level: "advice",
  book: ["S-REASONNOMEASURE"],
  kinds: reviewKinds,
  when: ({ form: { columns } }) =>
    columns.measures !== undefined || columns.reason?.text.includes("措施") === true,
  messages: {
    missing: ({ count }: { count: number }) =>
      count === 1 ? "只写了原因，没有写改进措施。" : `这里和另外 ${count - 1} 处只写了原因，没有写改进措施。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
          | 产出指标 | 数量指标 | 巡回演出场次 | ≥120场 | 96场 | 20 | 16 | ⟦汛期部分乡镇道路中断⟧ |
          | ^ | ^ | 新编剧目 | ≥3个 | 2个 | 15 | 10 | 编剧离职 |`,
        messages: ["missing"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        | 产出指标 | 数量指标 | 巡回演出场次 | ≥120场 | 96场 | 20 | 16 | 汛期部分乡镇道路中断，下一步错开汛期排期 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
        | 产出指标 | 数量指标 | 巡回演出场次 | ≥120场 | 96场 | 20 | 16 | 汛期部分乡镇道路中断 |`,
    ],
  },

  *check(context) {
    const { form } = context;
    if (form.remarks.some(({ role, value }) => role === "measures" && !isBlank(value.text))) return;
    const cells = lossesOf(context)
      .filter(({ rows }) => rows.every(({ extra }) => isBlank(extra.measures?.text ?? "")))
      .map(({ cell }) => cell)
      .filter(isCauseOnly);
    const [first, ...rest] = cells;
    if (!first) return;
    yield {
      messageId: "missing",
      at: first.at,
      related: rest.map(({ at }) => at),
      data: { count: cells.length },
    };
  },
});
