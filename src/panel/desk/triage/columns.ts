import { moneyText } from "../../../portfolio/record/money-text";
import type { TriageRow } from "../../../portfolio/triage/triage";
import { byUrgency, whyOf } from "../../../portfolio/triage/triage";
import { pointsText } from "../../../review/report/words";
import type { Level } from "../../../rules/rule";
import { projectOf } from "../../../portfolio/triage/projects";
import { unitOf } from "./row-words";

/** A column of the table: what it shows and how it is sorted. */
export interface Column {
  readonly id: string;
  readonly head: string;
  /** Findings of this level: the depth has a word for them. */
  readonly level?: Level;
  /** Its share of the width, as a grid track. */
  readonly width: string;
  readonly align?: "right";
  readonly text: (row: TriageRow) => string;
  /** What it is sorted by; null stands last whichever way. */
  readonly sortBy: (row: TriageRow) => number | string | null;
  /** Whether the first click shows the highest first. */
  readonly highFirst?: boolean;
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

/** Two rows in the order of a column; equals stand with the most urgent first. */
export function compareBy({ sortBy }: Column, highFirst: boolean): (a: TriageRow, b: TriageRow) => number {
  return (one, other) => {
    const [a, b] = [sortBy(one), sortBy(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byUrgency(one, other);
    const order =
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    return (highFirst ? -order : order) || byUrgency(one, other);
  };
}

const verdictOrder = { return: 0, explain: 1, pass: 2 } as const;

const moneyOf = ({ money }: TriageRow): string => (money === null ? "—" : moneyText(money));

/** The columns from left to right. */
export const columns: readonly Column[] = [
  { id: "unit", head: "单位", width: "minmax(90px, 1.3fr)", text: unitOf, sortBy: unitOf },
  { id: "project", head: "项目", width: "minmax(120px, 2fr)", text: projectOf, sortBy: projectOf },
  {
    ...{ id: "money", head: "预算（万元）", width: "92px", align: "right", highFirst: true },
    ...{ text: moneyOf, sortBy: ({ money }) => money },
  },
  {
    ...{ id: "verdict", head: "结论", width: "118px", text: ({ verdict }) => verdict },
    sortBy: ({ verdict }) => verdictOrder[verdict],
  },
  {
    ...{ id: "errors", head: "错误", level: "error", width: "72px", align: "right", highFirst: true },
    ...{ text: ({ errors }) => String(errors), sortBy: ({ errors }) => errors },
  },
  {
    ...{ id: "warnings", head: "需说明", level: "warning", width: "72px", align: "right", highFirst: true },
    ...{ text: ({ warnings }) => String(warnings), sortBy: ({ warnings }) => warnings },
  },
  {
    ...{ id: "declared", head: "自评", width: "58px", align: "right" },
    ...{ text: ({ declared }) => pointsText(declared), sortBy: ({ declared }) => declared },
  },
  {
    ...{ id: "recomputed", head: "复核", width: "58px", align: "right" },
    ...{ text: ({ recomputed }) => pointsText(recomputed), sortBy: ({ recomputed }) => recomputed },
  },
  {
    ...{ id: "risk", head: "风险分", width: "62px", align: "right", highFirst: true },
    ...{
      text: ({ declared, atRisk }) => (declared === null ? "—" : pointsText(atRisk)),
      sortBy: ({ atRisk }) => atRisk,
    },
  },
  {
    ...{ id: "why", head: "先看的原因", width: "minmax(120px, 2.2fr)", highFirst: true },
    ...{ text: whyOf, sortBy: ({ risk }) => risk },
  },
];
