import { rangeToA1 } from "../../sheet/address";
import type { FormReview, ReviewFinding } from "../review";
import { countLine, formName, rowName, scoreLine } from "./heading";
import { oneLine } from "./one-line";
import { levelWords, verdictWords } from "./words";

function findingText(review: FormReview, finding: ReviewFinding): string {
  const place = finding.range ? rangeToA1(finding.range) : "全表";
  const name = rowName(review, finding);
  const fixes = finding.fixes.map(({ title }) => title).join("；");
  const tail = [fixes === "" ? "" : `可${fixes}。`, `依据：${finding.basis}`].filter((part) => part !== "");
  const what = `${name === "" ? "" : `${name}：`}${oneLine(finding.message)}`;
  return `【${levelWords[finding.level]}】${place} ${what}（${tail.join("")}）`;
}

function formText(review: FormReview): string {
  const score = scoreLine(review);
  const findings = review.findings.map((finding, index) => `${index + 1}. ${findingText(review, finding)}`);
  const answered = review.ignored.map(
    ({ finding, reason }) => `${findingText(review, finding)} 单位说明：${oneLine(reason)}`,
  );
  return [
    `${formName(review)}（工作表“${review.form.sheet}”）`,
    `${verdictWords[review.verdict]}：${countLine(review)}${score === undefined ? "" : `；${score}`}`,
    ...findings,
    ...(answered.length > 0 ? ["已说明的：", ...answered] : []),
  ].join("\n");
}

/** The findings of some forms as plain text, to be pasted into a message or a letter. */
export function findingListText(reviews: readonly FormReview[]): string {
  return reviews.map(formText).join("\n\n");
}
