import type { Form, Indicator } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { compareValues } from "../../values/compare";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { addsUp, isShare, splitRows, type SplitRow } from "./parts";

const slack = 0.005;
const fewest = 2;
const points = 1;

interface Part {
  readonly actual: number;
  readonly money: number | null;
}

function moneyOf({ budget }: Form): number | null {
  return budget?.total?.executed?.amount ?? budget?.total?.annual?.amount ?? null;
}

/** The actuals of the parts in the unit of the whole; null where one cannot be read. */
function partActuals({ whole, parts }: SplitRow): readonly Part[] | null {
  const own = whole.actual?.value;
  if (own?.kind !== "number" || parts.length < fewest) return null;
  const read = parts.flatMap(({ form, row }) => {
    const compared = row.actual ? compareValues(own, row.actual.value) : undefined;
    return compared?.comparable ? [{ actual: compared.actual, money: moneyOf(form) }] : [];
  });
  return read.length === parts.length ? read : null;
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { actual }) => sum + actual, 0);

/** The average weighted by money; plain where some form prints none. */
function averageOf(parts: readonly Part[]): number {
  const money = parts.reduce((sum, part) => sum + (part.money ?? 0), 0);
  if (money <= 0 || parts.some((part) => part.money === null)) return sumOf(parts) / parts.length;
  return parts.reduce((sum, part) => sum + part.actual * (part.money ?? 0), 0) / money;
}

function figureOf({ actual }: Indicator): number {
  return actual?.value.number ?? 0;
}

const rounded = (figure: number): string => figureText(Math.round(figure * 100) / 100);

interface Said {
  readonly own: string;
  readonly due: string;
}

export default defineRule({
  id: "aggregate-wrong",
  title: "汇总表的完成值应由各下级表算出",
  why: "绝对值相加，比率按资金加权平均；比率相加会超过 100%，绝对值平均则会少报。",
  basis: basis.aggregation,
  level: "warning",
  book: ["P-AGGREL"],
  kinds: ["transfer-review"],
  needs: ["parts"],
  messages: {
    sum: ({ own, due }: Said) => `各下级表的完成值合计 ${due}，这里是 ${own}。`,
    average: ({ own, due }: Said) => `各下级表按资金加权平均为 ${due}%，这里是 ${own}%。`,
  },
  examples: {
    parts: [
      `
      | 转移支付项目绩效自评表 | < | < | < | < |
      | 项目名称 | 危房改造补助 | < | < | < |
      | 资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 |
      | ^ | 年度资金总额 | 300 | 300 | 100% |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
      | 产出指标 | 数量指标 | 危房改造户数 | ≥300户 | 310户 |
      | ^ | 质量指标 | 验收合格率 | ≥95% | 96% |`,
      `
      | 转移支付项目绩效自评表 | < | < | < | < |
      | 项目名称 | 危房改造补助 | < | < | < |
      | 资金（万元） |  | 全年预算数 | 全年执行数 | 执行率 |
      | ^ | 年度资金总额 | 100 | 100 | 100% |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
      | 产出指标 | 数量指标 | 危房改造户数 | ≥100户 | 104户 |
      | ^ | 质量指标 | 验收合格率 | ≥95% | 100% |`,
    ],
    bad: [
      {
        sheet: `
          | 转移支付区域绩效自评表 | < | < | < | < |
          | 项目名称 | 危房改造补助 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
          | 产出指标 | 数量指标 | 危房改造户数 | ≥400户 | ⟦207户⟧ |
          | ^ | 质量指标 | 验收合格率 | ≥95% | ⟦196%⟧ |`,
        messages: ["sum", "average"],
      },
    ],
    good: [
      `
        | 转移支付区域绩效自评表 | < | < | < | < |
        | 项目名称 | 危房改造补助 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
        | 产出指标 | 数量指标 | 危房改造户数 | ≥400户 | 414户 |
        | ^ | 质量指标 | 验收合格率 | ≥95% | 97% |`,
    ],
  },

  *check(context) {
    for (const split of splitRows(context)) {
      const { whole } = split;
      const parts = partActuals(split);
      if (!parts || !whole.actual) continue;
      const own = figureOf(whole);
      const unit = whole.actual.value.unit ?? "";
      const { at } = whole.actual;
      const sum = sumOf(parts);
      const average = averageOf(parts);
      if (addsUp(whole) && Math.abs(own - sum) > Math.abs(sum) * slack)
        yield { messageId: "sum", at, data: { own: figureText(own) + unit, due: figureText(sum) + unit } };
      if (isShare(whole) && Math.abs(own - average) > points)
        yield { messageId: "average", at, data: { own: rounded(own), due: rounded(average) } };
    }
  },
});
