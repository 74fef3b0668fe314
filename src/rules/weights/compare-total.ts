import type { Form } from "../../form/form";
import { tolerance } from "../../scoring/settle-score";
import { isBlank } from "../../values/blank";
import { samePoints } from "./allowed-totals";
import { executionPoints, moneyPoints } from "./execution-points";
import { fullMarks, isIdle, weightsOf } from "./weights-of-form";

/** What the rows' scores add up to, and how much more the rows without a readable score could bring. */
interface RowScores {
  readonly sum: number;
  readonly room: number;
}

function rowScores(form: Form): RowScores {
  let sum = 0;
  let room = 0;
  for (const indicator of form.indicators) {
    const { score, weight } = indicator;
    if (indicator.breakdown || !score || score.covered) continue;
    if (score.points !== null) sum += score.points;
    else if (!isIdle(indicator) && (weight !== null || !isBlank(score.text)))
      room += weight?.points ?? fullMarks;
  }
  return { sum, room };
}

/** The score of 预算执行; null where none can be read, or what stands there is no score of it. */
function executionScore(form: Form): number | null {
  const points = moneyPoints(form, "score");
  const most = executionPoints(form).block ?? fullMarks / 2;
  return points !== null && points <= most + tolerance ? points : null;
}

/** True where the total row counts the indicators alone. */
function countsIndicatorsAlone(form: Form): boolean {
  if (executionPoints(form).asRow) return true;
  const printed = form.total?.weight?.points ?? null;
  const weights = weightsOf(form);
  if (printed !== null) return weights !== null && samePoints(printed, weights.sum);
  return /合计|小计/.test(form.total?.label.text ?? "");
}

/**
 * Points of the total that stand in no row: of a money block without a readable score, and what the weights lack of
 * 100. That they lack something is weight-total's finding.
 */
function roomBeside(form: Form, execution: number | null): number {
  const { block } = executionPoints(form);
  const unread = execution === null ? (block ?? 0) : 0;
  const weights = weightsOf(form);
  const taken = block ?? (execution === null ? 0 : fullMarks);
  if (weights?.unread.length === 0) return unread + Math.max(0, fullMarks - weights.sum - taken);
  return execution !== null || block !== null ? unread : fullMarks;
}

/** A printed total beside what the scores add up to, in hundredths. */
export interface TotalComparison {
  /** What the total should be; the rows alone where the execution's score is not known. */
  readonly sum: number;
  readonly fits: boolean;
  /** True where every addend is known. */
  readonly certain: boolean;
}

/** Compares a printed total with the scores of the rows and of the execution. */
export function compareTotal(form: Form, total: number): TotalComparison {
  const rows = rowScores(form);
  const execution = executionScore(form);
  const sum = rows.sum + (execution ?? 0);
  const room = rows.room + roomBeside(form, execution);
  const inside = total >= sum - tolerance && total <= sum + room + tolerance;
  const alone =
    execution !== null &&
    countsIndicatorsAlone(form) &&
    total >= rows.sum - tolerance &&
    total <= rows.sum + rows.room + tolerance;
  return { sum, fits: inside || alone, certain: room === 0 };
}
