import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual } from "./actual-fault";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";

interface Data {
  readonly text: string;
  readonly year: number;
}

export default defineRule({
  id: "actual-other-year",
  title: "完成时间应在自评年度内",
  why: "自评说的是当年的完成情况；往年的日期多半是沿用了旧表。",
  basis: basis.practice,
  level: "advice",
  book: [],
  kinds: reviewKinds,
  when: anyActual("other-year"),
  messages: {
    earlier: ({ text, year }: Data) => `完成时间${text}早于自评年度 ${year} 年，请核对是否沿用了旧表。`,
    later: ({ text, year }: Data) => `完成时间${text}晚于自评年度 ${year} 年，请核对。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 2023年度项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 设备安装时间 | 9月底前 | ⟦2022年8月⟧ | 25 | 25 |
| ^ | 结算支付时间 | 按合同约定 | ⟦2024年2月⟧ | 25 | 25 |`,
        messages: ["earlier", "later"],
      },
    ],
    good: [
      `
| 2023年度项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 设备安装时间 | 9月底前 | 2023年8月 | 25 | 25 |
| ^ | 项目收尾时间 | 2024年3月前 | 2024年2月 | 25 | 25 |`,
    ],
  },

  *check({ form }) {
    const { year } = form;
    if (year === null) return;
    for (const { actual, fault } of actualsOf(form).values()) {
      if (fault?.kind !== "other-year") continue;
      const messageId = fault.year < year ? "earlier" : "later";
      yield { messageId, at: actual.at, data: { text: quoted(actual.text), year } };
    }
  },
});
