import type { LibraryEntry } from "../../library/entry";
import type { Kind } from "../../library/kinds";
import type { Wording } from "./pair";

/** A way of writing a good indicator badly, and the rule that notices it. */
interface Mistake {
  readonly rule: string;
  /** Undefined where the mistake cannot be made of this indicator. */
  readonly make: (entry: LibraryEntry) => Wording | undefined;
}

const vague: Readonly<Partial<Record<Kind, string>>> = {
  数量: "按计划完成",
  质量: "符合要求",
  时效: "按计划完成",
  成本: "控制在预算以内",
  经济效益: "明显提高",
  社会效益: "效果明显",
  生态效益: "明显改善",
  可持续: "长期发挥作用",
};

const isRate = ({ unit }: LibraryEntry): boolean => unit === "%";
const isMeasured = ({ kind }: LibraryEntry): boolean => kind === "数量" || kind === "成本";

/** A name that says when needs no date beside it, and a rate is measured otherwise. */
const saysWhen = /[季月年]/;

function vagueTarget(entry: LibraryEntry): Wording | undefined {
  const { name, kind } = entry;
  const target = vague[kind];
  const isOther = kind === "时效" && (isRate(entry) || saysWhen.test(name));
  return target === undefined || isOther ? undefined : { name, target };
}

function withoutUnit(entry: LibraryEntry): Wording | undefined {
  const { name, sample, operator } = entry;
  const figure = /^[≥≤=]\d+(?:\.\d+)?/.exec(sample)?.[0];
  if (!isMeasured(entry) || isRate(entry) || operator === null || figure === undefined || figure === sample)
    return undefined;
  return { name, target: figure };
}

function atLeastHundred({ name, sample }: LibraryEntry): Wording | undefined {
  return sample === "=100%" ? { name, target: "≥100%" } : undefined;
}

function overHundred(entry: LibraryEntry): Wording | undefined {
  const { name, kind, sample } = entry;
  return kind === "质量" && /^≥9\d%$/.test(sample) ? { name, target: "≥120%" } : undefined;
}

/** Figures that stand behind a name by mistake are plain ones, with a usual counter. */
const plainCount = /^≥\d+(?:人|人次|户|个|公里|场|次|件|平方米|亩|期|天|台|套)$/;

function figureInName({ name, kind, sample }: LibraryEntry): Wording | undefined {
  return kind === "数量" && plainCount.test(sample) ? { name: `${name}${sample}`, target: "" } : undefined;
}

function fullySatisfied({ name, kind, sample }: LibraryEntry): Wording | undefined {
  return kind === "满意度" && /^≥\d+%$/.test(sample) ? { name, target: "100%" } : undefined;
}

function undetermined({ name, kind }: LibraryEntry): Wording | undefined {
  return kind === "时效" || kind === "满意度" ? { name, target: "待定" } : undefined;
}

function otherWay({ name, kind, sample }: LibraryEntry): Wording | undefined {
  if (kind === "满意度" && sample.startsWith("≥")) return { name, target: `≤${sample.slice(1)}` };
  if (kind === "成本" && sample.startsWith("≤") && /(?:成本|造价|单价|投资)$/.test(name))
    return { name, target: `≥${sample.slice(1)}` };
  return undefined;
}

/** What is seen again and again in real sheets. */
export const mistakes: readonly Mistake[] = [
  { rule: "target-not-measurable", make: vagueTarget },
  { rule: "target-unit-missing", make: withoutUnit },
  { rule: "rate-at-least-hundred", make: atLeastHundred },
  { rule: "rate-over-hundred", make: overHundred },
  { rule: "target-in-name", make: figureInName },
  { rule: "satisfaction-full", make: fullySatisfied },
  { rule: "target-undetermined", make: undetermined },
  { rule: "operator-wrong-way", make: otherWay },
];
