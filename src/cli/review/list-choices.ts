import type { ChoiceOrder, DrawOrder } from "../../portfolio/sampling/draw";

/** The lists that are made besides the ledgers, as far as they are asked for. */
export interface ListOrder {
  readonly sample?: DrawOrder;
  readonly evaluate?: ChoiceOrder;
  readonly ranking: boolean;
}

/** What the command line says of them. */
export interface ListValues {
  readonly sample?: string | undefined;
  readonly seed?: string | undefined;
  readonly "by-unit": boolean;
  readonly weight?: string | undefined;
  readonly evaluate?: string | undefined;
  readonly "evaluate-by"?: string | undefined;
  readonly ranking: boolean;
}

const weights: readonly DrawOrder["weight"][] = ["equal", "money", "risk"];
const measures: readonly ChoiceOrder["by"][] = ["count", "money"];

/** `10%` as a share; undefined where it is none between 0 and 100. */
function shareOf(text: string): number | undefined {
  const percent = Number(/^(\d{1,3}(?:\.\d+)?)%$/.exec(text)?.[1]);
  return percent > 0 && percent <= 100 ? percent / 100 : undefined;
}

function sizeOf(text: string): DrawOrder["size"] | undefined {
  const share = shareOf(text);
  if (share !== undefined) return { share };
  return /^[1-9]\d{0,6}$/.test(text) ? { number: Number(text) } : undefined;
}

/** What is wrong with the lists that are asked for, in a sentence. */
export function listTrouble(values: ListValues): string | undefined {
  const { sample, seed, weight, evaluate, "evaluate-by": by } = values;
  if (sample !== undefined && !sizeOf(sample)) return "--sample 写成 10% 这样的比例，或 20 这样的个数。";
  if (sample !== undefined && (seed ?? "") === "") return "--sample 要用 --seed 给出种子，同一种子可以重抽。";
  if (sample === undefined && (seed !== undefined || weight !== undefined || values["by-unit"]))
    return "--seed、--by-unit、--weight 要和 --sample 一起用。";
  if (weight !== undefined && !weights.some((one) => one === weight))
    return "--weight 的取值是 equal（等概率）、money（按资金）或 risk（按疑点）。";
  if (evaluate !== undefined && shareOf(evaluate) === undefined) return "--evaluate 写成 20% 这样的比例。";
  if (by !== undefined && !measures.some((one) => one === by))
    return "--evaluate-by 的取值是 count（项目数）或 money（资金）。";
  return by !== undefined && evaluate === undefined ? "--evaluate-by 要和 --evaluate 一起用。" : undefined;
}

/** The lists that are asked for; call it where nothing is wrong with them. */
export function listOrder(values: ListValues): ListOrder {
  const { sample, seed = "", weight, evaluate, "evaluate-by": by, ranking } = values;
  const size = sample === undefined ? undefined : sizeOf(sample);
  const share = evaluate === undefined ? undefined : shareOf(evaluate);
  return {
    ranking,
    ...(size && {
      sample: {
        seed,
        size,
        byUnit: values["by-unit"],
        weight: weights.find((one) => one === weight) ?? "equal",
      },
    }),
    ...(share !== undefined && {
      evaluate: { share, by: measures.find((one) => one === by) ?? "count" },
    }),
  };
}
