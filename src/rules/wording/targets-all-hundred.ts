import { basis } from "../basis";
import { defineRule } from "../rule";
import { countRates, isNearlyAllFull } from "./rate-counts";
import { rowsOf } from "./rows";

export default defineRule({
  id: "targets-all-hundred",
  title: "指标值不宜几乎全是 100%",
  why: "全定为 100% 的表看不出工作量，也分不出完成得好坏。",
  basis: basis.practice,
  level: "advice",
  book: ["Q-ALL100"],
  messages: {
    full: ({ full, targets }: { full: number; targets: number }) =>
      `${targets} 个指标值中有 ${full} 个是 100%，宜补充数量和绝对数指标。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 设备采购完成率 | =100% | 15 |
| ^ | 质量指标 | 设备验收合格率 | =100% | 15 |
| ^ | 时效指标 | 按期交付率 | =100% | 10 |
| ^ | 成本指标 | 预算控制率 | ≤100% | 10 |
| 满意度指标 | 服务对象满意度指标 | 使用人员满意度 | ≥90% | 10 |`,
        messages: ["full"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 采购设备台数 | =16台 | 15 |
| ^ | 质量指标 | 设备验收合格率 | =100% | 15 |
| ^ | 时效指标 | 按期交付率 | =100% | 10 |
| ^ | 成本指标 | 单台设备价格 | ≤2.4万元 | 10 |
| 满意度指标 | 服务对象满意度指标 | 使用人员满意度 | ≥90% | 10 |`,
    ],
  },
  *check({ form }) {
    const counts = countRates(rowsOf(form));
    if (isNearlyAllFull(counts))
      yield { messageId: "full", data: { full: counts.full, targets: counts.targets }, at: null };
  },
});
