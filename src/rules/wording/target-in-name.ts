import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import { figureAtEnd } from "./name-fault";
import { quoted } from "./quoted";
import { anyFault, type JudgedRow, rowsOf } from "./rows";

const floorWords = /^(?:≥|不低于|不少于|至少|达)|以上$/;
const ceilingWords = /^(?:≤|不高于|不超过)|(?:以下|以内)$/;

/** The figure at the end of a name as a target: `满意率达95%以上` → `≥95%`. */
function targetIn(name: string): string | undefined {
  const match = figureAtEnd.exec(name);
  if (!match?.[1] || !match[2]) return undefined;
  const words = match[0].trim();
  const operator = floorWords.test(words) ? "≥" : ceilingWords.test(words) ? "≤" : "";
  return operator + match[1] + match[2];
}

function suggestion({ indicator, target }: JudgedRow, figure: string): readonly FixDraft[] {
  if (!target || target.operatorCell || target.unitCell) return [];
  const name = indicator.name.text.trim().replace(figureAtEnd, "");
  const cells = [{ at: target.at, to: figure }];
  const renamed = name === "" ? cells : [{ at: indicator.name.at, to: name }, ...cells];
  return [{ title: `指标值填 ${figure}`, kind: "suggestion", cells: renamed }];
}

export default defineRule({
  id: "target-in-name",
  title: "指标值不应写在名称里",
  why: "指标值空着、数字写在名称里，系统无法比较，也无法计算得分。",
  basis: basis.coreNames,
  level: "warning",
  book: ["Q-VALINNAME"],
  when: anyFault("target-inside"),
  messages: {
    inside: ({ name, figure }: { name: string; figure: string }) =>
      `名称${name}里写着 ${figure}，指标值却空着，应填到指标值一栏。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 时效指标 | ⟦年度工程款支付完成率100%⟧ | | 20 |
| 满意度指标 | 服务对象满意度指标 | ⟦园区企业满意率达95%以上⟧ | | 10 |`,
        messages: ["inside", "inside"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 时效指标 | 24小时内抢修完成率 | ≥98% | 20 |
| ^ | 数量指标 | 新建二级公路32.1公里 | 32.1公里 | 20 |
| 满意度指标 | 服务对象满意度指标 | 园区企业满意率 | ≥95% | 10 |`,
    ],
  },
  *check({ form }) {
    for (const row of rowsOf(form)) {
      if (row.nameFault !== "target-inside") continue;
      const { name } = row.indicator;
      const figure = targetIn(name.text.trim());
      if (figure === undefined) continue;
      const related = row.target ? [row.target.at] : [];
      const fixes = suggestion(row, figure);
      yield { messageId: "inside", data: { name: quoted(name.text), figure }, at: name.at, related, fixes };
    }
  },
});
