import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { rowsOf } from "./rows";

export default defineRule({
  id: "basis-missing",
  title: "指标值应写明来源",
  why: "指标值要有计划、行业或历史标准作依据，审核时看它定得高不高、低不低。",
  basis: basis.coreSources,
  level: "advice",
  book: ["Q-NOBASIS"],
  messages: {
    column: ({ header, count }: { header: string; count: number }) =>
      `“${header}”一栏 ${count} 个指标都空着，应写明依据。`,
    row: ({ name }: { name: string }) => `“${name}”没有写指标值的依据，如计划标准、行业标准或历史标准。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 指标值来源 |
| 产出指标 | 数量指标 | 新增床位 | ≥80张 | 20 | 年度工作计划 |
| ^ | 质量指标 | 床位使用率 | ≥85% | 20 | ⟦⟧ |`,
        messages: ["row"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | ⟦指标值来源⟧ |
| 产出指标 | 数量指标 | 新增床位 | ≥80张 | 20 | |
| ^ | 质量指标 | 床位使用率 | ≥85% | 20 | |`,
        messages: ["column"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目 | 评价内容 | 分值 | 得分 | 评价标准及依据 | < | < |
        | 项目决策 | 决策依据 | 10 | 10 | 上级文件 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年初指标值 | 年终完成值 | 得分 | 评价标准 |
        | 产出指标 | 数量指标 | 分派车次数 | ≥15000次 | 17180次 | 60 | |
        | 效益指标 | 社会效益指标 | 急救服务覆盖人口 | ≥250万人 | 250万人 | 30 | |`,
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 指标值来源 |
| 产出指标 | 数量指标 | 新增床位 | ≥80张 | 20 | 年度工作计划 |
| ^ | 质量指标 | 床位使用率 | ≥85% | 20 | 近三年平均 |`,
    ],
  },
  *check({ form }) {
    const header = form.columns.basis;
    if (!header) return;
    // Another table of the form may have no such column.
    const rows = rowsOf(form).filter(
      ({ indicator, target }) => indicator.extra.basis && target && target.value.kind !== "empty",
    );
    const empty = rows.filter(({ indicator }) => isBlank(indicator.extra.basis?.text ?? ""));
    if (empty.length > 0 && empty.length === rows.length) {
      const data = { header: header.text.replace(/\s+/g, ""), count: empty.length };
      yield { messageId: "column", data, at: header.at };
      return;
    }
    for (const { indicator, name } of empty) {
      const at = indicator.extra.basis?.at;
      if (at) yield { messageId: "row", data: { name }, at };
    }
  },
});
