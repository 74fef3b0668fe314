import { basis } from "../basis";
import { defineRule } from "../rule";
import { askedRows, type AskedRow } from "./past-gap";

export default defineRule({
  id: "target-below-past-years",
  title: "指标值不应明显低于历年完成值",
  why: "历年都做到的数，目标定得更低，不用努力就能完成，审核时会被问到。历年的表里至少有三个数才比较。",
  basis: basis.standards,
  level: "advice",
  book: ["Q-LOWHIST"],
  messages: {
    low: ({ target, extent, history: { least, median, unit = "" } }: AskedRow) =>
      `历年完成值最低 ${least}${unit}，中位数 ${median}${unit}${extent}，指标值 ${target} 是否偏低，请核对。`,
    lax: ({ target, extent, history: { most, median, unit = "" } }: AskedRow) =>
      `历年完成值最高 ${most}${unit}，中位数 ${median}${unit}${extent}，指标值 ${target} 是否偏宽，请核对。`,
  },
  examples: {
    past: [2022, 2023, 2024].map(
      (year, at) => `
| 项目支出绩效自评表 | < | < | < | < | < |
| （${year}年度） | < | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ≥300公里 | ${300 + at * 6}公里 | 40 |
| ^ | 时效指标 | 病害处置时长 | ≤48小时 | ${40 - at}小时 | 20 |
| 效益指标 | 社会效益指标 | 路况优良率 | ≥85% | ${90 + at}% | 20 |`,
    ),
    bad: [
      {
        sheet: `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ⟦≥240公里⟧ | 40 |
| ^ | 时效指标 | 病害处置时长 | ⟦≤72小时⟧ | 20 |
| 效益指标 | 社会效益指标 | 路况优良率 | ⟦≥80%⟧ | 20 |`,
        messages: ["low", "lax", "low"],
      },
    ],
    good: [
      `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 农村公路日常养护 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ≥298公里 | 40 |
| ^ | 时效指标 | 病害处置时长 | ≤42小时 | 20 |
| 效益指标 | 社会效益指标 | 路况优良率 | ≥88% | 20 |`,
      `
| 项目支出绩效目标申报表 | < | < | < | < |
| （2025年度） | < | < | < | < |
| 项目名称 | 旅游公路养护 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 养护农村公路里程 | ≥120公里 | 40 |`,
    ],
  },
  *check(context) {
    for (const row of askedRows(context)) {
      if (row.gap !== "far") yield { messageId: row.gap, data: row, at: row.at };
    }
  },
});
