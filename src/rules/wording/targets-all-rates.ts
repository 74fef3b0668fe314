import { basis } from "../basis";
import { defineRule } from "../rule";
import { countRates, isAllRates, isNearlyAllFull } from "./rate-counts";
import { rowsOf } from "./rows";

export default defineRule({
  id: "targets-all-rates",
  title: "应有绝对数指标",
  why: "只有比率，看不出花这笔钱做了多少事。",
  basis: basis.practice,
  level: "advice",
  book: ["R-ALLRATE"],
  messages: {
    rates: ({ count }: { count: number }) =>
      `${count} 个数字指标全是比率，宜补充人数、次数、面积这样的绝对数。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 体检覆盖率 | ≥85% | 15 |
| ^ | 质量指标 | 体检报告准确率 | ≥98% | 15 |
| ^ | 时效指标 | 报告及时率 | ≥95% | 10 |
| 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 10 |`,
        messages: ["rates"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 体检人数 | ≥1400人 | 15 |
| ^ | 质量指标 | 体检报告准确率 | ≥98% | 15 |
| ^ | 时效指标 | 报告及时率 | ≥95% | 10 |
| 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 10 |`,
    ],
  },
  *check({ form }) {
    const counts = countRates(rowsOf(form));
    if (isAllRates(counts) && !isNearlyAllFull(counts))
      yield { messageId: "rates", data: { count: counts.figures }, at: null };
  },
});
