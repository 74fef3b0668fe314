import type { Form } from "../../form/form";
import { groupBy } from "../../values/group-by";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual, type JudgedActual } from "./actual-fault";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";
import { writeActual } from "./write-into";

interface Data {
  readonly text: string;
  readonly target: string;
}

/** From here on the same words in row after row are one habit, and one finding. */
const manyAlike = 4;

/** Words that stand for a figure in many rows, each with its rows. */
function certainWords(form: Form): ReadonlyMap<string, readonly JudgedActual[]> {
  const certain = [...actualsOf(form).values()].filter(
    ({ fault }) => fault?.kind === "words" && fault.isCertain,
  );
  const alike = groupBy(certain, ({ actual }) => [actual.text]);
  return new Map([...alike].filter(([, { length }]) => length >= manyAlike));
}

export default defineRule({
  id: "actual-not-a-figure",
  title: "指标值是数字的，完成值也应是数字",
  why: "定量指标按完成值与指标值之比计分，文字无法计算。",
  basis: basis.quantitativeScore,
  level: "error",
  book: ["S-TEXTACTUAL"],
  kinds: reviewKinds,
  when: anyActual("words", "words-for-end", "words-for-date"),
  messages: {
    words: ({ text, target }: Data) => `指标值是${target}，完成值${text}不是数字，两者无法比较。`,
    alike: ({ text, count }: { text: string; count: number }) =>
      `${count} 个指标的指标值是数字，完成值却都写${text}，无法比较，请填实际数。`,
    loose: ({ text, target }: Data) => `指标值${target}里有数字，完成值${text}宜填实际数。`,
    end: ({ text, figure }: { text: string; figure: string }) =>
      `完成值${text}宜写成 ${figure}，便于与指标值比较。`,
    date: ({ text, target }: Data) => `期限是${target}，完成值${text}宜写实际完成的日期。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 采购图书册数 | ≥3000册 | ⟦全部完成任务⟧ | 20 | 20 |
| ^ | 编目差错率 | ≤1% | ⟦达成预期指标⟧ | 10 | 10 |
| ^ | 购书费用 | 全年控制30万元以内，专款专用 | ⟦完成⟧ | 10 | 10 |
| ^ | 上架时间 | 10月底前 | ⟦按时完成⟧ | 10 | 10 |
| 效益指标 | 安全责任事故 | 0起 | ⟦无⟧ | 40 | 40 |`,
        messages: ["words", "words", "loose", "date", "end"],
      },
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 采购图书册数 | ≥3000册 | ⟦已完成⟧ | 20 | 20 |
| ^ | 新增书架 | ≥40组 | 已完成 | 20 | 20 |
| ^ | 举办讲座 | ≥12场 | 已完成 | 20 | 20 |
| 效益指标 | 到馆人次 | ≥2万人次 | 已完成 | 30 | 30 |`,
        messages: ["alike"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 采购图书册数 | ≥3000册 | 共采购3120册 | 20 | 20 |
| ^ | 上架时间 | 10月底前 | 9月 | 10 | 10 |
| ^ | 村级覆盖率 | 100% | 全覆盖 | 10 | 10 |
| ^ | 次年6月底前完工率 | 100% | 尚未到期 | 10 | 10 |
| ^ | 受训馆员比例 | ≥90% | 45人/50人 | 10 | 10 |
| 效益指标 | 安全责任事故 | 0起 | 0 | 20 | 20 |
| ^ | 阅读氛围 | 明显改善 | 达成预期指标 | 20 | 18 |`,
    ],
  },

  *check({ form }) {
    const alike = certainWords(form);
    for (const [text, rows] of alike) {
      const [at = null, ...related] = rows.map(({ actual }) => actual.at);
      yield { messageId: "alike", at, related, data: { text: quoted(text), count: rows.length } };
    }
    for (const { actual, target, fault } of actualsOf(form).values()) {
      if (fault === null) continue;
      const { at } = actual;
      const data = { text: quoted(actual.text), target: quoted(target?.text ?? "") };
      if (fault.kind === "words") {
        if (alike.has(actual.text)) continue;
        if (fault.isCertain) yield { messageId: "words", at, data };
        else yield { messageId: "loose", at, data, level: "warning" };
      } else if (fault.kind === "words-for-end") {
        const { figure } = fault;
        const fixes = writeActual(actual, figure);
        yield { messageId: "end", at, data: { ...data, figure }, level: "advice", fixes };
      } else if (fault.kind === "words-for-date") yield { messageId: "date", at, data, level: "advice" };
    }
  },
});
