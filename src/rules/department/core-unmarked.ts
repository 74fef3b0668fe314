import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";

export default defineRule({
  id: "core-unmarked",
  title: "表上有核心指标栏的应标出核心指标",
  why: "核心指标决定整体评价的重点。一项都没有标，审核人员看不出哪些最要紧。",
  basis: basis.platform,
  level: "warning",
  book: ["D-CORE"],
  messages: {
    none: () => "“是否核心指标”没有填“是”的，应标出。",
  },
  examples: {
    bad: [
      {
        sheet: `
          | 2024年度部门整体绩效自评表 | < | < | < | < | < |
          | 指标名称 | 计量单位 | 指标性质 | 年初指标值 | 全年完成值 | ⟦是否核心指标⟧ |
          | 档案数字化页数 | 万页 | ≥ | 50 | 52 | 否 |
          | 查档接待人次 | 人次 | ≥ | 3000 | 3300 |  |`,
        messages: ["none"],
      },
    ],
    good: [
      `
        | 2024年度部门整体绩效自评表 | < | < | < | < | < |
        | 指标名称 | 计量单位 | 指标性质 | 年初指标值 | 全年完成值 | 是否核心指标 |
        | 档案数字化页数 | 万页 | ≥ | 50 | 52 | 是 |
        | 查档接待人次 | 人次 | ≥ | 3000 | 3300 | 否 |`,
    ],
  },

  *check({ form }) {
    const head = form.columns.core;
    const answers = form.indicators.map(({ extra }) => extra.core?.text.replace(/\s+/g, "") ?? "");
    const isMarked = answers.some((answer) => !isBlank(answer) && !/^(否|非|不是|×|0)/.test(answer));
    if (head && answers.length > 1 && !isMarked) yield { messageId: "none", at: head.at, data: {} };
  },
});
