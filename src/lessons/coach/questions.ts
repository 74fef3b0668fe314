import type { FormReview, ReviewFinding } from "../../review/review";
import type { Grid } from "../../sheet/grid";
import { coachRow, fixesOf, nothingKnown, type CoachRow, type Known } from "./coach-row";
import type { Answered, CoachQuestion, Topic } from "./question";
import { askAgainst } from "./topics/against";
import { askCountable } from "./topics/countable";
import { askDone } from "./topics/done";
import { askEarned } from "./topics/earned";
import { askOther } from "./topics/other";
import { askProof } from "./topics/proof";
import { askReason } from "./topics/reason";
import { askResult } from "./topics/result";
import { askSource } from "./topics/source";

type RowTopic = Exclude<Topic, "sheet">;

/** One function a topic, in the order they are asked. Null where the question makes no sense for the row. */
const askers: Readonly<Record<RowTopic, (row: CoachRow) => Answered | null>> = {
  result: askResult,
  countable: askCountable,
  against: askAgainst,
  source: askSource,
  done: askDone,
  proof: askProof,
  earned: askEarned,
  reason: askReason,
  other: askOther,
};

/** Row and name together: a row that moved or was renamed is asked anew. */
function keyOf(row: number, name: string, topic: Topic): string {
  return `${row} ${name} ${topic}`;
}

/** The coach's questions about one row, in their order. */
function questionsOfRow(row: CoachRow): readonly CoachQuestion[] {
  const { facts } = row;
  const at = facts.indicator.row;
  return (Object.keys(askers) as RowTopic[]).flatMap((topic) => {
    const answered = askers[topic](row);
    if (!answered) return [];
    return [
      { findings: [], ...answered, key: keyOf(at, facts.name, topic), topic, row: at, name: facts.name },
    ];
  });
}

function ofSheet(finding: ReviewFinding, index: number): CoachQuestion {
  const { range, rule, message } = finding;
  return {
    key: `${index} ${rule} ${message} sheet`,
    topic: "sheet",
    row: null,
    name: "",
    at: range && { row: range.top, col: range.left },
    ask: "整张表前后对得上吗？",
    seen: [],
    mood: "fault",
    judgement: message,
    findings: [finding],
    fixes: fixesOf([finding]),
    writing: null,
    notes: [],
  };
}

/** All that a coach asks about a form: its rows from top to bottom, then what belongs to no row. */
export function coachQuestions(
  { review, grid }: { readonly review: FormReview; readonly grid: Grid },
  known: ReadonlyMap<number, Known> = new Map(),
): readonly CoachQuestion[] {
  const profile = review.numbers;
  const { indicators } = review.form;
  const rows = indicators.flatMap(({ row }) => {
    const seen = coachRow({ review, grid, profile }, row, known.get(row) ?? nothingKnown);
    return seen ? questionsOfRow(seen) : [];
  });
  const asked = new Set(rows.flatMap(({ findings }) => findings));
  const rest = review.findings.filter((finding) => !asked.has(finding));
  return [...rows, ...rest.map(ofSheet)];
}
