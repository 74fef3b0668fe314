import type { Field, Form, Indicator, Quantity } from "../form/form";
import { plainName } from "../form/plain-name";
import { targetInForce } from "../form/target-in-force";
import type { Profile } from "../profile/profile";
import { tierChoices, type TierChoice } from "../scoring/qualitative-tiers";
import type { IndicatorScore } from "../scoring/score-sheet";
import { tolerance } from "../scoring/settle-score";
import { readingPhrase } from "../values/reading-phrase";
import type { FormReview, ReviewFinding } from "./review";

/** A value of the row as it stands in its cell, and how it was read. */
interface ReadCell extends Field {
  readonly reading: string;
}

/** What 本行 shows of an indicator. Points are hundredths. */
export interface RowFacts {
  readonly indicator: Indicator;
  readonly name: string;
  /** `产出指标 › 数量指标`, as the sheet prints them. */
  readonly levels: string;
  readonly target: ReadCell | null;
  readonly actual: ReadCell | null;
  readonly forecast: ReadCell | null;
  readonly score: IndicatorScore;
  /** Whether the declared score passes; null where there is none or nothing could be computed. */
  readonly passes: boolean | null;
  /** The answers to choose from; null for a row that is measured in figures. */
  readonly tiers: readonly TierChoice[] | null;
  readonly findings: readonly ReviewFinding[];
}

function readCell(quantity: Quantity | null): ReadCell | null {
  return quantity && { text: quantity.text, at: quantity.at, reading: readingPhrase(quantity.value) };
}

function passes({ declared, least, most }: IndicatorScore): boolean | null {
  if (declared === null || least === null || most === null) return null;
  return declared >= least - tolerance && declared <= most + tolerance;
}

/** True for a row whose target is words: its result is one of three tiers. */
function isQualitative(indicator: Indicator, { formula }: IndicatorScore): boolean {
  const value = targetInForce(indicator)?.value;
  if (formula === "qualitative") return true;
  return value !== undefined && (value.kind === "text" || value.flags.includes("qualitative"));
}

function levelsOf({ group1, group2, level1, level2 }: Indicator): string {
  const printed = (text: string | undefined, canonical: string | null): string =>
    (text ?? canonical ?? "").replace(/\s+/g, "");
  return [printed(group1?.label.text, level1), printed(group2?.label.text, level2)]
    .filter((text) => text !== "")
    .join(" › ");
}

function ofRow(form: Form, row: number): number {
  return form.indicators.findIndex((indicator) => indicator.row === row);
}

/** Everything about the indicator in a row of the sheet; undefined where the row holds none. */
export function rowFacts(review: FormReview, row: number, profile: Profile): RowFacts | undefined {
  const index = ofRow(review.form, row);
  const indicator = review.form.indicators[index];
  const score = review.scores.indicators[index];
  if (!indicator || !score) return undefined;
  const weight = indicator.weight?.points ?? null;
  return {
    indicator,
    name: plainName(indicator.name.text),
    levels: levelsOf(indicator),
    target: readCell(targetInForce(indicator)),
    actual: readCell(indicator.actual),
    forecast: readCell(indicator.forecast),
    score,
    passes: passes(score),
    tiers:
      weight !== null && weight > 0 && isQualitative(indicator, score) ? tierChoices(weight, profile) : null,
    findings: review.findings.filter(({ range }) => range?.top === row && range.bottom === row),
  };
}
