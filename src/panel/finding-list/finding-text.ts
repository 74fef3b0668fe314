import { countLine, formName, scoreLine } from "../../review/report/heading";
import { verdictWords } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import { listRows, type ListRow } from "./list-rows";

function lineOf({ level, place, whose, message, proposal, answer }: ListRow, index: number): string {
  const name = whose === "" || whose === place ? "" : `${whose}：`;
  const after = [proposal, answer === "" ? "" : `单位说明：${answer}`].filter((part) => part !== "");
  const tail = after.length === 0 ? "" : `（${after.join("；")}）`;
  return `${index + 1}. ${level}　${place}　${name}${message}${tail}`;
}

/** The findings of a form as text to send to a colleague. */
export function findingText(review: FormReview): string {
  const score = scoreLine(review);
  return [
    formName(review),
    `${verdictWords[review.verdict]}：${countLine(review)}`,
    ...(score === undefined ? [] : [score]),
    ...listRows(review).map(lineOf),
  ].join("\n");
}
