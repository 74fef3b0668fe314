import type { Indicator, Labelled, MoneyUnit } from "../../form/form";
import { tenThousandsIn } from "../../form/money-units";
import { plainName } from "../../form/plain-name";
import { projectSpending } from "../../form/project-spending";
import { targetInForce } from "../../form/target-in-force";
import { formName, rowName } from "../../review/report/heading";
import { proofDoubt, proofText } from "../../review/report/proof-words";
import type { FormReview, Review, ReviewFinding } from "../../review/review";
import { executionRate } from "../../scoring/execution-rate";
import { totalsOf } from "../../scoring/total";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { rangeToA1 } from "../../sheet/address";
import {
  refusedRecord,
  type DeskRecord,
  type FormRecord,
  type RecordFinding,
  type RecordIndicator,
} from "./record";

const longestText = 120;

function textOf(labelled: Labelled | undefined): string {
  return (labelled?.value.text ?? "").replace(/\s+/g, " ").trim();
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
}

function money(amount: number | null, unit: MoneyUnit | null): number | null {
  // Six decimals are a hundredth of a 元 in 万元.
  return amount === null ? null : Math.round(amount * tenThousandsIn[unit ?? "万元"] * 1e6) / 1e6;
}

/** Earned and possible points of the indicators; null where a score is missing. */
function shareOfPoints({ indicators }: ScoreSheet): number | null {
  let [earned, possible] = [0, 0];
  for (const { indicator, declared } of indicators) {
    const weight = indicator.weight?.points ?? null;
    if (weight === null || indicator.level1 === "预算执行") continue;
    if (declared === null) return null;
    earned += declared;
    possible += weight;
  }
  return possible > 0 ? earned / possible : null;
}

function inflationOf(scores: ScoreSheet): number | null {
  const { percent } = scores.execution;
  const share = shareOfPoints(scores);
  if (percent === null || percent < 0 || share === null || share === 0) return null;
  return Math.round(((share - Math.min(percent / 100, 1)) / share) * 10000) / 10000;
}

function findingOf(review: FormReview, finding: ReviewFinding): RecordFinding {
  return {
    rule: finding.rule,
    level: finding.level,
    message: finding.message,
    range: finding.range && rangeToA1(finding.range),
    about: rowName(review, finding),
    fix: finding.fixes[0]?.title ?? "",
  };
}

/** What the unit noted of a row's proof, with what is to be looked at again. */
function proofOf({ proofs }: FormReview, indicator: Indicator): Pick<RecordIndicator, "proof"> {
  const row = proofs.find((one) => one.indicator === indicator);
  if (!row) return {};
  const doubt = proofDoubt(row);
  return { proof: shortened(`${proofText(row.proof)}${doubt === "" ? "" : `（${doubt}）`}`) };
}

function indicatorsOf(review: FormReview): readonly RecordIndicator[] {
  return review.form.indicators.map((indicator) => ({
    name: shortened(plainName(indicator.name.text)),
    row: indicator.row + 1,
    level2: indicator.level2 ?? "",
    target: shortened(targetInForce(indicator)?.value.text ?? ""),
    actual: shortened(indicator.actual?.value.text ?? ""),
    weight: indicator.weight?.points ?? null,
    score: indicator.score?.points ?? null,
    ...proofOf(review, indicator),
  }));
}

function projectMoneyOf({ form }: FormReview): Pick<FormRecord, "projectMoney"> {
  const isDepartment = form.kind === "department-target" || form.kind === "department-review";
  const amount = isDepartment ? (projectSpending(form)?.amount ?? null) : null;
  const projectMoney = money(amount, form.budget?.moneyUnit ?? null);
  return projectMoney === null ? {} : { projectMoney };
}

function formRecord(review: FormReview, file: string, index: number): FormRecord {
  const { form, scores } = review;
  const rate = form.budget && executionRate(form.budget, review.numbers);
  const unit = form.budget?.moneyUnit ?? null;
  const { percent } = scores.execution;
  return {
    type: "form",
    file,
    index,
    sheet: form.sheet,
    range: rangeToA1(form.range),
    part: form.part,
    kind: form.kind,
    title: shortened(formName(review)),
    year: form.year,
    unit: textOf(form.heading.unit),
    department: textOf(form.heading.department),
    project: textOf(form.heading.project),
    money: money(rate?.budget ?? null, unit),
    ...projectMoneyOf(review),
    spent: money(rate?.executed ?? null, unit),
    execution: percent === null ? null : Math.round(percent * 100) / 100,
    profile: review.profile,
    verdict: review.verdict,
    declared: scores.scored ? scores.declared : null,
    recomputed: scores.scored ? scores.recomputed : null,
    outOf: scores.scored ? totalsOf(form, scores.execution, scores.indicators).outOf : null,
    atRisk: scores.scored ? scores.atRisk : 0,
    unscored: scores.unscored,
    gradeDeclared: scores.gradeDeclared,
    gradeRecomputed: scores.gradeRecomputed,
    inflation: inflationOf(scores),
    findings: review.findings.map((finding) => findingOf(review, finding)),
    answered: review.ignored.map(({ finding, reason }) => ({ ...findingOf(review, finding), reason })),
    indicators: indicatorsOf(review),
    adjusted: form.indicators.some(({ adjusted }) => adjusted !== null && adjusted.value.text.trim() !== ""),
  };
}

/** What the desk keeps of a file: one record a form, or one that says why there is none. */
export function recordsOf(file: string, reviews: readonly Review[]): readonly DeskRecord[] {
  const forms = reviews.flatMap((review) => review.forms);
  if (forms.length > 0) return forms.map((form, index) => formRecord(form, file, index));
  const why = reviews.flatMap((review) => review.problems)[0];
  const message = why?.message ?? "文件里没有可检查的工作表。";
  return [refusedRecord(file, "no-form", message)];
}
