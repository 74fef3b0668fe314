import type { Indicator } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { anyFault, rowsOf } from "./rows";

const hasEvidence = ({ extra }: Indicator): boolean => (extra.evidence?.text.trim() ?? "") !== "";

export default defineRule({
  id: "satisfaction-full",
  title: "满意度 100% 应有调查数据",
  why: "问卷调查很少人人满意。填 100% 时，审核人会要求提供样本量和问卷。",
  basis: basis.coreSatisfaction,
  level: "advice",
  book: ["Q-SAT100"],
  when: anyFault("full-satisfaction", "actual-full"),
  messages: {
    target: () => "满意度目标定为 100%，有一人不满意就算未完成，宜按往年调查结果定。",
    actual: () => "实际满意度为 100%，请核对问卷，并备好样本量等调查材料。",
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 满意度指标 | 服务对象满意度指标 | 参保群众满意度 | ≥90% | ⟦100%⟧ | 10 | 10 |`,
        messages: ["actual"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 满意度指标 | 服务对象满意度指标 | 乘客满意度 | ⟦=100%⟧ | 10 |`,
        messages: ["target"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 佐证材料 |
| 满意度指标 | 服务对象满意度指标 | 参保群众满意度 | ≥90% | 96.4% | 5 | 5 | |
| ^ | ^ | 经办人员满意度 | ≥90% | 100% | 5 | 5 | 问卷 36 份及汇总表 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, target, targetFault, oddActual } of rowsOf(form)) {
      const { actual } = indicator;
      if (actual && oddActual === "actual-full") {
        if (!hasEvidence(indicator)) yield { messageId: "actual", data: {}, at: actual.at };
      } else if (target && targetFault === "full-satisfaction")
        yield { messageId: "target", data: {}, at: target.at };
    }
  },
});
