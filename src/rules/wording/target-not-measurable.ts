import { writeInto } from "../actuals/write-into";
import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import type { Form } from "../../form/form";
import type { MeasureGap } from "./measure-gap";
import { ownWords } from "./own-text";
import { quoted } from "./quoted";
import { anyFault, type JudgedRow, rowsOf } from "./rows";

interface Data {
  text: string;
}

type Gap = Exclude<MeasureGap, "no-share">;

const gaps = [
  "no-number",
  "no-time",
  "no-amount",
  "words-behind-operator",
  "vague",
  "not-quantified",
] as const satisfies readonly Gap[];
const isGap = (fault: string | null): fault is Gap => gaps.some((gap) => gap === fault);
const aboutTime = /完成|完工|竣工|时间|时限|进度|期限|交付|工期/;
const aboutBudget = /预算|概算|批复|成本/;

/** A date or an amount that the form itself gives, for the unit to confirm. */
function suggestion(form: Form, { name, target, targetFault }: JudgedRow): readonly FixDraft[] {
  const replace = (to: string): readonly FixDraft[] =>
    target && !target.unitCell ? [writeInto(target.at, to)] : [];
  if (targetFault === "no-time" && form.year !== null && aboutTime.test(name))
    return replace(`${form.year}年12月31日前`);
  const total = form.budget?.total?.annual ?? form.budget?.total?.initial;
  const unit = form.budget?.moneyUnit;
  const isWhole = targetFault === "no-amount" || targetFault === "vague";
  if (!isWhole || !total?.amount || !unit || !aboutBudget.test(target?.text ?? "")) return [];
  return replace(`≤${total.amount}${unit}`);
}

export default defineRule({
  id: "target-not-measurable",
  title: "指标值应当可以衡量",
  why: "只有“明显”“及时”“完成”这样的词，年末无法判断是否达到。能量化的写数字、日期或比率，不能量化的写明评分标准。",
  basis: basis.goalRequirements,
  level: "warning",
  book: ["Q-VAGUE", "Q-NODIGIT", "Q-TIMEVAGUE", "Q-NUMERICONLY"],
  when: anyFault(...gaps),
  messages: {
    "no-number": ({ text }: Data) => `数量指标的指标值${text}没有数字，应写明数量和单位。`,
    "no-time": ({ text }: Data) => `时效指标的指标值${text}没有日期、天数或比率，应写明何时完成。`,
    "no-amount": ({ text }: Data) => `成本指标的指标值${text}没有金额，应写明不超过多少。`,
    "words-behind-operator": ({ text }: Data) => `指标值${text}在比较符号后面不是数字，无法比较。`,
    vague: ({ text }: Data) => `指标值${text}无法衡量，应写成数字、比率，或写明评分标准。`,
    "not-quantified": ({ text }: Data) => `指标值${text}没有量化，能写数字的写数字，否则写明评分标准。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效目标表 | < | < | < |
| 指标类型 | 指标名称 | 指标值 | 指标描述 |
| 产出指标 | 数量指标 | 375万平方米 | 养护绿地面积 |
| 效益指标 | 社会效益指标 | ⟦是⟧ | |
| ^ | 生态效益指标 | 是 | 建成区绿化覆盖率是否达标 |`,
        messages: ["vague"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 老旧管网改造 | ⟦完成改造⟧ | 15 |
| ^ | 质量指标 | 施工质量 | ⟦符合相关规定⟧ | 10 |
| ^ | 时效指标 | 工程完工时间 | ⟦按计划完成⟧ | 15 |
| ^ | 成本指标 | 改造投入 | ⟦控制在批复数以内⟧ | 10 |
| 效益指标 | 社会效益指标 | 居民用水条件 | ⟦效果明显⟧ | 30 |
| ^ | 生态效益指标 | 美化小区环境 | ⟦美化小区绿化面貌⟧ | 10 |`,
        messages: ["no-number", "vague", "no-time", "no-amount", "vague", "not-quantified"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标值 | 度量单位 | 分值 |
| 效益指标 | 社会效益指标 | 基层治理能力 | ≥ | ⟦明显增强⟧ | | 30 |`,
        messages: ["words-behind-operator"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 运算符号 | 指标值 | 度量单位 | 分值 |
| 产出指标 | 时效指标 | 工资发放及时性 | 定性 | ⟦及时⟧ | | 30 |`,
        messages: ["no-time"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 改造管网长度 | ≥12公里 | 15 |
| ^ | 质量指标 | 水质等级 | 达到Ⅲ类 | 10 |
| ^ | 时效指标 | 工程完工时间 | 2025年11月30日前 | 15 |
| ^ | ^ | 值守时间 | 全年 | 5 |
| ^ | 成本指标 | 单位长度造价 | ≤46万元/公里 | 10 |
| 效益指标 | 可持续影响指标 | 管护制度是否建立 | 是 | 10 |
| 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | 10 |`,
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 评分标准 |
| 效益指标 | 社会效益指标 | 档案利用服务水平 | 有效提升 | 30 | 查档等候时间比上年缩短得满分，持平得60%，延长不得分 |`,
      `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 促进社区和谐 | | 定性 | 好 | 20 |`,
    ],
  },
  *check({ form }) {
    for (const row of rowsOf(form)) {
      const { target, targetFault } = row;
      if (!target || !isGap(targetFault)) continue;
      const data = { text: quoted(ownWords(target)) };
      const fixes = suggestion(form, row);
      const found = { messageId: targetFault, data, at: target.at, fixes };
      yield targetFault === "not-quantified" ? { level: "advice", ...found } : found;
    }
  },
});
