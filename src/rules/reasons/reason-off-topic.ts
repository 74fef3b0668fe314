import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "../wording/quoted";
import { lossesOf } from "./lost-points";
import { generalCause } from "./reasons-lexicon";

const shortest = 6;
/** Two-character words of a text. */
function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const words = text.replace(/[^\u4e00-\u9fffA-Za-z]+/g, " ");
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = words.slice(at, at + 2);
    if (!pair.includes(" ")) found.add(pair);
  }
  return found;
}

function isShared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const pair of a) if (b.has(pair)) return true;
  return false;
}

/** The other row whose name a reason speaks of, where nothing in it touches its own row. */
function otherRow(form: Form, row: Indicator, text: string): Indicator | null {
  if (text.length < shortest || generalCause.test(text)) return null;
  const said = pairs(text);
  const own = [row.name.text, row.target?.text, row.actual?.text, row.group2?.label.text].join(" ");
  if (isShared(said, pairs(own))) return null;
  const others = form.indicators.filter(
    (other) => other !== row && isShared(said, pairs(plainName(other.name.text))),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

export default defineRule({
  id: "reason-off-topic",
  title: "原因说的是本行的指标",
  why: "原因与指标没有联系，常常是复制时错了行。",
  basis: basis.practice,
  level: "advice",
  book: ["S-REASONOFF"],
  kinds: reviewKinds,
  needs: ["reason column"],
  messages: {
    off: ({ name, other }: { name: string; other: string }) =>
      `原因与${quoted(name)}没有联系，像是${quoted(other)}的原因。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
          | 产出指标 | 数量指标 | 培训人次 | ≥600人次 | 500人次 | 12 | 10 | ⟦两台设备尚在安装调试⟧ |
          | ^ | 质量指标 | 设备验收合格率 | =100% | 90% | 10 | 9 | 两台设备尚在安装调试 |`,
        messages: ["off"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
        | 产出指标 | 数量指标 | 培训人次 | ≥600人次 | 500人次 | 12 | 10 | 因疫情取消两期，设备同期停用 |
        | ^ | ^ | 义诊场次 | ≥12场 | 10场 | 12 | 10 | 连续阴雨，群众出行不便 |
        | ^ | 质量指标 | 设备验收合格率 | =100% | 90% | 10 | 9 | 一台设备返厂 |`,
    ],
  },

  *check(context) {
    const { form } = context;
    for (const { rows, cell } of lossesOf(context)) {
      const [row, second] = rows;
      const other = row && !second && cell ? otherRow(form, row, cell.text) : null;
      if (!row || !cell || !other) continue;
      const data = { name: row.name.text, other: other.name.text };
      yield { messageId: "off", at: cell.at, related: [other.name.at], data };
    }
  },
});
