import type { Form } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";

/** As many as a usual project has; more are fine where the money bears them. */
const usualMost = 16;
const farTooMany = 40;
const tenThousandPer: Readonly<Record<string, number>> = { 元: 1e-4, 千元: 0.1, 万元: 1, 亿元: 1e4 };

/** The year's money in 万元, or null. */
function moneyOf({ budget }: Form): number | null {
  const unit = budget?.moneyUnit;
  const amount = budget?.total?.annual?.amount ?? budget?.total?.initial?.amount ?? null;
  return unit && amount !== null && amount > 0 ? amount * (tenThousandPer[unit] ?? 1) : null;
}

/** Less than 1 万元 an indicator. */
function isManyForMoney(form: Form, count: number): boolean {
  const money = moneyOf(form);
  return count > usualMost && money !== null && money < count;
}

export default defineRule({
  id: "indicator-count-unusual",
  title: "指标数量与项目规模不相称",
  why: "指标太少反映不了产出和效果，太多则抓不住重点，填报和核实的成本也高。",
  basis: basis.practice,
  level: "advice",
  book: ["T-MINCOUNT", "T-MAXCOUNT"],
  kinds: ["project-target", "project-review"],
  when: ({ form, profile }) => profile.minIndicators !== undefined || form.indicators.length > usualMost,
  messages: {
    count: ({ count, fewest }: { count: number; fewest?: number }) =>
      fewest === undefined
        ? `共有 ${count} 个指标，对这个项目偏多，可以只留核心指标。`
        : `只有 ${count} 个指标，至少要设 ${fewest} 个。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 机关绿植租摆 | < | < |
          | 项目资金（万元） | 年度资金总额 | 5 | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 大厅绿植盆数 | ≥20盆 |
          | ^ | ^ | 会议室绿植盆数 | ≥12盆 |
          | ^ | ^ | 走廊绿植盆数 | ≥30盆 |
          | ^ | ^ | 办公室绿植盆数 | ≥60盆 |
          | ^ | ^ | 更换次数 | ≥12次 |
          | ^ | ^ | 养护次数 | ≥48次 |
          | ^ | 质量指标 | 成活率 | ≥95% |
          | ^ | ^ | 叶面清洁率 | ≥95% |
          | ^ | ^ | 病虫害处置率 | =100% |
          | ^ | 时效指标 | 更换及时率 | ≥95% |
          | ^ | ^ | 养护及时率 | ≥95% |
          | ^ | 成本指标 | 大型绿植单价 | ≤60元 |
          | ^ | ^ | 小型绿植单价 | ≤15元 |
          | 效益指标 | 社会效益指标 | 环境投诉次数 | ≤2次 |
          | ^ | 生态效益指标 | 绿植覆盖楼层数 | ≥6层 |
          | ^ | 可持续影响指标 | 养护制度建成率 | =100% |
          | 满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% |`,
        messages: ["count"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目名称 | 机关绿植租摆 | < | < |
        | 项目资金（万元） | 年度资金总额 | 5 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 租摆盆数 | ≥120盆 |
        | ^ | 质量指标 | 成活率 | ≥95% |
        | 效益指标 | 社会效益指标 | 环境投诉次数 | ≤2次 |`,
    ],
  },

  *check({ form, profile }) {
    const count = form.indicators.filter(({ breakdown }) => !breakdown).length;
    const fewest = profile.minIndicators;
    if (fewest !== undefined && count < fewest) {
      yield { messageId: "count", at: null, data: { count, fewest }, level: "warning" };
    } else if (count > farTooMany || isManyForMoney(form, count)) {
      yield { messageId: "count", at: null, data: { count } };
    }
  },
});
