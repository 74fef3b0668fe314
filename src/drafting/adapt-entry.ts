import { isTotalCost } from "../form/name-kinds";
import type { LibraryEntry } from "../library/entry";
import { parseValue } from "../values/parse-value";

/** An entry with the target a user gave it. */
export function withTarget(entry: LibraryEntry, sample: string): LibraryEntry {
  const { kind, operator, unit } = parseValue(sample);
  const isDate = kind === "date" || kind === "period";
  return { ...entry, sample, operator: isDate ? null : (operator ?? null), unit: unit ?? null };
}

/** True for a sample cost in 万元 that is more than all the money. */
function exceeds({ sample }: LibraryEntry, money: number): boolean {
  const { kind, number, unit } = parseValue(sample);
  return kind === "number" && unit === "万元" && (number ?? 0) > money;
}

/** The cost of the whole is the project's own money, and no part costs more; other entries stay as they are. Money is in 万元. */
export function withinMoney(entry: LibraryEntry, money: number | null): LibraryEntry {
  if (money === null || entry.level1 !== "成本指标") return entry;
  return isTotalCost(entry.name) || exceeds(entry, money) ? withTarget(entry, `≤${money}万元`) : entry;
}
