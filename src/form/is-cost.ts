import type { Indicator } from "./form";

/** True of a row among the costs: a level 1 of its own, or a level 2 under the outputs. */
export function isCost({ level1, level2 }: Indicator): boolean {
  return level1 === "成本指标" || (level2?.includes("成本") ?? false);
}
