import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "name-compound",
  title: "一个指标只衡量一件事",
  why: "两样东西合在一行，一样完成、一样没完成时无法打分。",
  basis: basis.coreNames,
  level: "advice",
  book: ["Q-COMPOUND"],
  when: anyFault("compound"),
  messages: {
    split: ({ name }: { name: string }) => `${name}里有两个指标，宜分成两行填写。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | ⟦培训次数和合格率⟧ | ≥95% | 20 |
| ^ | ^ | ⟦出勤率、结业率⟧ | ≥95% | 20 |`,
        messages: ["split", "split"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 培训班次 | ≥12期 | 20 |
| ^ | 质量指标 | 城乡居民和职工参保率 | ≥95% | 20 |
| 满意度指标 | 服务对象满意度指标 | 学生、家长满意度 | ≥90% | 10 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, nameFault } of rowsOf(form)) {
      const { name } = indicator;
      if (nameFault === "compound")
        yield { messageId: "split", data: { name: quoted(name.text) }, at: name.at };
    }
  },
});
