import { defaultProfile, findProfile } from "../../profile/profiles";
import { pointsText } from "../../review/report/words";
import { moneyText } from "../record/money-text";
import type { FormRecord } from "../record/record";

/** Why a bureau would pick a form for a check. */
export interface Reason {
  readonly code: ReasonCode;
  readonly text: string;
}

type ReasonCode =
  "low-score" | "score-gap" | "inflated" | "many-findings" | "late-money" | "large" | "answered" | "unscored";

/** What each reason weighs when forms are put in order; findings and lost points are counted besides. 惯例. */
const weights: Readonly<Record<ReasonCode, number>> = {
  "low-score": 20,
  "score-gap": 15,
  inflated: 15,
  "many-findings": 10,
  "late-money": 10,
  large: 10,
  answered: 5,
  unscored: 5,
};

const most = { findings: 30, points: 30 };
/** Where a figure begins to be remarkable. 惯例, where the profile says nothing. */
const from = { gap: 500, errors: 5, findings: 10, execution: 80, answered: 1 };

/** From the third grade on (中, 差) a score is low. */
const lowGrade = 2;

/** What was found in a form. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  /** The same in the words of the depth: `应更正 6 项，应说明 2 项`. */
  readonly found: string;
}

/** By how many percentage points the share of points earned exceeds the rate of the money: as the finding says it, else from the shares. */
function aheadText(inflation: number, execution: number, findings: FormRecord["findings"]): string {
  const finding = findings.find(({ rule }) => rule === "score-outruns-execution");
  const said = /高出 [\d.]+ 个百分点/.exec(finding?.message ?? "")?.[0];
  if (said !== undefined) return `得分率比执行率${said}`;
  const rate = Math.min(execution, 100);
  if (rate <= 0 || inflation >= 1) return "没有支出，指标却得了分";
  const share = rate / (1 - inflation);
  const ahead = (Math.round(share * 10) - Math.round(rate * 10)) / 10;
  return `得分率比执行率高出 ${ahead} 个百分点`;
}

function scoreReasons(record: FormRecord): readonly (Reason | false)[] {
  const { declared, recomputed, gradeRecomputed, inflation, execution, atRisk } = record;
  const profile = findProfile(record.profile) ?? defaultProfile;
  const isLow = profile.grades.findIndex(({ name }) => name === gradeRecomputed) >= lowGrade;
  return [
    recomputed !== null &&
      gradeRecomputed !== null &&
      isLow && {
        code: "low-score",
        text: `复核得分 ${pointsText(recomputed)}，等级${gradeRecomputed}`,
      },
    declared !== null &&
      atRisk >= from.gap && {
        code: "score-gap",
        text: `自评 ${pointsText(declared)}，复核 ${pointsText(recomputed)}，相差 ${pointsText(atRisk)} 分`,
      },
    inflation !== null &&
      execution !== null &&
      inflation > profile.inflation && {
        code: "inflated",
        text: aheadText(inflation, execution, record.findings),
      },
  ];
}

function otherReasons(record: FormRecord, counts: Counts): readonly (Reason | false)[] {
  const { execution, answered, unscored, indicators } = record;
  const errors = answered.filter(({ level }) => level === "error").length;
  const late = (findProfile(record.profile) ?? defaultProfile).execution.explainBelow ?? from.execution;
  return [
    (counts.errors >= from.errors || counts.errors + counts.warnings >= from.findings) && {
      code: "many-findings",
      text: counts.found,
    },
    execution !== null && execution < late && { code: "late-money", text: `预算执行率 ${execution}%` },
    errors >= from.answered && { code: "answered", text: `${errors} 项错误只有单位说明，没有更正` },
    unscored > 0 &&
      unscored * 2 >= indicators.length && { code: "unscored", text: `${unscored} 项得分未能复算` },
  ];
}

/** The reasons that lie in the form itself, the weightiest first. */
export function reasonsOf(record: FormRecord, counts: Counts): readonly Reason[] {
  return [...scoreReasons(record), ...otherReasons(record, counts)].filter((reason) => reason !== false);
}

/** Whatever weighs less stands behind the size of the budget. */
const afterLarge: readonly ReasonCode[] = ["answered", "unscored"];

/** The reasons of a form whose budget is among the largest of its batch, and how much more urgent that makes it. */
export function withLarge(
  reasons: readonly Reason[],
  money: number,
): { readonly reasons: readonly Reason[]; readonly more: number } {
  const own: Reason = { code: "large", text: `预算 ${moneyText(money)} 万元，在本批中居前一成` };
  const behind = reasons.filter(({ code }) => afterLarge.includes(code));
  const before = reasons.filter(({ code }) => !afterLarge.includes(code));
  return { reasons: [...before, own, ...behind], more: weights.large };
}

/** How urgent a form is: a whole number, the same on every machine. */
export function riskOf(record: FormRecord, counts: Counts, reasons: readonly Reason[]): number {
  const findings = Math.min(most.findings, counts.errors * 3 + counts.warnings);
  const points = Math.min(most.points, Math.round(record.atRisk / 50));
  return reasons.reduce((sum, { code }) => sum + weights[code], findings + points);
}
