import type { Form, Quantity } from "../../form/form";
import { isCalendar } from "../../values/value-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { quoted } from "./quoted";
import { rowsOf } from "./rows";

const yearWritten = /20\d{2}/g;

/** The year a deadline or period ends in, where it writes one. */
function yearOf({ text, value }: Quantity): number | null {
  const to = value.span?.to?.slice(0, 4);
  return isCalendar(value) && to !== undefined && text.includes(to) ? Number(to) : null;
}

/** The years a form is about: its own, and those of a printed period. */
function yearsOf({ year, heading }: Form): readonly number[] {
  const printed = [heading.period, heading.start, heading.end].flatMap(
    (answer) => answer?.value.text.match(yearWritten)?.map(Number) ?? [],
  );
  return year === null ? [] : [year, ...printed];
}

export default defineRule({
  id: "target-other-year",
  title: "完成时限应在预算年度内",
  why: "年度指标说的是当年要做到的事；往年的时限多半是沿用了旧表，以后年度的时限当年无法考核。",
  basis: basis.practice,
  level: "warning",
  book: [],
  when: ({ form }) =>
    form.year !== null && form.part !== "中期" && form.part !== "长期" && form.part !== "实施期",
  messages: {
    earlier: ({ text, year }: { text: string; year: number }) =>
      `完成时限${text}早于本表年度 ${year} 年，请核对是否沿用了旧表。`,
    later: ({ text, year }: { text: string; year: number }) =>
      `完成时限${text}晚于本表年度 ${year} 年，当年无法考核，请核对。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 2023年度项目支出绩效目标申报表 | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 设备安装时间 | ⟦2022年9月底前⟧ | 25 |
| ^ | 设备验收时间 | ⟦2024年3月底前⟧ | 25 |`,
        messages: ["earlier", "later"],
      },
    ],
    good: [
      `
| 2023年度项目支出绩效目标申报表 | < | < | < |
| 项目期 | 2023年—2024年 | < | < |
| 一级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 设备安装时间 | 2023年9月底前 | 25 |
| ^ | 设备验收时间 | 2024年3月底前 | 25 |
| ^ | 结算时间 | 12月底前 | 25 |`,
    ],
  },

  *check({ form }) {
    const { year } = form;
    if (year === null) return;
    for (const { target } of rowsOf(form)) {
      const named = target && !target.covered ? yearOf(target) : null;
      if (!target || named === null || named === year) continue;
      const years = yearsOf(form);
      const data = { text: quoted(target.text), year };
      if (named < Math.min(...years)) yield { messageId: "earlier", at: target.at, data };
      else if (named > Math.max(...years)) yield { messageId: "later", at: target.at, data, level: "advice" };
    }
  },
});
