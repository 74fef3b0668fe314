import { verdictWords } from "../../review/report/words";
import type { Verdict } from "../../review/review";
import type { CoachAnswer, CoachSummary } from "./walk";

/** How a sheet stands in a walk. */
interface CoachStand {
  readonly verdict: Verdict;
  /** The questions at which a rule finds something, as the summary lists them: not the findings, which may share one. */
  readonly faults: number;
}

/** What a walk led from and to. */
export interface CoachCourse {
  readonly title: string;
  readonly from: CoachStand;
  readonly to: CoachStand;
}

/** Where the sheet stood and where it stands, in one line. */
export function courseText({ from, to }: CoachCourse): string {
  return `${verdictWords[from.verdict]} → ${verdictWords[to.verdict]}，有问题的 ${from.faults} 问 → ${to.faults} 问`;
}

/** An answer in one line, with the row it belongs to. */
export const answerLine = ({ name, text }: CoachAnswer): string => `${name === "" ? "" : `${name}：`}${text}`;

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}（${lines.length}）`, ...lines.map((line) => `· ${line}`)];
}

/** A walk's summary as text, to be kept or sent on. */
export function summaryText(course: CoachCourse, { changed, noted, faults, asked }: CoachSummary): string {
  return [
    `${course.title}　辅导小结`,
    courseText(course),
    ...part("改了", changed.map(answerLine)),
    ...part("记下", noted.map(answerLine)),
    ...part(
      "还有问题",
      faults.map(({ judgement, name }) => `${name === "" ? "" : `${name}：`}${judgement}`),
    ),
    ...part(
      "还要说清",
      asked.map(({ name, ask }) => `${name}：${ask}`),
    ),
  ].join("\n");
}
