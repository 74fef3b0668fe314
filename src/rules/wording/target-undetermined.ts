import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, doesNotApply, rowsOf } from "./rows";

export default defineRule({
  id: "target-undetermined",
  title: "指标值和完成值不应待定",
  why: "“待定”“以实际为准”没有约定任何结果，报送前应换成确定的数字。",
  basis: basis.goalRequirements,
  level: "warning",
  book: ["Q-UNDETERMINED"],
  when: anyFault("undetermined", "does-not-apply", "actual-undetermined"),
  messages: {
    target: ({ text }: { text: string }) => `指标值写的是${text}，报送前应填确定的数。`,
    actual: ({ text }: { text: string }) => `完成值写的是${text}，应填实际完成数。`,
    notApplicable: ({ weight }: { weight: number }) =>
      `本指标写着不适用，却占 ${weight} 分，应删去，分值调给其他指标。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 抽检批次 | ⟦待定⟧ | 60批次 | 20 | 20 |
| ^ | ^ | 采样点位 | ≥30个 | ⟦视情况而定⟧ | 20 | 20 |
| 效益指标 | 生态效益指标 | 水质达标率 | ⟦本指标不适用⟧ | | 10 | 10 |`,
        messages: ["target", "actual", "notApplicable"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 抽检批次 | ≥60批次 | 63批次 | 20 | 20 |
| 效益指标 | 经济效益指标 | 不适用 | 不适用 | | | |`,
    ],
  },
  *check({ form }) {
    for (const row of rowsOf(form)) {
      const { target, targetFault, oddActual, indicator } = row;
      const { actual, weight } = indicator;
      if (target && targetFault === "undetermined")
        yield { messageId: "target", data: { text: quoted(target.text) }, at: target.at };
      else if (target && doesNotApply(row))
        yield { messageId: "notApplicable", data: { weight: (weight?.points ?? 0) / 100 }, at: target.at };
      if (actual && oddActual === "actual-undetermined")
        yield {
          messageId: "actual",
          data: { text: quoted(actual.text) },
          at: actual.at,
          // A year that is over has a result.
          level: form.kind.endsWith("-review") ? "error" : "warning",
        };
    }
  },
});
