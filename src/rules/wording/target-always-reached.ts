import { isAdverse } from "../../form/direction";
import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import { turnedTo } from "./rewrite-target";
import { anyFault, type JudgedRow, rowsOf } from "./rows";

/** Of something bad, ≥0 can only have meant that there is to be none. */
function suggestion({ name, target }: JudgedRow): readonly FixDraft[] {
  if (!target || !isAdverse(name)) return [];
  return [turnedTo(target, "=")];
}

export default defineRule({
  id: "target-always-reached",
  title: "指标值不应是 ≥0",
  why: "一次不做也算达到，这样的指标值约束不了任何结果。应按历史水平或计划写出数字。",
  basis: basis.goalRequirements,
  level: "error",
  book: ["Q-TARGET0"],
  when: anyFault("always-reached"),
  messages: {
    always: ({ text }: { text: string }) => `指标值 ${text} 不做也能达到，应按计划或往年水平写出数字。`,
    none: ({ text }: { text: string }) => `指标值 ${text} 发生多少都算达到，应为“=0”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 组织宣传活动次数 | ⟦≥0次⟧ | 20 |
| 效益指标 | 社会效益指标 | 施工安全责任事故起数 | ⟦≥0起⟧ | 20 |`,
        messages: ["always", "none"],
      },
      {
        sheet: `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 走访慰问户数 | 户 | ≥ | ⟦0⟧ | 20 |`,
        messages: ["always"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 组织宣传活动次数 | ≥6次 | 20 |
| 效益指标 | 社会效益指标 | 施工安全责任事故起数 | =0起 | 20 |
| ^ | 经济效益指标 | 旅游收入增长率 | ≥0% | 20 |`,
    ],
  },
  *check({ form }) {
    for (const row of rowsOf(form)) {
      if (!row.target || row.targetFault !== "always-reached") continue;
      const messageId = isAdverse(row.name) ? "none" : "always";
      yield { messageId, data: { text: row.target.text.trim() }, at: row.target.at, fixes: suggestion(row) };
    }
  },
});
