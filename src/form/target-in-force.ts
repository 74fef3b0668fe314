import type { Indicator, Quantity } from "./form";

/** The target a row is measured by: 调整指标值 where one is written, else 指标值. */
export function targetInForce({ adjusted, target }: Pick<Indicator, "adjusted" | "target">): Quantity | null {
  return adjusted && adjusted.value.kind !== "empty" ? adjusted : target;
}
