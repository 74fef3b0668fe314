import type { Form, FundRow } from "../../form/form";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { labelText } from "../money/money-columns";
import { defineRule } from "../rule";
import { wholeKinds } from "./parts";

const saidWhere = /其他资金|自筹|社会资金|配套|贷款|债券|捐赠/;

/** Money of other sources with nothing behind its label. */
function otherFund({ budget }: Form): FundRow | undefined {
  return budget?.funds.find(
    (row) =>
      row.role === "other" &&
      /^其他(资金|收入|来源)?$/.test(labelText(row)) &&
      (row.annual?.amount ?? row.executed?.amount ?? 0) > 0,
  );
}

function isExplained({ remarks, notes }: Form, fund: FundRow): boolean {
  if (!isBlank(fund.reason?.text ?? "")) return true;
  const texts = [...remarks.map(({ value }) => value.text), ...notes.map(({ text }) => text)];
  return texts.some((text) => saidWhere.test(text));
}

export default defineRule({
  id: "other-fund-unexplained",
  title: "其他资金宜写明来源",
  why: "其他资金可能是自筹、社会资金或贷款，表上看不出来，审核人员会问。",
  basis: basis.practice,
  level: "advice",
  book: ["P-OTHERFUND"],
  kinds: wholeKinds,
  needs: ["funds"],
  messages: {
    unsaid: ({ amount }: { amount: string }) => `其他资金 ${amount}，没有写明来源，可在说明中补充。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 转移支付项目绩效自评表 | < | < | < | < |
          | 项目资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 |
          | ^ | 年度资金总额 | 500 | 455 | 91% |
          | ^ | 其中：中央补助 | 450 | 405 | 90% |
          | ^ | 其他资金 | ⟦50⟧ | 50 | 100% |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
          | 产出指标 | 数量指标 | 建设科技平台 | ≥3个 | 3个 |`,
        messages: ["unsaid"],
      },
    ],
    good: [
      `
        | 转移支付项目绩效自评表 | < | < | < | < |
        | 项目资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 |
        | ^ | 年度资金总额 | 500 | 455 | 91% |
        | ^ | 其中：中央补助 | 450 | 405 | 90% |
        | ^ | 其他资金 | 50 | 50 | 100% |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
        | 产出指标 | 数量指标 | 建设科技平台 | ≥3个 | 3个 |
        | 说明 | 其他资金为单位自筹。 | < | < | < |`,
    ],
  },

  *check({ form }) {
    const fund = otherFund(form);
    const cell = fund?.annual ?? fund?.executed;
    if (fund && cell && !isExplained(form, fund))
      yield { messageId: "unsaid", at: cell.at, data: { amount: cell.text.trim() } };
  },
});
