import { basis } from "../basis";
import { defineRule } from "../rule";
import { respell } from "./respell";
import { turnedTo } from "./rewrite-target";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "rate-at-least-hundred",
  title: "比率不写“≥100%”",
  why: "比率最高是 100%，“≥”没有意义，写成“=100%”更准确。",
  basis: basis.practice,
  level: "advice",
  book: ["Q-GE100PCT", "Q-UNITWORD"],
  when: anyFault("at-least-hundred"),
  messages: {
    equal: ({ text }: { text: string }) => `比率最高为 100%，${text} 宜写成 =100%。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | 竣工验收合格率 | ⟦≥100%⟧ | 20 |
| ^ | ^ | 资料归档率 | ⟦≥100百分比⟧ | 20 |`,
        messages: ["equal", "equal"],
      },
      {
        sheet: `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 补贴发放及时率 | % | ≥ | ⟦100⟧ | 20 |`,
        messages: ["equal"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | 竣工验收合格率 | =100% | 20 |
| 效益指标 | 经济效益指标 | 国有资本保值增值率 | ≥100% | 20 |`,
    ],
  },
  *check({ form }) {
    for (const { target, targetFault } of rowsOf(form)) {
      if (!target || targetFault !== "at-least-hundred") continue;
      const text = respell(target, form.year);
      yield {
        messageId: "equal",
        data: { text: target.text.trim() },
        at: target.at,
        fixes: [turnedTo(text === undefined ? target : { ...target, text }, "=")],
      };
    }
  },
});
