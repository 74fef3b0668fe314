import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual } from "./actual-fault";
import { reviewKinds } from "../form-kinds";
import { writeInto } from "./write-into";

export default defineRule({
  id: "actual-repeats-name",
  title: "完成值不应重复指标名称",
  why: "完成值要说明完成到什么程度，重复名称等于没有填。",
  basis: basis.practice,
  level: "advice",
  book: [],
  kinds: reviewKinds,
  when: anyActual("name-repeated"),
  messages: {
    only: () => "完成值只重复了指标名称，没有说明完成情况。",
    behind: ({ rest }: { rest: string }) => `完成值里重复了指标名称，宜只写“${rest}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 水质自动监测站 | 11个 | ⟦水质自动监测站\\n9个⟧ | 40 | 32 |
| 效益指标 | 做好河道日常保洁 | 保持整洁 | ⟦做好河道日常保洁。⟧ | 40 | 40 |`,
        messages: ["behind", "only"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 水质自动监测站 | 11个 | 9个 | 40 | 32.73 |
| 效益指标 | 做好河道日常保洁 | 保持整洁 | 达成预期指标 | 40 | 40 |`,
    ],
  },

  *check({ form }) {
    for (const { actual, fault } of actualsOf(form).values()) {
      if (fault?.kind !== "name-repeated") continue;
      const { at } = actual;
      if (fault.rest === "") yield { messageId: "only", at, data: {} };
      else yield { messageId: "behind", at, data: { rest: fault.rest }, fixes: [writeInto(at, fault.rest)] };
    }
  },
});
