import type { Form, Indicator } from "../../form/form";
import { sameAddress } from "../../sheet/address";
import { isPlainText, plainGlyphs } from "../../values/plain-glyphs";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { isIdle } from "../weights/weights-of-form";
import { isPlaceholderName } from "./placeholder-lexicon";

const front = /^(?:[★☆*▲△●◆■√#]|指标[0-9一二三四五六七八九十]*[:.、]|[(]?[0-9]{1,2}[)、.]|[①-⑳])+/;
/** A level's own word in the name column names no indicator. */
const levelWord =
  /^(?:数量|质量|时效|成本|(?:经济|社会|生态|环境)效益|可持续影响|(?:服务对象)?满意度)指标?$|^(?:其他|无|不涉及)$/;

const closingMarks = "。.,;:";

/** Of words only 指标1 stands before a name; all else are signs and figures. */
function mayBeFront(name: string): boolean {
  const first = name.charCodeAt(0);
  return first < 0x4e00 || first > 0x9fff || name.startsWith("指标");
}

function nameKey(text: string): string {
  const plain = isPlainText(text) ? text : plainGlyphs(text).replace(/\s+/g, "");
  const words = mayBeFront(plain) ? plain.replace(front, "") : plain;
  let end = words.length;
  while (end > 0 && closingMarks.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}

/** Names may repeat under another level 2; in a list without levels only with the same target. */
function placeKey({ level1, level2, group2, target }: Indicator): string {
  const under = group2?.label.text.replace(/\s+/g, "") ?? level2 ?? "";
  return level1 === null && under === ""
    ? `=${target?.text.replace(/\s+/g, "") ?? ""}`
    : `${level1 ?? ""}|${under}`;
}

/** Rows whose name stands in an earlier row of the same level 2, with that row. */
function repeated(form: Form): readonly { readonly again: Indicator; readonly first: Indicator }[] {
  const names = form.indicators.map(({ name }) => nameKey(name.text));
  if (new Set(names).size === names.length) return [];
  const seen = new Map<string, Indicator>();
  const found: { again: Indicator; first: Indicator }[] = [];
  for (const [index, indicator] of form.indicators.entries()) {
    const name = names[index] ?? "";
    if (
      indicator.breakdown ||
      levelWord.test(name) ||
      isPlaceholderName(indicator.name.text) ||
      isIdle(indicator)
    )
      continue;
    const key = `${placeKey(indicator)}|${name}`;
    const first = seen.get(key);
    if (!first) seen.set(key, indicator);
    // A name merged over several rows stands there once.
    else if (!sameAddress(first.name.at, indicator.name.at)) found.push({ again: indicator, first });
  }
  return found;
}

export default defineRule({
  id: "name-duplicate",
  title: "同一二级指标下名称不要重复",
  why: "名称相同的两个指标分不清各考核什么，取值和得分也对不上号。",
  basis: basis.platform,
  level: "warning",
  book: ["T-DUPNAME"],
  messages: {
    again: ({ name, row }: { name: string; row: number }) =>
      `“${name}”与第 ${row} 行重复，请写出区别或合并。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 时效指标 | 完成及时率 | ≥95% |
          | ^ | ^ | ⟦完成及时率⟧ | =100% |
          | 效益指标 | 社会效益指标 | 受益企业数 | ≥60家 |`,
        messages: ["again"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 道路设施（主干道） | ≥5公里 |
        | ^ | ^ | 道路设施（次干道） | ≥8公里 |
        | ^ | 质量指标 | 完成率 | ≥95% |
        | ^ | 时效指标 | 完成率 | =100% |
        | 效益指标 | 社会效益指标 | 受益企业数 | ≥60家 |`,
    ],
  },

  *check({ form, profile }) {
    if (!profile.duplicateNames) return;
    for (const { again, first } of repeated(form)) {
      const data = { name: again.name.text.trim(), row: first.name.at.row + 1 };
      yield { messageId: "again", at: again.name.at, related: [first.name.at], data };
    }
  },
});
