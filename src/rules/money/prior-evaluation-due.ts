import type { MoneyUnit } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";

/** How many of each unit are 万元. */
const perTenThousand: Readonly<Record<MoneyUnit, number>> = { 元: 0.0001, 千元: 0.1, 万元: 1, 亿元: 10_000 };

/** Emergencies are not made to wait. */
const excepted = /应急|救灾|抢险|突发/;

/** 新增项目, or the box before 新增 that is ticked. */
function isNew(text: string): boolean {
  const key = text.replace(/\s+/g, "");
  if (/[□☐]/.test(key)) return /[☑☒√✓■]新增|新增[^□☐]{0,4}[☑☒√✓■]|新增[^□☐]{0,4}□√/.test(key);
  return /^新增|^新设|^一次性新增/.test(key);
}

export default defineRule({
  id: "prior-evaluation-due",
  title: "达到规模的新增项目应先做事前绩效评估",
  why: "新增的重大项目先评估立项必要性、投入经济性、绩效目标合理性、方案可行性和筹资合规性，结果是安排预算的前提。",
  basis: basis.priorEvaluation,
  level: "advice",
  book: [],
  kinds: ["project-target"],
  messages: {
    due: ({ money, line }: { money: string; line: number }) =>
      `新增项目 ${money} 万元，达到 ${line} 万元，应附事前绩效评估。`,
  },
  examples: {
    profile: "jiangxi",
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表（2026年度） | < | < | < |
          | 项目名称 | 智慧停车平台 | 项目属性 | 新增项目 |
          | 项目资金（万元） | 年度资金总额 | ⟦680⟧ | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 接入停车场数量 | ≥40个 |`,
        messages: ["due"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表（2026年度） | < | < | < |
        | 项目名称 | 智慧停车平台 | 项目属性 | 延续项目 |
        | 项目资金（万元） | 年度资金总额 | 680 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 接入停车场数量 | ≥40个 |`,
      `
        | 项目支出绩效目标申报表（2026年度） | < | < | < |
        | 项目名称 | 智慧停车平台 | 项目属性 | 新增项目 |
        | 项目资金（万元） | 年度资金总额 | 320 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 接入停车场数量 | ≥40个 |`,
    ],
  },

  *check({ form, profile }) {
    const line = profile.priorEvaluation?.newFrom;
    const attribute = form.heading.attribute?.value.text ?? "";
    if (line === undefined || !isNew(attribute)) return;
    if (excepted.test(form.heading.project?.value.text ?? "")) return;
    const annual = form.budget?.total?.annual;
    if (annual?.amount === null || annual?.amount === undefined) return;
    const unit = form.budget?.moneyUnit ?? "万元";
    const money = Number((annual.amount * perTenThousand[unit]).toPrecision(12));
    if (money >= line) yield { messageId: "due", at: annual.at, data: { money: String(money), line } };
  },
});
