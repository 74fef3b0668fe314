import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual } from "./actual-fault";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";

export default defineRule({
  id: "actual-bound",
  title: "完成值应是实际数，不带“≥”“≤”",
  why: "带符号的是要求，不是结果；照抄指标值的完成值不能证明完成了多少。",
  basis: basis.honestScores,
  level: "error",
  book: ["S-SIGNINACTUAL"],
  kinds: reviewKinds,
  when: anyActual("sign"),
  messages: {
    copied: ({ text }: { text: string }) => `完成值${text}与指标值一字不差，请填实际完成的数。`,
    sign: ({ text }: { text: string }) => `完成值${text}带有符号，请填实际完成的数。`,
    words: ({ text }: { text: string }) => `完成值${text}只说了范围，宜填实际完成的数。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 修复渠道长度 | ≥850米 | ⟦≥850米⟧ | 30 | 30 |
| ^ | 工程质量合格率 | =100% | 100% | 20 | 20 |
| 效益指标 | 灌溉受益人口 | ≥1500人 | ⟦＞1600人⟧ | 30 | 30 |
| 满意度指标 | 农户满意度 | ≥90% | ⟦95%以上⟧ | 10 | 10 |`,
        messages: ["copied", "sign", "words"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 修复渠道长度 | ≥850米 | 862米 | 30 | 30 |
| ^ | 完工时间 | 11月底前 | 10月底前 | 20 | 20 |
| 效益指标 | 参加培训人数 | ≥500人 | 500余人 | 30 | 30 |`,
    ],
  },

  *check({ form }) {
    for (const { actual, fault } of actualsOf(form).values()) {
      if (fault?.kind !== "sign") continue;
      const { at } = actual;
      const data = { text: quoted(actual.text) };
      if (!fault.isPrinted) yield { messageId: "words", at, data, level: "warning" };
      else yield { messageId: fault.isCopied ? "copied" : "sign", at, data };
    }
  },
});
