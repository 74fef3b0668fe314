import type { Form } from "../../form/form";
import type { Profile } from "../../profile/profile";
import { allowedTotals, isTargetSheet, samePoints } from "./allowed-totals";
import { executionPoints, type ExecutionPoints } from "./execution-points";
import { gapOf, groupsOff, groupSums } from "./group-sums";
import { fullMarks, isGoalBlock, weightsOf } from "./weights-of-form";

const tenPoints = 1000;

/** What is known about the points of a form, in hundredths. */
export interface TotalFacts {
  readonly form: Form;
  readonly sum: number;
  /** 合计 as printed; null where there is none. */
  readonly printed: number | null;
  readonly execution: ExecutionPoints;
  readonly allowed: readonly number[];
}

/** 项目管理 with its points and marks alone: the indicators, with points of theirs, stand in another table. */
function isPartOfSheet({ columns, total }: Form): boolean {
  return !columns.target && !columns.actual && !total?.weight;
}

function factsOf(form: Form, profile: Profile): TotalFacts | null {
  if (isPartOfSheet(form)) return null;
  const weights = isGoalBlock(form) ? null : weightsOf(form);
  if (!weights || weights.unread.length > 0) return null;
  const total = form.total?.weight?.points ?? 0;
  const execution = executionPoints(form);
  const allowed = allowedTotals(form, profile, execution);
  return { form, sum: weights.sum, printed: total > 0 ? total : null, execution, allowed };
}

const isAllowed = ({ allowed }: TotalFacts, sum: number): boolean =>
  allowed.some((total) => samePoints(total, sum));

/** A printed total fits when it counts the indicators alone, or them and the execution. */
function fitsPrinted({ sum, printed, execution }: TotalFacts, profile: Profile): boolean {
  if (printed === null) return true;
  const added = execution.block ?? profile.weights.execution * 100;
  return samePoints(sum, printed) || samePoints(sum + added, printed);
}

/**
 * A review sheet says itself what its indicators are worth, where it prints no points for the execution: by a round
 * total, or by the points in its level-1 labels.
 */
function saysItsTotal({ form, sum, printed, execution }: TotalFacts): boolean {
  if (isTargetSheet(form) || execution.block !== null || sum > fullMarks) return false;
  if (printed !== null) return samePoints(sum, printed) && printed % tenPoints === 0;
  const groups = groupSums(form, 1, "weight");
  const ofLabels = groups.reduce((all, group) => all + group.least, 0);
  return samePoints(ofLabels, sum) && groups.every((group) => group.complete && gapOf(group) === 0);
}

/** The group that is off has a finding of its own, and with its printed points the total would be right. */
function explainedByGroups(facts: TotalFacts): boolean {
  return ([1, 2] as const).some((level) => {
    const gap = groupsOff(facts.form, level).reduce((all, group) => all + gapOf(group), 0);
    return gap !== 0 && isAllowed(facts, facts.sum - gap);
  });
}

/** How the weights of a form stand to the total they should have. */
export type TotalVerdict = "right" | "off" | "printed-otherwise";

/** Judges the total of a form's weights; null where nothing can be proven. */
export function judgeTotal(
  form: Form,
  profile: Profile,
): (TotalFacts & { readonly verdict: TotalVerdict }) | null {
  const facts = factsOf(form, profile);
  if (!facts) return null;
  if (isAllowed(facts, facts.sum)) {
    return { verdict: fitsPrinted(facts, profile) ? "right" : "printed-otherwise", ...facts };
  }
  return { verdict: saysItsTotal(facts) || explainedByGroups(facts) ? "right" : "off", ...facts };
}
