import { basis } from "../basis";
import { defineRule, type RuleContext } from "../rule";

const fewest = 3;

/** How many parts there are, when every one of them executed its budget to the last figure. */
function exactParts({ related }: RuleContext): number {
  const parts = related?.parts ?? [];
  const isExact = parts.every(({ form }) => {
    const total = form.budget?.total;
    const [annual, executed] = [total?.annual?.amount ?? null, total?.executed?.amount ?? null];
    return annual !== null && annual > 0 && annual === executed;
  });
  return isExact ? parts.length : 0;
}

const part = (money: number): string => `
      | 转移支付项目绩效自评表 | < | < | < | < |
      | 项目名称 | 危房改造补助 | < | < | < |
      | 资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 |
      | ^ | 年度资金总额 | ${money} | ${money} | 100% |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
      | 产出指标 | 数量指标 | 危房改造户数 | ≥300户 | 310户 |`;

export default defineRule({
  id: "parts-all-hundred",
  title: "各地执行率都是 100% 的应核对口径",
  why: "执行数是资金使用单位的实际支付数。各地都恰好等于预算数，多半把下达数当成了支出数。",
  basis: basis.practice,
  level: "advice",
  book: ["P-EXECPASS"],
  kinds: ["transfer-review"],
  needs: ["parts"],
  messages: {
    exact: ({ count }: { count: number }) =>
      `${count} 张下级表的执行数都与预算数完全相等，应核对是实际支付数还是下达数。`,
  },
  examples: {
    parts: [part(300), part(120), part(80)],
    bad: [
      {
        sheet: `
          | 转移支付区域绩效自评表 | < | < | < | < |
          | 项目名称 | 危房改造补助 | < | < | < |
          | 资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 |
          | ^ | 年度资金总额 | 500 | ⟦500⟧ | 100% |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
          | 产出指标 | 数量指标 | 危房改造户数 | ≥900户 | 930户 |`,
        messages: ["exact"],
      },
    ],
    good: [
      `
        | 转移支付区域绩效自评表 | < | < | < | < |
        | 项目名称 | 危房改造补助 | < | < | < |
        | 资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 |
        | ^ | 年度资金总额 | 500 | 488 | 97.6% |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
        | 产出指标 | 数量指标 | 危房改造户数 | ≥900户 | 930户 |`,
    ],
  },

  *check(context) {
    const { executed, annual } = context.form.budget?.total ?? {};
    const count = exactParts(context);
    if (count < fewest || !executed || executed.amount === null) return;
    if (executed.amount === annual?.amount) yield { messageId: "exact", at: executed.at, data: { count } };
  },
});
