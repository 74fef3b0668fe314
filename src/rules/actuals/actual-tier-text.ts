import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual } from "./actual-fault";
import { printsTiers } from "./prints-tiers";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";
import { writeInto } from "./write-into";

interface Data {
  readonly text: string;
  readonly best: string;
}

export default defineRule({
  id: "actual-tier-text",
  title: "定性指标的完成值宜用规定的三档说法",
  why: "定性指标按三档赋分，写明哪一档，得分才有依据。",
  basis: basis.qualitativeScore,
  level: "advice",
  book: ["S-QUALTEXT", "P-QUALTEXT"],
  kinds: reviewKinds,
  when: anyActual("tierless"),
  messages: {
    words: ({ text, best }: Data) => `完成值${text}看不出属于哪一档，宜从三档说法中选一种，如“${best}”。`,
    copied: ({ text, best }: Data) => `完成值${text}照抄了指标值，宜从三档说法中选一种，如“${best}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 修缮校舍面积 | ≥6000平方米 | 6120平方米 | 50 | 50 |
| 效益指标 | 办学条件 | 明显改善 | ⟦良好⟧ | 20 | 18 |
| ^ | 管护机制 | 健全 | ⟦健全⟧ | 20 | 20 |`,
        messages: ["words", "copied"],
      },
      {
        sheet: `
| 转移支付区域（项目）绩效自评表 | < | < | < |
| 一级指标 | 三级指标 | 年度指标值 | 全年实际完成值 |
| 产出指标 | 修缮校舍面积 | ≥6000平方米 | 6120平方米 |
| 效益指标 | 管护机制 | 健全 | ⟦较好⟧ |
| 注：定性指标分为：全部或基本达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档。 | < | < | < |`,
        messages: ["words"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 是否制定管护制度 | 是 | 是 | 10 | 10 |
| ^ | 施工质量等级 | 合格 | 优良 | 10 | 10 |
| 效益指标 | 办学条件 | 明显改善 | 部分达成预期指标并具有一定效果 | 20 | 14 |
| ^ | 教学秩序 | 有序 | 更新教室空调和照明后，学生出勤和课堂秩序较上年有明显好转 | 20 | 18 |
| 项目决策 | 立项规范性 | 程序规范 | 规范 | 10 | 10 |`,
      `
| 项目绩效目标完成情况表 | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 全年完成值 |
| 效益指标 | 办学条件 | 明显改善 | 明显改善 |`,
    ],
  },

  *check({ form, profile }) {
    const tiers = profile.tierTexts;
    const rows = [...actualsOf(form).values()].filter(({ fault }) => fault?.kind === "tierless");
    if (rows.length === 0) return;
    const level = printsTiers(form) ? "warning" : "advice";
    for (const { actual, fault } of rows) {
      const { at } = actual;
      const data = { text: quoted(actual.text), best: tiers[0] };
      const fixes = tiers.map((tier) => writeInto(at, tier));
      const isCopied = fault?.kind === "tierless" && fault.isCopied;
      yield { messageId: isCopied ? "copied" : "words", at, data, fixes, level };
    }
  },
});
