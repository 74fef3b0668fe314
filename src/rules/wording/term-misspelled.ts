import type { Field, Form, Indicator } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { sign, signsIn } from "../text-signs";
import { typos } from "./typo-lexicon";

const anyTypo = new RegExp(typos.map(([wrong]) => wrong).join("|"));
const corrections = typos.map(([wrong, right]) => [new RegExp(wrong), right] as const);

/** The wrong word of a text, what it should be, and the text set right. */
function correction(text: string): { wrong: string; right: string; whole: string } | undefined {
  for (const [pattern, to] of corrections) {
    const wrong = pattern.exec(text)?.[0];
    if (wrong !== undefined)
      return { wrong, right: wrong.replace(pattern, to), whole: text.replace(pattern, to) };
  }
  return undefined;
}

/** The cells with a wrong word, each once, among what people wrote or copied: headers, level labels, names and targets in words. */
function misspelled({ columns, indicators }: Form): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const look = (field: Field): void => {
    const { text, at } = field;
    if ((signsIn(text) & sign.typo) !== 0 && anyTypo.test(text)) fields.set(`${at.row},${at.col}`, field);
  };
  for (const header of Object.values(columns)) look(header);
  let last: Pick<Indicator, "group1" | "group2"> = { group1: null, group2: null };
  for (const indicator of indicators) {
    const { group1, group2, name, target } = indicator;
    look(name);
    if (group1 && group1 !== last.group1) look(group1.label);
    if (group2 && group2 !== last.group2) look(group2.label);
    last = indicator;
    if (target && !target.operatorCell && !target.unitCell) look(target);
  }
  return fields;
}

export default defineRule({
  id: "term-misspelled",
  title: "用语中的错别字",
  why: "指标名称里的错字会原样进入批复和公开的表，也会让系统认不出是哪个指标。",
  basis: basis.practice,
  level: "advice",
  book: ["Q-TYPO"],
  needs: ["odd words"],
  messages: {
    typo: ({ wrong, right }: { wrong: string; right: string }) => `“${wrong}”疑为“${right}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | ⟦数里指标⟧ | 培训人数 | ≥60人 | 20 |
| ^ | 时效指标 | ⟦预算执行旅⟧ | ≥95% | 20 |
| 满意度指标 | 服务对象满意度指标 | ⟦学员满意渡⟧ | ≥90% | 10 |`,
        messages: ["typo", "typo", "typo"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 返乡人员培训人数 | ≥60人 | 20 |
| ^ | ^ | 完成绿化面积 | ≥95亩 | 20 |
| ^ | ^ | 发放律师补贴 | ≥90人 | 10 |`,
    ],
  },
  *check({ form }) {
    for (const field of misspelled(form).values()) {
      const found = correction(field.text);
      if (!found) continue;
      const { wrong, right, whole } = found;
      const fix = {
        title: `改为“${right}”`,
        kind: "suggestion",
        cells: [{ at: field.at, to: whole }],
      } as const;
      yield { messageId: "typo", data: { wrong, right }, at: field.at, fixes: [fix] };
    }
  },
});
