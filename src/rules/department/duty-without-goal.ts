import type { Form } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";

/** What duties say without saying what is done. */
const filler =
  /贯彻|执行|落实|组织|承担|负责|开展|推进|推动|加强|做好|完成|指导|协调|监督|管理|实施|拟订|制定|有关|相关|全市|全县|全区|本级|工作|任务|事项|事务|方面|以及|等|和|及|与|的|对|并/g;
const shortestDuty = 2;
const fewestDuties = 2;
const mostNamed = 3;

/** The duties as they are listed: between commas and full stops. */
function dutiesIn(text: string): readonly string[] {
  return text
    .split(/[、，,；;。\n]|\d+[.．、]/)
    .map((duty) => duty.replace(/\s+/g, ""))
    .filter((duty) => duty.replace(filler, "").length >= shortestDuty);
}

/** Everything the form promises: goals and names of indicators, and its tasks. */
function promised({ goals, indicators, sums = [] }: Form): string {
  return [
    ...goals.map(({ expected }) => expected?.value.text ?? ""),
    ...indicators.map(({ name }) => name.text),
    ...sums.flatMap(({ parts }) => parts.map(({ label }) => label.text)),
  ].join("\n");
}

/** Two characters in a row that both say: a duty is served when one of its pairs is promised. */
function isServed(duty: string, promises: string): boolean {
  const pieces = duty.split(filler).filter((piece) => piece.length >= shortestDuty);
  return pieces.some((piece) =>
    Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2)).some((pair) =>
      promises.includes(pair),
    ),
  );
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
