import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "money-as-quantity",
  title: "数量指标不写资金数额",
  why: "资金数额属于成本或预算执行。数量指标要写用这笔钱做了多少事。",
  basis: basis.coreIndicators,
  level: "warning",
  book: ["Q-MONEYASQTY"],
  when: anyFault("money"),
  messages: {
    money: ({ name }: { name: string }) => `${name}写的是资金数额，数量指标应写完成的工作量。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | ⟦巡护补助经费⟧ | =72890元 | 20 |
| ^ | ^ | ⟦堤防工程资金金额⟧ | 43.2 | 20 |`,
        messages: ["money", "money"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 巡护次数 | ≥48次 | 20 |
| ^ | ^ | 发放创业担保贷款额 | ≥4000万元 | 20 |
| ^ | 成本指标 | 巡护补助经费 | ≤7.29万元 | 10 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, nameFault } of rowsOf(form)) {
      const { name } = indicator;
      if (nameFault === "money") yield { messageId: "money", data: { name: quoted(name.text) }, at: name.at };
    }
  },
});
