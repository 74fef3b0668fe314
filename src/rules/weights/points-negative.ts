import type { Field, Form } from "../../form/form";
import { basis } from "../basis";
import { columnName, moneyColumns, moneyRows } from "../money/money-columns";
import { defineRule } from "../rule";

type Figure = readonly [what: string, cell: Field | null, figure: number | null | undefined];

/** What counts from 0 up. */
function figuresOf({ indicators, budget }: Form): readonly Figure[] {
  return [
    ...indicators.flatMap(({ weight, score }): Figure[] => [
      ["分值", weight, weight?.points],
      ["得分", score, score?.points],
    ]),
    ...(budget ? moneyRows(budget) : []).flatMap((row) =>
      moneyColumns.map((column): Figure => [columnName[column], row[column], row[column]?.amount]),
    ),
  ];
}

export default defineRule({
  id: "points-negative",
  title: "分值、得分和金额不能是负数",
  why: "分值和得分都从 0 起算。把扣分写进得分一列，合计就不对了。",
  basis: basis.arithmetic,
  level: "error",
  book: ["W-SCORENEG"],
  needs: ["points below zero"],
  messages: {
    negative: ({ what, text }: { what: string; text: string }) => `${what} ${text} 是负数。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 演出场次 | ≥60场 | 48场 | 20 | ⟦-4⟧ |
          | ^ | 质量指标 | 演出完成率 | =100% | 100% | ⟦-30⟧ | 30 |`,
        messages: ["negative", "negative"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | 80 | < |
          | ^ | 其中：财政拨款 | 100 | < |
          | ^ | 其他资金 | ⟦-20⟧ | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 演出场次 | ≥60场 |`,
        messages: ["negative"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 演出场次 | ≥60场 | 0场 | 20 | 0 |
        | 效益指标 | 经济效益指标 | 亏损增长率 | ≤0% | -4% | 30 | 30 |`,
    ],
  },

  *check({ form }) {
    for (const [what, cell, figure] of figuresOf(form))
      if (cell && figure && figure < 0)
        yield { messageId: "negative", at: cell.at, data: { what, text: cell.text } };
  },
});
