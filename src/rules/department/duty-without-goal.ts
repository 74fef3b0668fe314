import { dutiesIn, isServed } from "../../form/duties";
import type { Form } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";

const fewestDuties = 2;
const mostNamed = 3;

/** Everything the form promises: goals and names of indicators, and its tasks. */
function promised({ goals, indicators, sums = [] }: Form): string {
  return [
    ...goals.map(({ expected }) => expected?.value.text ?? ""),
    ...indicators.map(({ name }) => name.text),
    ...sums.flatMap(({ parts }) => parts.map(({ label }) => label.text)),
  ].join("\n");
}

export default defineRule({
  id: "duty-without-goal",
  title: "部门职能应有对应的目标和指标",
  why: "部门整体绩效目标从职能来：写了职能而没有目标和指标，这项职能履行得怎样就无从衡量。",
  basis: basis.goalReview,
  level: "advice",
  book: ["R-DUTYMAP"],
  kinds: ["department-target", "department-review"],
  messages: {
    unserved: ({ duties }: { duties: string }) => `职能${duties}没有对应的目标或指标，可核对是否漏设。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 部门整体支出绩效目标申报表 | < | < | < |
          | 部门名称 | 某县统计局 | < | < |
          | 部门职能概述 | ⟦组织统计调查、统计执法检查、城镇化监测。⟧ | < | < |
          | 年度绩效目标 | 完成统计报表420期，统计执法检查60家。 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 统计报表期数 | ≥420期 |`,
        messages: ["unserved"],
      },
    ],
    good: [
      `
        | 部门整体支出绩效目标申报表 | < | < | < |
        | 部门名称 | 某县统计局 | < | < |
        | 部门职能概述 | 组织统计调查、统计执法检查。 | < | < |
        | 年度绩效目标 | 完成统计报表420期，统计执法检查60家。 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 统计报表期数 | ≥420期 |`,
    ],
  },

  *check({ form }) {
    const duties = form.heading.duties?.value;
    if (!duties) return;
    const listed = dutiesIn(duties.text);
    const promises = promised(form).replace(/\s+/g, "");
    const unserved = listed.filter((duty) => !isServed(duty, promises));
    // A form none of whose duties is met with words it in another way altogether.
    if (listed.length < fewestDuties || unserved.length === 0 || unserved.length === listed.length) return;
    const named = unserved.slice(0, mostNamed).map((duty) => `“${duty.slice(0, 20)}”`);
    const more = unserved.length > named.length ? `等 ${unserved.length} 项` : "";
    yield { messageId: "unserved", at: duties.at, data: { duties: `${named.join("、")}${more}` } };
  },
});
