import type { FundRow, HeadingRole, Labelled } from "../../form/form";
import { isAnnual } from "../../form/is-annual";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { labelWords } from "./label-words";

const required: readonly HeadingRole[] = ["project", "department", "unit"];

/** A line, the crosses of a template, or the place for a stamp. */
const noAnswer = /^[\sxX×—-]*([（(][盖公]章[）)])?$/;

/** A stamp answers the label on paper. */
function isStamped({ label }: Labelled): boolean {
  return /填报|编制/.test(label.text) && /章/.test(label.text);
}

const columns = ["initial", "annual", "executed", "forecast"] as const;

function hasNoMoney(rows: readonly FundRow[]): boolean {
  return rows.every((row) => columns.every((column) => noAnswer.test(row[column]?.text ?? "")));
}

export default defineRule({
  id: "heading-empty",
  title: "项目名称、主管部门、实施单位和资金总额要填写",
  why: "表头空着，这张表属于哪个项目、由谁负责、有多少钱就无从确定，系统也不收。",
  basis: basis.platform,
  level: "error",
  book: ["T-HEADERMISS"],
  messages: { empty: ({ label }: { label: string }) => `${label}没有填写。` },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 项目名称 | 校园安防升级 | < | < | < |
          | 主管部门 | ⟦⟧ | < | 实施单位 | 某县第二中学 |
          | 年度总体目标 | 新增摄像头60个，校园重点部位全覆盖。 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 新增摄像头数 | ≥60个 | 64个 |`,
        messages: ["empty"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 校园安防升级 | 实施单位 | ⟦××（盖章）⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 新增摄像头数 | ≥60个 |`,
        messages: ["empty"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 校园安防升级 | < | < |
          | 项目资金（万元） | 年度资金总额： | ⟦⟧ | < |
          | ^ | 其中：财政拨款 | | < |
          | ^ | 其他资金 | | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 新增摄像头数 | ≥60个 |`,
        messages: ["empty"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < |
        | 项目名称 | 校园安防升级 | < | < | < |
        | 主管部门 | 某县教育局 | < | 实施单位 | 某县第二中学 |
        | 项目负责人 | | < | 联系电话 | |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        | 产出指标 | 数量指标 | 新增摄像头数 | ≥60个 | 64个 |`,
      `
        | 部门整体支出绩效目标表 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 征集档案卷数 | ≥2000卷 |`,
    ],
  },

  *check({ form }) {
    for (const role of required) {
      const answer = form.heading[role];
      if (!answer || !noAnswer.test(answer.value.text) || isStamped(answer)) continue;
      yield { messageId: "empty", at: answer.value.at, data: { label: labelWords(answer.label) } };
    }
    const { total = null, funds = [] } = form.budget ?? {};
    if (total?.annual && isAnnual(form) && hasNoMoney([total, ...funds]))
      yield {
        messageId: "empty",
        at: total.annual.at,
        data: { label: labelWords(total.label) },
        level: "advice",
      };
  },
});
