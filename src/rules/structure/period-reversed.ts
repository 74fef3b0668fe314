import type { Form, Indicator, Labelled } from "../../form/form";
import { isCalendar } from "../../values/value-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { labelWords } from "./label-words";

/** First and last day as ISO dates, and the end as written. */
interface Period {
  readonly from: string;
  readonly to: string;
  readonly end: string;
}

const dateIn =
  /(20\d{2})(?:(0[1-9]|1[0-2])([0-3]\d)(?!\d)|\s*[年./-]\s*(\d{1,2})(?!\d)(?:\s*[月./-]\s*(\d{1,2})(?!\d))?)?[年月日]?/g;

const two = (part: string): string => part.padStart(2, "0");

/** `2024年3月—2025年12月`, `2024-2026`, `20250101-20251231`; null unless exactly two dates are written. */
function periodIn(text: string): Period | null {
  const dates = [...text.normalize("NFKC").matchAll(dateIn)];
  const [start, end] = dates;
  if (!start || !end || dates.length !== 2) return null;
  const iso = ([, year = "", m1, d1, m2, d2]: RegExpExecArray, month: string, day: string): string =>
    `${year}-${two(m1 ?? m2 ?? month)}-${two(d1 ?? d2 ?? day)}`;
  return { from: iso(start, "1", "1"), to: iso(end, "12", "31"), end: end[0] };
}

/** The period in one cell, or in two of which the end is the later one's. */
function periodOf({ heading: { period, start, end } }: Form): { answer: Labelled | undefined; text: string } {
  if (period || !start || !end) return { answer: period, text: period?.value.text ?? "" };
  return { answer: end, text: `${start.value.text} ${end.value.text}` };
}

function isDeadline({ level2, target }: Indicator): boolean {
  return level2 === "时效指标" && target !== null && isCalendar(target.value);
}

/** Deadlines after the project's last day; the day a target names must carry its own year. */
function lateTargets(form: Form, { to }: Period): readonly Indicator[] {
  return form.indicators.filter((indicator) => {
    const span = isDeadline(indicator) ? indicator.target?.value.span : undefined;
    return span?.to !== undefined && span.to > to && /20\d{2}/.test(indicator.target?.text ?? "");
  });
}

export default defineRule({
  id: "period-reversed",
  title: "项目起止时间前后要一致",
  why: "结束早于开始的时间无法执行，完成时限晚于项目期的指标到期也无从考核。",
  basis: basis.platform,
  level: "error",
  book: ["T-DATEORDER"],
  messages: {
    reversed: ({ label, text }: { label: string; text: string }) =>
      `${label}“${text}”的结束时间早于开始时间。`,
    late: ({ text, end }: { text: string; end: string }) => `完成时限“${text}”晚于项目期的结束（${end}）。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 泵站自动化改造 | < | < |
          | 起止时间 | ⟦2025年12月—2025年1月⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 改造泵站数 | ≥4座 |`,
        messages: ["reversed"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 泵站自动化改造 | < | < |
          | 项目期 | 2024年3月-2025年10月 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 时效指标 | 改造完工时间 | ⟦2026年6月底前⟧ |`,
        messages: ["late"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 泵站自动化改造 | < | < |
          | 计划开始日期 | 2026-03-01 | 计划完成日期 | ⟦2025-12-31⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 改造泵站数 | ≥4座 |`,
        messages: ["reversed"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | 泵站自动化改造 | < | < |
        | 项目期 | 2024-2026 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 时效指标 | 改造完工时间 | 2026年6月底前 |`,
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | 泵站自动化改造 | < | < |
        | 起止时间 | 2025年11月至次年3月 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 时效指标 | 改造完工时间 | 2026年3月底前 |`,
    ],
  },

  *check({ form }) {
    const { answer, text } = periodOf(form);
    const period = periodIn(text);
    if (!answer || !period) return;
    if (period.to < period.from) {
      const data = { label: labelWords(answer.label), text: answer.value.text.trim() };
      yield { messageId: "reversed", at: answer.value.at, data };
      return;
    }
    for (const { target } of lateTargets(form, period)) {
      if (!target) continue;
      const data = { text: target.text.trim(), end: period.end };
      yield { messageId: "late", at: target.at, related: [answer.value.at], data, level: "warning" };
    }
  },
});
