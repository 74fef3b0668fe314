import { isTotalCost } from "../form/name-kinds";
import type { LibraryEntry } from "../library/entry";
import { parseValue } from "../values/parse-value";

/** An entry with the target a user gave it. */
export function withTarget(entry: LibraryEntry, sample: string): LibraryEntry {
  const { kind, operator, unit } = parseValue(sample);
  const isDate = kind === "date" || kind === "period";
  return { ...entry, sample, operator: isDate ? null : (operator ?? null), unit: unit ?? null };
}

/** The cost of the whole is bounded by the project's own money; other entries stay as they are. Money is in 万元. */
export function withinMoney(entry: LibraryEntry, money: number | null): LibraryEntry {
  const isBound = money !== null && entry.level1 === "成本指标" && isTotalCost(entry.name);
  return isBound ? withTarget(entry, `≤${money}万元`) : entry;
}
