import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { carriedFigures, isCarried, nounMatch, sameMeasure } from "../../rules/related/claim-match";
import { readNarrative, type Claim } from "../../rules/related/claims";
import type { CellAddress } from "../../sheet/address";
import { cleanText } from "../../values/clean-text";
import { clausesOf } from "../../values/find-mentions";
import type { FormReview } from "../review";
import { statedTotals, type StatedTotal } from "./stated-totals";

/** A figure of the report that is not the sheet's. */
export interface ReportDifference {
  /** What the figure is of: an indicator, 自评得分, 执行率 … */
  readonly what: string;
  /** The clause of the report. */
  readonly said: string;
  /** What the sheet says instead, and where. */
  readonly written: string;
  readonly at: CellAddress;
}

/** What was compared, and what differs. */
export interface ReportCheck {
  readonly compared: number;
  readonly differences: readonly ReportDifference[];
}

const flat = (text: string): string => text.replace(/\s+/g, "");

/** The one row with a result in figures that a claim speaks of. */
function rowOf(claim: Claim, { indicators }: Form): Indicator | undefined {
  const meant = indicators.filter((row) => {
    const value = row.actual?.value;
    const isFigure = value?.kind === "number" && !value.flags.includes("several");
    return !row.breakdown && isFigure && sameMeasure(claim.value, value) && nounMatch(claim, row) === 2;
  });
  return meant.length === 1 ? meant[0] : undefined;
}

function ofIndicators(form: Form, text: string): ReportCheck {
  const { claims } = readNarrative({ text, year: form.year, annual: true });
  const carried = carriedFigures(form.indicators);
  let compared = 0;
  const differences = claims.flatMap((claim) => {
    const row = claim.value.kind === "number" ? rowOf(claim, form) : undefined;
    if (!row?.actual) return [];
    compared++;
    if (
      isCarried(
        claim,
        carried.filter((value) => sameMeasure(claim.value, value)),
      )
    )
      return [];
    const written = flat(row.actual.text);
    return [{ what: plainName(row.name.text), said: claim.clause, written, at: row.actual.at }];
  });
  return { compared, differences };
}

function ofTotal({ what, pattern, cell, value, slack, inUnit }: StatedTotal, clause: string): ReportCheck {
  const match = pattern.exec(clause);
  if (!match) return { compared: 0, differences: [] };
  const said = inUnit(Number((match[1] ?? "").replaceAll(",", "")), match[2] ?? "");
  const isSame = Math.abs(said - value) <= slack;
  const written = flat(cell.text) === "" ? String(value) : flat(cell.text);
  return { compared: 1, differences: isSame ? [] : [{ what, said: clause, written, at: cell.at }] };
}

/** Holds the figures of a self-evaluation report against those of the sheet. */
export function checkReport(review: FormReview, paragraphs: readonly string[]): ReportCheck {
  const totals = statedTotals(review);
  const checks = paragraphs.flatMap((text) => [
    ofIndicators(review.form, text),
    ...clausesOf(cleanText(text)).flatMap((clause) => totals.map((total) => ofTotal(total, clause))),
  ]);
  const seen = new Set<string>();
  const differences = checks
    .flatMap((check) => check.differences)
    .filter(({ what, said }) => {
      const key = `${what}|${said}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return { compared: checks.reduce((sum, { compared }) => sum + compared, 0), differences };
}
