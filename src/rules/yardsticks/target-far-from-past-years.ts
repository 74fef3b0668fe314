import { basis } from "../basis";
import { defineRule } from "../rule";
import { askedRows, type AskedRow } from "./past-gap";

export default defineRule({
  id: "target-far-from-past-years",
  title: "指标值不应远离历年范围",
  why: "同一项目的数一年里大出三倍或少到三分之一，多半是位数或单位写错。历年的表里至少有三个数才比较。",
  basis: basis.standards,
  level: "advice",
  book: ["Q-LOWHIST"],
  messages: {
    far: ({ target, extent, history: { least, most, unit = "" } }: AskedRow) =>
      `历年完成值在 ${least === most ? "" : `${least}${unit} 到 `}${most}${unit} ${least === most ? "" : "之间"}${extent}，指标值 ${target} 相差很多，位数或单位是否写错，请核对。`,
  },
  examples: {
    past: [2022, 2023, 2024].map(
      (year, at) => `
| 项目支出绩效自评表 | < | < | < | < | < |
| （${year}年度） | < | < | < | < | < |
| 项目名称 | 图书购置 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
| 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | ${5000 + at * 200}册 | 40 |
| ^ | 成本指标 | 图书采购单价 | ≤40元/册 | ${38 + at}元/册 | 20 |`,
    ),
    bad: [
      {
        sheet: `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 图书购置 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 购置图书册数 | ⟦≥52000册⟧ | 40 |
| ^ | 成本指标 | 图书采购单价 | ⟦≤4元/册⟧ | 20 |`,
        messages: ["far", "far"],
      },
    ],
    good: [
      `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 图书购置 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 购置图书册数 | ≥9000册 | 40 |
| ^ | 成本指标 | 图书采购单价 | ≤45元/册 | 20 |`,
    ],
  },
  *check(context) {
    for (const row of askedRows(context)) {
      if (row.gap === "far") yield { messageId: "far", data: row, at: row.at };
    }
  },
});
