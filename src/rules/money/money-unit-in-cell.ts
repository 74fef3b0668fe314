import type { Amount, Budget } from "../../form/form";
import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import { quoted } from "../wording/quoted";
import { moneyRows } from "./money-columns";

/** 下达资金50万元，已支付45万元 in one cell: such money names its unit, whatever the head says. */
function isInSentence({ text, within }: Amount): boolean {
  return within !== undefined && within.trim() !== text;
}

function withUnit(budget: Budget): readonly Amount[] {
  const found: Amount[] = [];
  for (const { initial, annual, executed, forecast } of moneyRows(budget)) {
    for (const cell of [initial, annual, executed, forecast])
      if (cell?.ownUnit !== undefined && cell.amount !== null && !isInSentence(cell)) found.push(cell);
  }
  return found;
}

const figureOf = ({ amount }: Amount): number => Number((amount ?? 0).toFixed(6));

/** All cells at once: a block is written in one way or the other. */
function fixOf(amounts: readonly [Amount, ...Amount[]]): FixDraft {
  const [first] = amounts;
  const title = amounts.length === 1 ? `改为 ${figureOf(first)}` : `把 ${amounts.length} 个金额改为数字`;
  return {
    title,
    kind: "suggestion",
    cells: amounts.map((amount) => ({ at: amount.at, to: figureOf(amount) })),
  };
}

export default defineRule({
  id: "money-unit-in-cell",
  title: "表头印了单位，金额只填数字",
  why: "带单位的金额是文字，表格不能求和，导入系统时会丢失或出错。",
  basis: basis.practice,
  level: "advice",
  book: ["R-UNITMIX"],
  needs: ["money with its unit"],
  messages: {
    same: ({ text, unit, count }: { text: string; unit: string; count: number }) =>
      count === 1
        ? `表头已经印有${unit}，${quoted(text)}只填数字即可。`
        : `表头已经印有${unit}，${quoted(text)}等 ${count} 个金额只填数字即可。`,
    other: ({ text, unit, figure }: { text: string; unit: string; figure: number }) =>
      `表头的单位是${unit}，${quoted(text)}应折算为 ${figure}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 300 | 300 | ⟦259.45万元⟧ | 10 | 86.5% | 8.65 |
          | ^ | 其中：财政拨款 | 300 | 300 | 259.45万元 | — | — | — |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 建成良种繁育基地 | ≥1250亩 | 1250亩 | 90 | 90 |`,
        messages: ["same"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | ⟦1200000元⟧ | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 微更新点位数 | ≥4处 |`,
        messages: ["other"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目资金 | 年度资金总额 | 120万元 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 微更新点位数 | ≥4处 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < |
        | 项目资金（万元） | 下达资金48.6万元，已支付48万元 | < | < | < |
        | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
        | 产出指标 | 微更新点位数 | ≥4处 | 4处 | 100 |`,
    ],
  },

  *check({ form: { budget } }) {
    const unit = budget?.moneyUnit;
    if (!budget || !unit) return;
    const amounts = withUnit(budget);
    if (amounts.length === 0) return;
    for (const amount of amounts.filter(({ ownUnit }) => ownUnit !== unit)) {
      const data = { text: amount.text, unit, figure: figureOf(amount) };
      yield { messageId: "other", at: amount.at, data, level: "warning", fixes: [fixOf([amount])] };
    }
    const [first, ...rest] = amounts.filter(({ ownUnit }) => ownUnit === unit);
    if (!first) return;
    const data = { text: first.text, unit, count: rest.length + 1 };
    yield {
      messageId: "same",
      at: first.at,
      related: rest.map(({ at }) => at),
      data,
      fixes: [fixOf([first, ...rest])],
    };
  },
});
