import { basis } from "../basis";
import { defineRule } from "../rule";
import { wordCount } from "./name-fault";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

export default defineRule({
  id: "name-too-long",
  title: "指标名称应简短",
  why: "名称写成一句话，看不出衡量的是什么。名称只写衡量的对象，说明放到指标解释里。",
  basis: basis.coreNames,
  level: "advice",
  book: ["Q-NAMELONG"],
  when: anyFault("too-long"),
  messages: {
    long: ({ name, length }: { name: string; length: number }) =>
      `指标名称${name}有 ${length} 个字，宜缩短为衡量的对象，如“培训合格率”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | ⟦通过对全镇河道开展日常保洁和定期清淤，保证河道水面干净、河岸整洁无垃圾⟧ | ≥95% | 20 |`,
        messages: ["long"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 质量指标 | 河道保洁达标率（含清淤河段，不含在建工程占用的河段和水库库区） | ≥95% | 20 |`,
    ],
  },
  *check({ form }) {
    for (const { indicator, name, nameFault } of rowsOf(form)) {
      if (nameFault !== "too-long") continue;
      yield {
        messageId: "long",
        data: { name: quoted(name), length: wordCount(name) },
        at: indicator.name.at,
      };
    }
  },
});
