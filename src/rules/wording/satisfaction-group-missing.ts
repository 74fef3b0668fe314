import { basis } from "../basis";
import { defineRule } from "../rule";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "satisfaction-group-missing",
  title: "满意度应写明调查对象",
  why: "只写“满意度”，不知道该向谁发问卷，调查结果也无从核对。",
  basis: basis.coreSatisfaction,
  level: "advice",
  book: ["Q-SAT-WHO"],
  when: anyFault("nobody-asked"),
  messages: {
    nobody: ({ name }: { name: string }) => `${name}没有写调查对象，宜写成“办事群众满意度”这样的名称。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 满意度指标 | 服务对象满意度指标 | ⟦满意度⟧ | ≥95% | 10 |`,
        messages: ["nobody"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 满意度指标 | 服务对象满意度指标 | 参训学员满意度 | ≥95% | 5 |
| ^ | 学生家长满意度指标 | 满意度 | ≥95% | 5 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, name, nameFault } of rowsOf(form)) {
      if (nameFault === "nobody-asked") yield { messageId: "nobody", data: { name }, at: indicator.name.at };
    }
  },
});
