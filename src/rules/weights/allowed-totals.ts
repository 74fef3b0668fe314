import type { Form } from "../../form/form";
import type { Profile } from "../../profile/profile";
import { tolerance } from "../../scoring/settle-score";
import type { ExecutionPoints } from "./execution-points";
import { fullMarks } from "./weights-of-form";

/** True for 申报表 and its like, where nothing is scored yet. */
export function isTargetSheet(form: Form): boolean {
  return form.kind.endsWith("-target");
}

/** A smaller figure in the head is no total of the sheet. */
const leastTotal = 5000;

/** `分值权重(90)`: the total that the head of the weight column prints, in hundredths. */
function totalInHeader(form: Form): number | null {
  const match = /[(（](\d{2,3})分?[)）]/.exec(form.columns.weight?.text ?? "");
  const total = match ? Number(match[1]) * 100 : 0;
  return total >= leastTotal ? total : null;
}

/** What the indicators' weights of a form may add up to, in hundredths; the first is the usual one. */
export function allowedTotals(form: Form, profile: Profile, execution: ExecutionPoints): readonly number[] {
  const { block, asRow } = execution;
  const usual = fullMarks - profile.weights.execution * 100;
  const ofBlock = block === null ? [] : [fullMarks - block];
  const printed = totalInHeader(form);
  if (printed !== null) return block === null ? [printed] : [printed, printed - block];
  if (isTargetSheet(form))
    return [...ofBlock, ...profile.targetTotals.map((total) => total * 100), fullMarks];
  // A row for 预算执行 belongs to the whole.
  if (block === null) return asRow ? [fullMarks] : [fullMarks, usual];
  return asRow ? [fullMarks, ...ofBlock] : ofBlock;
}

/** True where two sums of points are the same. */
export function samePoints(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance;
}
