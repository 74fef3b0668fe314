import type { Form, Indicator, MoneyUnit } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { targetInForce } from "../../form/target-in-force";
import { unitNamed } from "../../values/units";
import { basis } from "../basis";
import { defineRule } from "../rule";

const perTenThousand: Readonly<Record<MoneyUnit, number>> = { 元: 0.0001, 千元: 0.1, 万元: 1, 亿元: 10_000 };

/** What can be held or given once for less than so many 万元, whatever it is: far above what it usually costs. */
const ceilings: Readonly<Record<string, number>> = {
  场: 50,
  场次: 50,
  期: 50,
  期次: 50,
  班: 50,
  班次: 50,
  课时: 2,
  学时: 2,
  人次: 2,
  人天: 2,
};

/** Services that are counted so; works and equipment cost what they cost. */
const service =
  /培训|讲座|授课|研讨|宣讲|宣传|会议|座谈|活动|演出|巡演|展览|体检|义诊|慰问|考试|评审|比赛|竞赛|咨询/;

interface Output {
  readonly row: Indicator;
  readonly count: number;
  readonly unit: string;
}

/** The outputs of a form by number; null where one of them is no such service: the money may go there. */
function serviceOutputs({ indicators }: Form): readonly Output[] | null {
  const outputs: Output[] = [];
  for (const row of indicators) {
    if (row.breakdown || row.level2 !== "数量指标") continue;
    const value = targetInForce(row)?.value;
    const { number, unit = "" } = value ?? {};
    const isCheap = ceilings[unit] !== undefined && service.test(plainName(row.name.text));
    if (value?.kind !== "number" || number === undefined || number <= 0 || !isCheap) return null;
    if (value.flags.length > 0 || unitNamed(unit) === undefined) return null;
    outputs.push({ row, count: number, unit });
  }
  return outputs;
}

export default defineRule({
  id: "outputs-too-few",
  title: "产出数量与资金规模相称",
  why: "钱多而产出只有一两场，审核人看不出资金用在哪里：或者漏写了产出，或者资金测算偏大。",
  basis: basis.goalReview,
  level: "advice",
  book: ["R-LOWOUTPUT"],
  needs: ["money total"],
  messages: {
    few: ({ money, count, unit, price }: { money: string; count: string; unit: string; price: string }) =>
      `资金 ${money} 万元，产出只写了 ${count}${unit}，平均每${unit} ${price} 万元。可补充其他产出，或写明测算依据。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | 500 | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 举办业务培训场次 | ⟦≥1场⟧ |
          | ^ | 质量指标 | 培训考核合格率 | ≥95% |`,
        messages: ["few"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目资金（万元） | 年度资金总额 | 500 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 举办业务培训场次 | ≥60场 |
        | ^ | ^ | 培训人次 | ≥6000人次 |`,
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目资金（万元） | 年度资金总额 | 500 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 举办业务培训场次 | ≥1场 |
        | ^ | ^ | 购置实训设备 | ≥40台 |`,
    ],
  },

  *check({ form }) {
    const { budget } = form;
    const amount = budget?.total?.annual?.amount ?? budget?.total?.initial?.amount ?? null;
    const outputs = serviceOutputs(form);
    if (!outputs || amount === null) return;
    const money = amount * perTenThousand[budget?.moneyUnit ?? "万元"];
    const priced = outputs.map((output) => ({ price: money / output.count, ...output }));
    const [first] = priced;
    if (!first || !priced.every(({ unit, price }) => price > (ceilings[unit] ?? Infinity))) return;
    const { row, count, unit, price } = first;
    const text = (figure: number): string => String(Number(figure.toPrecision(4)));
    yield {
      messageId: "few",
      at: targetInForce(row)?.at ?? row.name.at,
      data: { money: text(money), count: text(count), unit, price: text(price) },
    };
  },
});
