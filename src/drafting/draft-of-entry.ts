import type { LibraryEntry } from "../library/entry";
import { levelsOf } from "../library/kinds";
import type { IndicatorDraft, TargetDraft } from "./indicator-draft";

/** The sample target in its parts: `≥1200人` → ≥, 1200, 人; dates and words stay whole. */
function targetOf({ sample, operator, unit }: LibraryEntry): TargetDraft {
  if (operator === null) return { operator: null, value: sample, unit: "" };
  const figure = sample.startsWith(operator) ? sample.slice(operator.length) : sample;
  const hasUnit = unit !== null && unit !== "" && figure.endsWith(unit);
  return hasUnit
    ? { operator, value: figure.slice(0, -unit.length), unit }
    : { operator, value: figure, unit: "" };
}

/** A library entry as an indicator to be written into a sheet, with its sample as the target. */
export function draftOfEntry(entry: LibraryEntry): IndicatorDraft {
  return { ...levelsOf(entry.kind), name: entry.name, target: targetOf(entry) };
}
