import type { Budget } from "../../form/form";
import { tolerance } from "../../scoring/settle-score";

/** No form gives more than half of all points to 预算执行, in hundredths. */
const mostForExecution = 5000;

/** Where the total of the whole form stands in the money row: in its 分值 or only in its 得分; null where it does not. */
export function formTotalIn({ total }: Pick<Budget, "total">): "weight" | "score" | null {
  const weight = total?.weight?.points ?? null;
  const score = total?.score?.points ?? null;
  if (weight !== null && weight > mostForExecution) return "weight";
  if (score === null || score <= mostForExecution) return null;
  return weight === null || score > weight + tolerance ? "score" : null;
}
