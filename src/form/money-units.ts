import type { MoneyUnit } from "./form";

/** 元 in one unit of money. */
export const yuanIn: Readonly<Record<MoneyUnit, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 亿元: 1e8 };

/** 万元 in one unit of money. */
export const tenThousandsIn: Readonly<Record<MoneyUnit, number>> = {
  元: 1e-4,
  千元: 0.1,
  万元: 1,
  亿元: 1e4,
};
