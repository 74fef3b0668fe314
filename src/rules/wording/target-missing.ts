import type { Form, Indicator } from "../../form/form";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { anyFault, rowsOf } from "./rows";

/** A column that nobody filled in is one matter, not one a row. */
function isColumnEmpty(form: Form): boolean {
  const rows = rowsOf(form).filter(({ target }) => target && !target.covered);
  return rows.length > 1 && rows.every(({ targetFault }) => targetFault === "missing");
}

/** 无 or 不适用 in place of a figure; a line through the cell is nothing written. */
function isWord(text: string): boolean {
  return isBlank(text) && /\p{L}/u.test(text);
}

/** 目标1：…… alone is what the template prints. */
const longestPrompt = 20;

/** A form whose goal is written lacks its targets; one that nobody began lacks everything. */
function isBegun({ goals }: Form): boolean {
  return goals.some(({ expected }) => (expected?.value.text.length ?? 0) > longestPrompt);
}

/** What one half of a form does not plan, the other one may. */
function isOfOtherHalf({ part }: Form, { actual, weight, score }: Indicator, text: string): boolean {
  return part !== null && !(actual ?? weight ?? score) && isBlank(text) && text.trim() !== "";
}

export default defineRule({
  id: "target-missing",
  title: "指标值不应空着",
  why: "没有指标值，就不知道做到什么程度算完成，得分也没有依据。",
  basis: basis.goalRequirements,
  level: "error",
  book: ["S-EMPTYROWFULL"],
  when: anyFault("missing"),
  messages: {
    empty: ({ name }: { name: string }) => `${name}没有填指标值。`,
    none: ({ name, text }: { name: string; text: string }) => `${name}的指标值写的是${text}，等于没有填。`,
    column: ({ count }: { count: number }) => `${count} 个指标都没有填指标值。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 保洁面积 | ⟦⟧ | 88万平方米 | 30 | 30 |
| ^ | 质量指标 | 考核达标率 | ≥95% | 96% | 20 | 20 |`,
        messages: ["empty"],
      },
      {
        sheet: `
| 一级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 分值 |
| 产出指标 | 植树株数 | ≥ | ⟦⟧ | 株 | 50 |
| 效益指标 | 成活率 | ≥ | 90 | % | 40 |`,
        messages: ["empty"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 保洁面积 | 86万平方米 |
| ^ | 质量指标 | 考核达标率 | ⟦⟧ |`,
        messages: ["empty"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 保洁面积 | 86万平方米 |
| ^ | 质量指标 | 考核达标率 | ⟦无⟧ |
| ^ | 时效指标 | 清运及时率 | ⟦-⟧ |`,
        messages: ["none", "empty"],
      },
      {
        sheet: `
| 一级指标 | 三级指标 | ⟦指标值⟧ | 分值 |
| 产出指标 | 植树株数 | | 50 |
| 效益指标 | 成活率 | | 40 |`,
        messages: ["column"],
      },
      {
        sheet: `
| 区域绩效目标表 | < | < | < |
| 年度总体目标 | 为残疾人提供基本康复服务，为精神病患者提供服药补贴。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | ⟦指标值⟧ |
| 产出指标 | 数量指标 | 基本康复服务人数 | |
| ^ | 质量指标 | 补助标准执行达标率 | |`,
        messages: ["column"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 保洁面积 | |
| ^ | 质量指标 | 考核达标率 | |`,
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 保洁面积 | 86万平方米 | 88万平方米 | 30 | 30 |
| ^ | ^ | 其中：机扫面积 | ^ | 60万平方米 | | |
| ^ | 质量指标 | 考核达标率 | ≥95% | 96% | 20 | 20 |
| ^ | 时效指标 | …… | | | | |`,
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 保洁面积 | 86万平方米 |
| ^ | 质量指标 | 重大安全事故 | 无 |
| 效益指标 | 经济效益指标 | 本项目不适用此指标 | 无 |`,
    ],
  },

  *check({ form }) {
    if (isColumnEmpty(form)) {
      const { actual, weight, score } = form.columns;
      // Nothing but names: a half that does not apply, or a form that nobody began.
      if (!actual && !weight && !score && (form.part !== null || !isBegun(form))) return;
      const count = rowsOf(form).length;
      yield { messageId: "column", at: form.columns.target?.at ?? null, data: { count } };
      return;
    }
    for (const { indicator, target, targetFault } of rowsOf(form)) {
      if (targetFault !== "missing" || !target) continue;
      const { at, text } = target;
      if (isOfOtherHalf(form, indicator, text)) continue;
      const name = quoted(indicator.name.text);
      if (isWord(text)) yield { messageId: "none", at, data: { name, text: quoted(text) } };
      else yield { messageId: "empty", at, data: { name } };
    }
  },
});
