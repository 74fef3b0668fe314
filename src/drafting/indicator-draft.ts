import type { ExtraRole } from "../form/form";
import type { Level1, Level2 } from "../form/levels";
import type { Operator } from "../values/value";

/** A target as its parts, so that it fits joined and split columns alike. */
export interface TargetDraft {
  /** 定性 stands for a target in words; null for one without a sign. */
  readonly operator: Operator | "定性" | null;
  /** The figure or the words, without operator and unit. */
  readonly value: string;
  /** "" where there is none. */
  readonly unit: string;
}

/** An indicator somebody chose and wants in the sheet. */
export interface IndicatorDraft {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly name: string;
  readonly target: TargetDraft;
  /** Texts for columns that some forms have: 评分标准, 指标值来源, 佐证材料 … */
  readonly extra?: Readonly<Partial<Record<ExtraRole, string>>>;
}

/** The target in one cell: `≥95%`; words stand as they are. */
export function targetText({ operator, value, unit }: TargetDraft): string {
  return `${operator === null || operator === "定性" ? "" : operator}${value}${unit}`;
}
