import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "name-target-swapped",
  title: "指标名称和指标值不应颠倒",
  why: "名称写衡量什么，指标值写达到什么程度。名称里只有评价词，看不出考核的是哪件事。",
  basis: basis.coreNames,
  level: "advice",
  book: ["Q-VAGUE"],
  when: anyFault("swapped", "figure"),
  messages: {
    figure: ({ name, count }: { name: string; count: number }) =>
      count > 1
        ? `${name}等 ${count} 个指标名称只是数字，看不出衡量什么。`
        : `指标名称${name}只是数字，看不出衡量什么。`,
    swapped: ({ name, target }: { name: string; target: string }) =>
      `指标名称${name}只是评价，指标值${target}反而说的是事情，疑为填反。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 效益指标 | 社会效益指标 | ⟦效果显著⟧ | 改善山区学校的食宿条件 | 20 |`,
        messages: ["swapped"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | ⟦88⟧ | 100 | 20 |
| ^ | 质量指标 | 验收合格率 | 100% | 20 |`,
        messages: ["figure"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 补贴人数 | 48人 |
| ^ | 成本指标 | ⟦20万元⟧ | 100% |`,
        messages: ["figure"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 效益指标 | 社会效益指标 | 山区学校食宿条件 | 有效改善 | 20 |
| ^ | ^ | 效果显著 | 显著 | 10 |`,
    ],
  },
  *check({ form }) {
    const [first, ...others] = rowsOf(form).filter(({ nameFault }) => nameFault === "figure");
    if (first) {
      const { at, text } = first.indicator.name;
      const data = { name: quoted(text), count: others.length + 1 };
      const related = others.map(({ indicator }) => indicator.name.at);
      yield { messageId: "figure", data, at, related, level: "warning" };
    }
    for (const { indicator, target, nameFault } of rowsOf(form)) {
      if (!target || nameFault !== "swapped") continue;
      const data = { name: quoted(indicator.name.text), target: quoted(target.text) };
      yield { messageId: "swapped", data, at: indicator.name.at, related: [target.at] };
    }
  },
});
