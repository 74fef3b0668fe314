import type { Form, Indicator } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { isGoalBlock } from "../weights/weights-of-form";

/** The output rows of a form; none where some row's level 2 is unknown, for it may be the one looked for. */
function outputs(form: Form): readonly Indicator[] {
  const rows = form.indicators.filter(({ level1 }) => level1 === "产出指标" || level1 === null);
  return rows.some(({ level1, level2 }) => level1 === null || level2 === null) ? [] : rows;
}

export default defineRule({
  id: "quantity-without-quality",
  title: "数量指标和质量指标应成对设置",
  why: "只写做了多少，看不出做得好不好；只写质量，看不出做了多少。原则上两类都要设。",
  basis: basis.coreIndicators,
  level: "warning",
  book: ["T-NOQUALITY"],
  kinds: ["project-target", "project-review", "transfer-target", "transfer-review"],
  messages: {
    one: ({ has, lacks }: { has: string; lacks: string }) => `产出指标有${has}，没有${lacks}，应补充。`,
    neither: () => "产出指标下没有数量指标，也没有质量指标，应补充。",
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | ⟦产出指标⟧ | 数量指标 | 培训人次 | ≥600人次 |
          | ^ | 时效指标 | 培训完成时间 | 10月底前 |
          | 效益指标 | 社会效益指标 | 持证上岗率 | ≥80% |`,
        messages: ["one"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | ⟦产出指标⟧ | 成本指标 | 成本控制数 | ≤45万元 | 44万元 |
          | 效益指标 | 社会效益指标 | 受益学校数 | ≥6所 | 6所 |`,
        messages: ["neither"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 培训人次 | ≥600人次 |
        | ^ | 质量指标 | 考核合格率 | ≥95% |
        | 效益指标 | 社会效益指标 | 持证上岗率 | ≥80% |`,
      `
        | 项目支出绩效目标表 | < | < |
        | 一级指标 | 三级指标 | 指标值 |
        | 产出指标 | 救助人次 | ≥500人次 |
        | 效益指标 | 救助对象生活改善户数 | ≥300户 |`,
    ],
  },

  *check({ form }) {
    const rows = isGoalBlock(form) ? [] : outputs(form);
    const [first] = rows;
    if (!first) return;
    const quantity = rows.some(({ level2 }) => level2 === "数量指标");
    const quality = rows.some(({ level2 }) => level2 === "质量指标");
    const at = first.group1?.label.at ?? null;
    if (quantity && !quality) yield { messageId: "one", at, data: { has: "数量指标", lacks: "质量指标" } };
    else if (quality && !quantity)
      yield { messageId: "one", at, data: { has: "质量指标", lacks: "数量指标" } };
    else if (!quantity) yield { messageId: "neither", at, data: undefined };
  },
});
