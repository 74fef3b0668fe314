import { basis } from "../basis";
import { defineRule } from "../rule";

const mostNamed = 6;

/** 第 8、9、12 行, as many as one reads. */
function rowsText(rows: readonly number[]): string {
  const named = rows.slice(0, mostNamed).map((row) => row + 1);
  return `第 ${named.join("、")} 行${rows.length > mostNamed ? "等" : ""}`;
}

export default defineRule({
  id: "rows-hidden",
  title: "隐藏的行里有指标",
  why: "隐藏的行打印出来看不到，分值和得分却照样合计，表面上就对不上。",
  basis: basis.practice,
  level: "advice",
  book: [],
  when: ({ form }) => form.hidden !== undefined,
  messages: {
    hidden: ({ rows }: { rows: readonly number[] }) =>
      `${rowsText(rows)}是隐藏的，其中 ${rows.length} 个指标也已检查。要报送的请取消隐藏，不用的请删除。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < |
          | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 更换水表 | ≥600只 | 612只 | 50 | 50 |
          ~ | ^ | ⟦维修阀门⟧ | ≥20处 | 21处 | 20 | 20 |
          | 效益指标 | 供水保证率 | ≥95% | 97% | 20 | 20 |`,
        messages: ["hidden"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < |
        | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 更换水表 | ≥600只 | 612只 | 50 | 50 |
        ~ | ^ | | | | | |
        | 效益指标 | 供水保证率 | ≥95% | 97% | 20 | 20 |`,
    ],
  },

  *check({ form: { hidden = [] } }) {
    const [first, ...others] = hidden;
    if (!first) return;
    const related = others.map(({ name }) => name.at);
    yield { messageId: "hidden", at: first.name.at, related, data: { rows: hidden.map(({ row }) => row) } };
  },
});
