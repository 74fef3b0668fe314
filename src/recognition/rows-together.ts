import type { Field, Indicator } from "../form/form";
import { isBlank } from "../values/blank";

export const isEmpty = (...fields: readonly (Field | null)[]): boolean =>
  fields.every((field) => isBlank(field?.text ?? ""));

/**
 * 猪 | 80头 without points, below 补助养殖数量 with points alone: it breaks that row down, and so does 羊 | 283只 below it,
 * whether they say 其中 or not.
 */
export function isPart({ group2, weight, score, target, actual }: Indicator, above?: Indicator): boolean {
  if (!above || above.group2 !== group2 || !weight || !score) return false;
  const isHead = isEmpty(above.target, above.actual) && !isEmpty(above.weight);
  return isEmpty(weight, score) && !isEmpty(target, actual) && (isHead || above.breakdown);
}

const measureEnd = /[率度数量额次值比性积程限期况]$/;

/** 购置执法 over 快艇数量 beside values merged over both rows: one name, written in two. */
export function namedTogether(
  { name, target, actual, weight, score }: Indicator,
  above?: Indicator,
): Field | undefined {
  const isOver = target?.covered && [actual, weight, score].every((value) => value?.covered !== false);
  if (!above || !isOver || measureEnd.test(above.name.text) || !measureEnd.test(name.text)) return undefined;
  return { ...above.name, text: above.name.text + name.text };
}
