import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual } from "./actual-fault";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";
import { writeActual } from "./write-into";

interface Data {
  readonly text: string;
  readonly target: string;
}

export default defineRule({
  id: "actual-percent-of-plan",
  title: "指标值是数量的，完成值不应填完成比例",
  why: "填“100%”看不出实际做了多少，超额或不足都被盖住了。",
  basis: basis.quantitativeScore,
  level: "warning",
  book: ["S-UNITDRIFT"],
  kinds: reviewKinds,
  when: anyActual("percent-done"),
  messages: {
    whole: ({ text, target, likely }: Data & { likely: string }) =>
      `指标值是${target}，完成值填了${text}。应填实际数，如 ${likely}。`,
    part: ({ text, target }: Data) => `指标值是${target}，完成值${text}是完成比例，应填实际数。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 改造村卫生室 | 5个 | ⟦100%⟧ | 20 | 20 |
| ^ | 数量指标 | 培训村医 | ≥80人 | ⟦95%⟧ | 20 | 19 |
| ^ | 质量指标 | 验收合格率 | 100 | 100% | 10 | 10 |`,
        messages: ["whole", "part"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 改造村卫生室 | 5个 | 5个 | 20 | 20 |
| ^ | 质量指标 | 验收合格率 | ≥95% | 100% | 10 | 10 |
| ^ | 数量指标 | 行政村覆盖率 | 98 | 100% | 10 | 10 |`,
    ],
  },

  *check({ form }) {
    for (const { actual, target, fault } of actualsOf(form).values()) {
      if (fault?.kind !== "percent-done") continue;
      const { at } = actual;
      const data = { text: quoted(actual.text), target: quoted(target?.text ?? "") };
      if (!fault.whole) {
        yield { messageId: "part", at, data };
        continue;
      }
      const likely = `${fault.whole.number}${fault.whole.unit}`;
      yield { messageId: "whole", at, data: { likely, ...data }, fixes: writeActual(actual, likely) };
    }
  },
});
