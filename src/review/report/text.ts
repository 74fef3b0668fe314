import { rangeToA1 } from "../../sheet/address";
import type { FormReview, ReviewFinding } from "../review";
import { suggestedProfile } from "../suggested-profile";
import { proofLine, proofLines } from "./proof-words";
import { approvedLine, countLine, formName, rowName, scoreLine } from "./heading";
import { oneLine } from "./one-line";
import { levelWords, verdictWords } from "./words";

/** Colours a piece of text for a terminal; the identity where there is none. */
export type Paint = (
  text: string,
  tone: "error" | "warning" | "advice" | "pass" | "quiet" | "strong",
) => string;

const verdictTones = { return: "error", explain: "warning", pass: "pass" } as const;

function findingLines(review: FormReview, finding: ReviewFinding, paint: Paint): readonly string[] {
  const place = finding.range ? rangeToA1(finding.range) : "全表";
  const name = rowName(review, finding);
  const what = `${name === "" ? "" : `${name}　`}${oneLine(finding.message)}`;
  const fixes = finding.fixes.map((fix) => `[${fix.title}]`).join(" ");
  return [
    `  ${paint(levelWords[finding.level].padEnd(3, "　"), finding.level)} ${paint(place.padEnd(6), "strong")} ${what}`,
    ...(fixes === "" ? [] : [`             ${fixes}`]),
    `             ${paint(`依据　${finding.basis}`, "quiet")}`,
  ];
}

function proofLinesOf(review: FormReview): readonly string[] {
  const line = proofLine(review);
  return line === undefined ? [] : [line, ...proofLines(review).map((each) => `  ${each}`)];
}

/** A form's review for people, as lines of text. */
export function reviewText(file: string, review: FormReview, paint: Paint): string {
  const { form } = review;
  const score = scoreLine(review);
  const approved = approvedLine(review);
  const suggested = suggestedProfile(review);
  const lines = [
    `${paint(formName(review), "strong")}　${paint(`${file} › ${form.sheet}!${rangeToA1(form.range)}`, "quiet")}`,
    `  ${paint(verdictWords[review.verdict], verdictTones[review.verdict])}　${countLine(review)}${score === undefined ? "" : `　${score}`}`,
    ...(suggested ? [`  ${paint(`可加 --profile ${suggested.id}：${suggested.because}`, "quiet")}`] : []),
    ...(approved === undefined ? [] : [`  ${paint(approved, "quiet")}`]),
    ...review.findings.flatMap((finding) => findingLines(review, finding, paint)),
    ...review.ignored.map(({ finding, reason }) => {
      const place = finding.range ? rangeToA1(finding.range) : "全表";
      return `  ${paint(`已说明 ${place}　${finding.message}　说明：${reason}`, "quiet")}`;
    }),
    ...proofLinesOf(review).map((line) => `  ${paint(line, "quiet")}`),
    ...form.problems.map((problem) => `  ${paint("未读懂", "warning")} ${problem.message}`),
  ];
  return lines.join("\n");
}
