import type { Form, Labelled } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import { defineRule } from "../rule";

const ratio = /[(（]?(?:占比|权重|比例)?[:：]?(\d{1,3}(?:\.\d+)?)%[)）]?/;
const fewestGoals = 2;

interface Weighed {
  readonly label: Labelled["label"];
  readonly percent: number;
}

/** The goals whose labels print a share: 年度绩效目标1（40%）. */
function weighedGoals({ goals }: Form): readonly Weighed[] {
  return goals.flatMap(({ expected }) => {
    const percent = expected ? ratio.exec(expected.label.text.replace(/\s+/g, ""))?.[1] : undefined;
    return expected && percent !== undefined ? [{ label: expected.label, percent: Number(percent) }] : [];
  });
}

export default defineRule({
  id: "goal-ratio-total",
  title: "各绩效目标的比重合计应为 100%",
  why: "几个目标按比重折算得分，比重合计不是 100%，总分就不对。",
  basis: basis.platform,
  level: "error",
  book: ["D-GOALRATIO"],
  when: ({ form }) => form.goals.length >= fewestGoals,
  messages: {
    off: ({ shares, sum }: { shares: string; sum: string }) =>
      `各目标的比重 ${shares} 合计 ${sum}%，应为 100%。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 部门整体支出绩效自评表 | < | < | < |
          | ⟦年度绩效目标1（40%）⟧ | 办理法律援助案件350件。 | < | < |
          | 年度绩效目标2（50%） | 开展普法宣传20场。 | < | < |
          | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 |
          | 产出指标 | 法律援助案件办理件数 | ≥350件 | 371件 |`,
        messages: ["off"],
      },
    ],
    good: [
      `
        | 部门整体支出绩效自评表 | < | < | < |
        | 年度绩效目标1（40%） | 办理法律援助案件350件。 | < | < |
        | 年度绩效目标2（60%） | 开展普法宣传20场。 | < | < |
        | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 |
        | 产出指标 | 法律援助案件办理件数 | ≥350件 | 371件 |`,
    ],
  },

  *check({ form }) {
    const goals = weighedGoals(form);
    const [first, ...others] = goals;
    if (!first || goals.length < fewestGoals || goals.length < form.goals.length) return;
    const sum = goals.reduce((all, { percent }) => all + percent, 0);
    if (Math.abs(sum - 100) < 0.005) return;
    const shares = goals.map(({ percent }) => `${figureText(percent)}%`).join("、");
    const related = others.map(({ label }) => label.at);
    yield { messageId: "off", at: first.label.at, related, data: { shares, sum: figureText(sum) } };
  },
});
