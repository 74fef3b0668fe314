import type { Budget, Field, Form } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { amountRounding, moneyRows } from "./money-columns";
import { explainsMoney } from "./money-explained";
import { unitMixOf } from "./unit-mix";

interface Change {
  readonly initial: number;
  readonly annual: number;
}

function changeOf({ total }: Budget): Change | null {
  if (!total?.initial || !total.annual || unitMixOf(total)) return null;
  const initial = total.initial.amount;
  const annual = total.annual.amount;
  if (initial === null || annual === null || annual <= 0) return null;
  const allowed = amountRounding(total.initial) + amountRounding(total.annual) + 1e-6;
  return Math.abs(annual - initial) > allowed ? { initial, annual } : null;
}

/** Where the form asks for a word about the money: its own reason column, else a block for whatever is to be explained. */
function placeFor({ budget, remarks }: Form): { readonly field: Field; readonly isColumn: boolean } | null {
  const column = budget && moneyRows(budget).find(({ reason }) => reason !== null)?.reason;
  if (column) return { field: column, isColumn: true };
  const block = remarks.find(({ role, label }) => role === "note" && /需要说明/.test(label.text));
  return block ? { field: block.value, isColumn: false } : null;
}

export default defineRule({
  id: "budget-change-unexplained",
  title: "年中调整预算的写明原因",
  why: "全年预算数与年初预算数不同，说明年中有追加或调减，审核会问依据。",
  basis: basis.practice,
  level: "warning",
  book: ["S-BUDGETCHANGED"],
  needs: ["changed budget"],
  messages: {
    column: ({ initial, annual }: Change) =>
      `全年预算数由年初的 ${figureText(initial)} 变为 ${figureText(annual)}，原因一栏没有填。`,
    block: ({ initial, annual }: Change) =>
      `全年预算数由年初的 ${figureText(initial)} 变为 ${figureText(annual)}，可在这里写明调整的原因。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < |
          | 预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |
          | ^ | 总额 | 238.93 | 251.89 | 251.89 | 100% | 10 | 10 | ⟦⟧ |
          | 绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
          | ^ | 产出指标 | 数量指标 | 保障学生人数 | ≥ | 1260 | 人 | 1268 | 90 | 90 |`,
        messages: ["column"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 80 | 62 | 62 | 10 | 100% | 10 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 检测样品批次 | ≥300批次 | 312批次 | 90 | 90 |
          | 其他需要说明的事项 | ⟦无⟧ | < | < | < | < | < |`,
        messages: ["block"],
      },
    ],
    good: [
      `
        | 部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < |
        | 预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |
        | ^ | 总额 | 238.93 | 251.89 | 251.89 | 100% | 10 | 10 | 秋季扩班追加公用经费 |
        | 绩效指标（90分） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 |
        | ^ | 产出指标 | 数量指标 | 保障学生人数 | ≥ | 1260 | 人 | 1268 | 90 | 90 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 80 | 62 | 62 | 10 | 100% | 10 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 检测样品批次 | ≥300批次 | 312批次 | 90 | 90 |`,
    ],
  },

  *check({ form }) {
    const change = form.budget && changeOf(form.budget);
    const place = change && placeFor(form);
    if (!change || !place || explainsMoney(form)) return;
    const { at } = place.field;
    if (place.isColumn) yield { messageId: "column", at, data: change };
    else yield { messageId: "block", at, data: change, level: "advice" };
  },
});
