import type { Form } from "../form/form";
import type { Profile } from "../profile/profile";
import { scoreExecution, scoreMoneyRow } from "./execution-score";
import { formatPoints } from "../values/hundredths";
import { gradeOf, isGraded } from "./grade";
import { scoreIndicator } from "./indicator-score";
import { isMoneyRow } from "./money-row";
import type { ScoreSheet } from "./score-sheet";
import { scoreSharedCells } from "./shared-cells";
import { hasSharedReason } from "./shared-reason";
import { totalsOf } from "./total";

/** A monitoring form reports a stretch of the year: its figures earn no marks yet. */
function hasPoints(form: Form): boolean {
  if (form.kind === "monitoring") return false;
  return form.indicators.some(({ weight, score }) => weight !== null || score !== null);
}

function printedGrade(form: Form): string | null {
  const text = form.total?.grade?.text.trim() ?? "";
  return text === "" ? null : text;
}

function whyUngraded(outOf: number, execution: number): string | null {
  return isGraded(outOf, execution) ? null : `满分合计 ${formatPoints(outOf)}，不是 100 分，不定等级`;
}

/** All scores of a form, recomputed from its cells under a profile. */
export function scoreForm(form: Form, profile: Profile): ScoreSheet {
  const explained = hasSharedReason(form);
  const single = form.indicators.map((indicator) => {
    const isMoney = isMoneyRow(form, indicator);
    return (
      (isMoney && scoreMoneyRow(form, indicator, profile)) ||
      scoreIndicator({ indicator, profile, explained })
    );
  });
  const indicators = scoreSharedCells(single, profile);
  const execution = scoreExecution(form, profile);
  const unscored = indicators.filter(({ formula, declared }) => formula === null && declared !== null).length;
  if (!hasPoints(form)) {
    const nothing = { declared: null, recomputed: null, gradeDeclared: null, gradeRecomputed: null };
    return { scored: false, execution, indicators, unscored: 0, atRisk: 0, ...nothing, ungraded: null };
  }
  const { declared, recomputed, outOf } = totalsOf(form, execution, indicators);
  const ofExecution = execution.weight ?? profile.weights.execution * 100;
  const grade = (total: number | null): string | null =>
    total === null || outOf === null || !isGraded(outOf, ofExecution) ? null : gradeOf(total, profile, outOf);
  return {
    scored: true,
    execution,
    indicators,
    declared,
    recomputed,
    unscored,
    atRisk: declared === null || recomputed === null ? 0 : Math.max(0, declared - recomputed),
    gradeDeclared: printedGrade(form) ?? grade(declared),
    gradeRecomputed: grade(recomputed),
    ungraded: declared === null || outOf === null ? null : whyUngraded(outOf, ofExecution),
  };
}
