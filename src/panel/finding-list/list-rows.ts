import { levelWords } from "../../review/report/words";
import type { FormReview, ReviewFinding } from "../../review/review";
import { rangeToA1 } from "../../sheet/address";
import { whoseRow } from "../check/whose-row";

/** One finding as a line of a list that leaves the panel. */
export interface ListRow {
  readonly level: string;
  readonly place: string;
  readonly whose: string;
  readonly message: string;
  /** What it can become; "" where nothing is proposed. */
  readonly proposal: string;
  readonly basis: string;
  /** What the unit answered; "" while it is open. */
  readonly answer: string;
}

/** The open findings, then the answered ones. */
export function listRows({ form, findings, ignored }: FormReview): readonly ListRow[] {
  const row = (finding: ReviewFinding, answer: string): ListRow => ({
    level: answer === "" ? levelWords[finding.level] : "已说明",
    place: finding.range ? rangeToA1(finding.range) : "全表",
    whose: whoseRow(form, finding),
    message: finding.message.replace(/\s*\n\s*/g, " "),
    proposal: finding.fixes.map(({ title }) => title).join("，或"),
    basis: finding.basis,
    answer,
  });
  return [
    ...findings.map((finding) => row(finding, "")),
    ...ignored.map(({ finding, reason }) => row(finding, reason)),
  ];
}
