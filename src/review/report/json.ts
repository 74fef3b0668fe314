import type { Amount, Form, Indicator, Points, Quantity } from "../../form/form";
import type { Problem } from "../../form/problem";
import { rangeToA1, toA1, type CellRange } from "../../sheet/address";
import { cellEditsOf } from "../../sheet/change";
import type { Value } from "../../values/value";
import type { Fix, FormReview, ProvedRow, ReviewFinding } from "../review";
import { suggestedProfile } from "../suggested-profile";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const pointsOf = (points: Points | null | undefined): number | null =>
  points?.points == null ? null : points.points / 100;
const amountOf = (amount: Amount | null | undefined): number | null => amount?.amount ?? null;
const textOf = (field: { readonly value: { readonly text: string } } | null | undefined): string | null =>
  field?.value.text ?? null;
const rangeOf = (range: CellRange | null): string | null => range && rangeToA1(range);

function valueJson(value: Value): Json {
  return {
    text: value.text,
    kind: value.kind,
    operator: value.operator,
    number: value.number,
    upper: value.upper,
    unit: value.unit,
    from: value.span?.from,
    to: value.span?.to,
    tier: value.tier,
    flags: value.flags.length > 0 ? value.flags : undefined,
  };
}

const quantityJson = (quantity: Quantity | null): Json => quantity && valueJson(quantity.value);

/** A printed label without white space and the points in it: `产 出 指 标(50分)` → `产出指标`. */
function labelWord(text: string | undefined): string | null {
  const word = text
    ?.normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/\(.*$|(?<!\d)\d+(\.\d+)?分\)?$/g, "");
  return word === undefined || word === "" ? null : word;
}

function indicatorJson(row: Indicator): Json {
  const cells = {
    name: row.name,
    target: row.target,
    adjusted: row.adjusted,
    actual: row.actual,
    forecast: row.forecast,
    weight: row.weight,
    score: row.score,
    reason: row.reason,
  };
  const places = Object.entries(cells).map(
    ([role, cell]) => [role, cell ? toA1(cell.at) : undefined] as const,
  );
  return {
    level1: row.level1 ?? labelWord(row.group1?.label.text),
    level2: row.level2 ?? labelWord(row.group2?.label.text),
    name: row.name.text,
    row: row.row + 1,
    target: quantityJson(row.target),
    adjusted: quantityJson(row.adjusted),
    forecast: quantityJson(row.forecast),
    actual: quantityJson(row.actual),
    weight: pointsOf(row.weight),
    score: pointsOf(row.score),
    reason: row.reason?.text ?? null,
    cells: Object.fromEntries(places),
  };
}

function budgetJson({ budget }: Form): Json {
  if (!budget) return null;
  const { total } = budget;
  const weight =
    pointsOf(total?.weight) ?? (budget.printedPoints === null ? null : budget.printedPoints / 100);
  return {
    moneyUnit: budget.moneyUnit,
    initial: amountOf(total?.initial),
    annual: amountOf(total?.annual),
    executed: amountOf(total?.executed),
    weight,
    rate: total?.rate?.text ?? null,
    score: pointsOf(total?.score),
    funds: budget.funds.map((fund) => ({
      name: fund.label.text,
      initial: amountOf(fund.initial),
      annual: amountOf(fund.annual),
      executed: amountOf(fund.executed),
    })),
  };
}

/** What could not be read, with places in A1. */
export function problemsJson(problems: readonly Problem[]): Json {
  return problems.map(({ code, message, at }) => ({ code, message, at: at && toA1(at) }));
}

/** What a form says, as `read --json` prints it. */
export function formJson(file: string, form: Form): Json {
  const goal = form.goals[0];
  return {
    file,
    sheet: form.sheet,
    range: rangeToA1(form.range),
    part: form.part,
    kind: form.kind,
    title: form.title?.text ?? null,
    year: form.year,
    project: textOf(form.heading.project),
    department: textOf(form.heading.department),
    unit: textOf(form.heading.unit),
    goal: { expected: textOf(goal?.expected), actual: textOf(goal?.actual) },
    budget: budgetJson(form),
    indicators: form.indicators.map(indicatorJson),
    total: form.total && {
      weight: pointsOf(form.total.weight),
      score: pointsOf(form.total.score),
      grade: form.total.grade?.text ?? null,
    },
    problems: problemsJson(form.problems),
  };
}

function fixJson({ title, kind, change }: Fix): Json {
  const edits = cellEditsOf(change).map(({ at, was, to }) => ({ at: toA1(at), was, to }));
  return { title, kind, edits };
}

function findingJson(finding: ReviewFinding): Json {
  return {
    rule: finding.rule,
    messageId: finding.messageId,
    level: finding.level,
    message: finding.message,
    range: rangeOf(finding.range),
    related: finding.related.map(rangeToA1),
    basis: finding.basis,
    fixes: finding.fixes.map(fixJson),
  };
}

function scoreJson({ scores }: FormReview): Json {
  if (!scores.scored) return null;
  const points = (value: number | null): number | null => (value === null ? null : value / 100);
  return {
    declared: points(scores.declared),
    recomputed: points(scores.recomputed),
    unscored: scores.unscored,
    gradeDeclared: scores.gradeDeclared,
    gradeRecomputed: scores.gradeRecomputed,
    atRisk: scores.atRisk / 100,
  };
}

function proofJson({ indicator, proof }: ProvedRow): Json {
  return {
    range: toA1((indicator.actual ?? indicator.name).at),
    name: indicator.name.text,
    papers: proof.papers,
    note: proof.note,
  };
}

function suggestionJson(review: FormReview): Json {
  const suggested = suggestedProfile(review);
  return suggested && { ...suggested };
}

/** What is wrong with a form, as `check --json` prints it. */
export function reviewJson(file: string, review: FormReview): Json {
  const { form } = review;
  return {
    file,
    sheet: form.sheet,
    range: rangeToA1(form.range),
    part: form.part,
    kind: form.kind,
    project: textOf(form.heading.project),
    profile: review.profile,
    profileName: review.numbers.name,
    suggestedProfile: suggestionJson(review),
    approved: review.approved && { file: review.approved.file, sheet: review.approved.sheet },
    verdict: review.verdict,
    score: scoreJson(review),
    findings: review.findings.map(findingJson),
    ignored: review.ignored.map(({ finding, reason }) => ({
      rule: finding.rule,
      range: rangeOf(finding.range),
      reason,
    })),
    rulesOff: review.rulesOff,
    ...(review.proofs.length > 0 ? { proofs: review.proofs.map(proofJson) } : {}),
    problems: problemsJson(form.problems),
  };
}
