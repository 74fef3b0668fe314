import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "satisfaction-not-surveyed",
  title: "满意度指标应写谁满意、达到多少",
  why: "满意度来自对服务对象的调查，要有调查对象和比例（或得分）。",
  basis: basis.coreSatisfaction,
  level: "warning",
  book: ["Q-SAT-NOTSURVEY"],
  when: anyFault("not-surveyed", "no-share"),
  messages: {
    notPeople: ({ name }: { name: string }) => `满意度指标${name}看不出是谁的满意度，应写成某类人的满意度。`,
    noShare: ({ text }: { text: string }) => `满意度的指标值${text}没有数字，应写成比例或得分，如“≥90%”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ⟦群众满意⟧ | 5 |
| ^ | ^ | ⟦改善镇区道路照明⟧ | ≥90% | 5 |`,
        messages: ["noShare", "notPeople"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 满意度指标 | 服务对象满意度指标 | 受益群众满意度 | ≥90% | 5 |
| ^ | ^ | 游客评价得分 | ≥4.5星 | 5 |
| ^ | ^ | 有效投诉件数 | ≤3件 | 5 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, target, targetFault, nameFault } of rowsOf(form)) {
      const { name } = indicator;
      if (nameFault === "not-surveyed")
        yield { messageId: "notPeople", data: { name: quoted(name.text) }, at: name.at };
      else if (target && targetFault === "no-share")
        yield { messageId: "noShare", data: { text: quoted(target.text) }, at: target.at };
    }
  },
});
