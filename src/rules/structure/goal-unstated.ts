import type { Labelled } from "../../form/form";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { labelWords } from "./label-words";
import { isPlaceholderValue } from "./placeholder-lexicon";
import { sameWords } from "./same-words";

/** Goals beyond the year: a project of one year leaves them empty. */
const beyondYear = /中期|长期|实施期/;
/** What a form prints before the unit's own words, and the dots it prints after them. */
const printed = /(?:总体|年度|绩效){0,3}目标[\s0-9一二三四五六七八九]{0,8}[:：]|[…·]+|\.{3,}/g;
const mayBePrinted = /目标|[…·]|\.{3}/;
const symbolOnly = /^[\s\p{P}\p{S}]*(?:(?:无|暂无|略|待定|待填|待补充|没有)[\s\p{P}\p{S}]*)?$/u;
/** Letters, figures and all words but these begin no such thing: one look at the first character tells. */
const mayBeSymbol = /^[^\u4e00-\u9fffA-Za-z\d]|^[无暂略待没]/;
const amountOnly = /^[约共]?[\d,，.]+\s*(?:亿元|万元|元|万|亿)?[。.]?$/;

type State = "blank" | "symbol" | "amount" | "name" | "stated";

function stateOf(text: string, project: string): State {
  const own = (mayBePrinted.test(text) ? text.replace(printed, "") : text).trim();
  // Told as what the template left.
  if (isPlaceholderValue(text)) return "stated";
  if (own === "") return "blank";
  if (isBlank(own) || (mayBeSymbol.test(own) && symbolOnly.test(own))) return "symbol";
  if (amountOnly.test(own)) return "amount";
  return project !== "" && sameWords(own, project) ? "name" : "stated";
}

function annualGoals(goals: readonly { readonly expected: Labelled | null }[]): readonly Labelled[] {
  return goals.flatMap(({ expected }) =>
    expected && !beyondYear.test(expected.label.text) ? [expected] : [],
  );
}

export default defineRule({
  id: "goal-unstated",
  title: "年度目标应当写明",
  why: "年度目标说明这笔钱要做成什么，指标由它分解而来。没有目标的项目不予安排预算。",
  basis: basis.goalRequirements,
  level: "error",
  book: ["T-BLANKGOAL", "T-SYMGOAL", "T-GOALISNAME", "P-NOTARGET"],
  needs: ["goals"],
  messages: {
    blank: ({ label }: { label: string }) => `${label}没有填写。`,
    symbol: ({ label, text }: { label: string; text: string }) =>
      `${label}只写了“${text}”，应写明要完成什么、达到什么效果。`,
    amount: ({ label, text }: { label: string; text: string }) =>
      `${label}只写了金额“${text}”，应写明用这笔钱完成什么。`,
    name: ({ label }: { label: string }) => `${label}只重复了项目名称，应写明要完成什么、达到什么效果。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 自然资源执法补助经费 | < | < |
          | 年度总体目标 | ⟦自然资源执法补助经费⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 核查图斑数 | ≥300个 |`,
        messages: ["name"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 项目名称 | 粮库仓房维修 | < | < | < |
          | 年度总体目标 | 预期目标 | < | 实际完成情况 | < |
          | ^ | ⟦—⟧ | < | 维修仓房6座。 | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 维修仓房数 | ≥6座 | 6座 |`,
        messages: ["symbol"],
      },
      {
        sheet: `
          | 部门整体支出绩效目标表 | < | < | < |
          | 部门名称 | 某县统计局 | < | < |
          | 年度绩效目标 | ⟦⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 统计调查项数 | ≥12项 |`,
        messages: ["blank"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 公墓维护 | < | < |
          | 年度目标 | ⟦43.2万元⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护墓穴数 | ≥320座 |`,
        messages: ["amount"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | 职业技能培训补贴 | < | < |
        | 总体目标 | 中期目标（2024年—2026年） | < | 年度目标 |
        | ^ | | < | 培训3000人次，培训后就业率不低于60%。 |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 培训人次 | ≥3000人次 |`,
      `
        | 项目绩效目标申报表 | < | < | < |
        | 项目名称 | 农村危房改造 | < | < |
        | 年度总体目标 | 目标1：完成农村危房改造120户。\\n目标2：\\n…… | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 改造户数 | ≥120户 |`,
    ],
  },

  *check({ form }) {
    const project = form.heading.project?.value.text ?? "";
    const goals = annualGoals(form.goals).map((goal) => ({ goal, state: stateOf(goal.value.text, project) }));
    const someStated = goals.some(({ state }) => state !== "blank" && state !== "symbol");
    for (const { goal, state } of goals) {
      const label = labelWords(goal.label);
      const text = goal.value.text.trim();
      const { at } = goal.value;
      if (state === "amount") yield { messageId: "amount", at, data: { label, text }, level: "warning" };
      else if (state === "name") yield { messageId: "name", at, data: { label }, level: "warning" };
      // 目标2 and 目标3 of a form that has room for three may stay empty.
      else if (someStated || state === "stated") continue;
      else if (state === "symbol") yield { messageId: "symbol", at, data: { label, text } };
      else yield { messageId: "blank", at, data: { label } };
    }
  },
});
