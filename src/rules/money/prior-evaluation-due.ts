import type { Form, MoneyUnit } from "../../form/form";
import { basis } from "../basis";
import { defineRule, type RuleContext } from "../rule";

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

/** The year's money in 万元; null where the form prints none. */
function moneyOf({ budget }: Form): number | null {
  const amount = budget?.total?.annual?.amount ?? null;
  return amount === null
    ? null
    : Number((amount * perTenThousand[budget?.moneyUnit ?? "万元"]).toPrecision(12));
}

interface Growth {
  readonly before: string;
  readonly money: string;
  readonly by: string;
}

/** How much more a continued project asks for than the year before, where that reaches the profile's line. */
function growthOf({ profile, related }: RuleContext, money: number): Growth | null {
  const { growth = Infinity, growthFrom = Infinity } = profile.priorEvaluation ?? {};
  const before = related?.earlier ? moneyOf(related.earlier.form) : null;
  if (before === null || before <= 0) return null;
  const share = (money - before) / before;
  if (share < growth - 1e-9 && money - before < growthFrom) return null;
  return { before: String(before), money: String(money), by: `${Number((share * 100).toFixed(1))}%` };
}

export default defineRule({
  id: "prior-evaluation-due",
  title: "达到规模的新增或扩大项目应先做事前绩效评估",
  why: "新增的重大项目先评估立项必要性、投入经济性、绩效目标合理性、方案可行性和筹资合规性，结果是安排预算的前提。",
  basis: basis.priorEvaluation,
  level: "advice",
  book: [],
  kinds: ["project-target"],
  messages: {
    grown: ({ before, money, by }: Growth) =>
      `上年 ${before} 万元，本年 ${money} 万元，增加 ${by}，达到重新评估的界限，应附事前绩效评估。`,
    due: ({ money, line }: { money: string; line: number }) =>
      `新增项目 ${money} 万元，达到 ${line} 万元，应附事前绩效评估。`,
  },
  examples: {
    profile: "jiangxi",
    earlier: `
      | 项目支出绩效目标申报表（2025年度） | < | < | < |
      | 项目名称 | 智慧停车平台 | 项目属性 | 新增项目 |
      | 项目资金（万元） | 年度资金总额 | 600 | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 接入停车场数量 | ≥30个 |`,
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表（2026年度） | < | < | < |
          | 项目名称 | 智慧停车平台 | 项目属性 | 延续项目 |
          | 项目资金（万元） | 年度资金总额 | ⟦810⟧ | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 接入停车场数量 | ≥40个 |`,
        messages: ["grown"],
      },
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

  *check(context) {
    const { form, profile } = context;
    const line = profile.priorEvaluation?.newFrom;
    const annual = form.budget?.total?.annual;
    if (line === undefined || !annual) return;
    const money = moneyOf(form);
    if (money === null) return;
    if (excepted.test(form.heading.project?.value.text ?? "")) return;
    if (isNew(form.heading.attribute?.value.text ?? "")) {
      if (money >= line) yield { messageId: "due", at: annual.at, data: { money: String(money), line } };
      return;
    }
    const grown = growthOf(context, money);
    if (grown) yield { messageId: "grown", at: annual.at, data: grown };
  },
});
