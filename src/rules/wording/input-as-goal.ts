import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "input-as-goal",
  title: "产出和效益不写投入",
  why: "投入多少钱、多少人不是成果。绩效指标要写用这些投入做成了什么。",
  basis: basis.goalRequirements,
  level: "warning",
  book: ["Q-INPUTASGOAL"],
  when: anyFault("input"),
  messages: {
    input: ({ name }: { name: string }) => `${name}是投入，不是产出或效益，应改写为做成的事和数量。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | ⟦投入巡查人员⟧ | ≥10名 | 20 |
| ^ | ^ | ⟦安排专项资金⟧ | 120万元 | 20 |`,
        messages: ["input", "input"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 巡查河段长度 | ≥310公里 | 20 |
| ^ | 成本指标 | 投入资金总额 | ≤120万元 | 10 |
| 效益指标 | 经济效益指标 | 带动社会资金投入 | ≥300万元 | 20 |
| ^ | 社会效益指标 | 设备投入使用率 | =100% | 20 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, nameFault } of rowsOf(form)) {
      const { name } = indicator;
      if (nameFault === "input") yield { messageId: "input", data: { name: quoted(name.text) }, at: name.at };
    }
  },
});
