import { isTrueShare } from "../../form/name-kinds";
import type { Quantity } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

interface Data {
  name: string;
  text: string;
}

function judge(name: string, quantity: Quantity) {
  const found = { data: { name: quoted(name), text: quantity.text.trim() }, at: quantity.at };
  if (!isTrueShare(name)) return { messageId: "seldom", level: "advice", ...found } as const;
  return { messageId: (quantity.value.number ?? 0) < 0 ? "negative" : "over", ...found } as const;
}

export default defineRule({
  id: "rate-over-hundred",
  title: "比率不应超出 0 到 100%",
  why: "合格率、覆盖率、满意度是部分占整体的比，超过 100% 说明口径或数字有误。",
  basis: basis.arithmetic,
  level: "error",
  book: ["Q-PCTOVER"],
  when: anyFault("over-hundred", "actual-over-hundred"),
  messages: {
    over: ({ name, text }: Data) => `${name}是占整体的比例，不会超过 100%，现为 ${text}。`,
    negative: ({ name, text }: Data) => `${name}是占整体的比例，不会小于 0，现为 ${text}。`,
    seldom: ({ name, text }: Data) => `${name}为 ${text}，超过 100%，请核对分母，或改用绝对数。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 质量指标 | 培训考核合格率 | ≥95% | ⟦104%⟧ | 20 | 20 |
| ^ | ^ | 设备利用率 | ⟦≥130%⟧ | 135% | 10 | 10 |
| 满意度指标 | 服务对象满意度指标 | 学员满意度 | ⟦≥120%⟧ | 96% | 10 | 10 |
| ^ | ^ | 家长知晓率（％） | ≥90 | ⟦108⟧ | 10 | 10 |
| ^ | ^ | 班次到课率 | ≥90% | ⟦109⟧ | 10 | 10 |`,
        messages: ["over", "seldom", "over", "over", "over"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 质量指标 | 培训考核合格率 | ≥95% | 100% | 20 | 20 |
| 效益指标 | 经济效益指标 | 网络零售额增长率 | ≥110% | 125% | 20 | 20 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, name, target, targetFault, oddActual } of rowsOf(form)) {
      const { actual } = indicator;
      if (target && targetFault === "over-hundred") yield judge(name, target);
      else if (actual && oddActual === "actual-over-hundred") yield judge(name, actual);
    }
  },
});
