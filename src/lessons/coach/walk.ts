import type { CoachQuestion } from "./question";

/** kept: it stays as it is · changed: written into the sheet · noted: kept beside the sheet · open: to be asked again */
export type AnswerKind = "kept" | "changed" | "noted" | "open";

/** What was answered; the question's own words are kept, because a changed row no longer asks it. */
export interface CoachAnswer {
  readonly kind: AnswerKind;
  readonly name: string;
  readonly ask: string;
  /** What was written, or noted. */
  readonly text: string;
}

/** Answers by the question's key. */
export type CoachAnswers = Readonly<Record<string, CoachAnswer | undefined>>;

/** The questions a walk stops at: all, or those the sheet does not answer, those answered already and the one looked at. */
export function stopsOf(
  questions: readonly CoachQuestion[],
  answers: CoachAnswers,
  shown: { readonly onlyDoubts: boolean; readonly looked: string | null },
): readonly CoachQuestion[] {
  if (!shown.onlyDoubts) return questions;
  return questions.filter(
    ({ mood, key }) => mood !== "good" || answers[key] !== undefined || key === shown.looked,
  );
}

/** Where a walk goes on: the first question without an answer, else the first. */
export function firstUnanswered(stops: readonly CoachQuestion[], answers: CoachAnswers): number {
  const index = stops.findIndex(({ key, mood }) => answers[key] === undefined && mood !== "good");
  return Math.max(index, 0);
}

/** The answers after a written change was taken back: what it had changed is asked again. */
export function withoutChange(answers: CoachAnswers, title: string): CoachAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer?.kind !== "changed" || answer.text !== title),
  );
}

/** What came of a walk. */
export interface CoachSummary {
  readonly changed: readonly CoachAnswer[];
  readonly noted: readonly CoachAnswer[];
  /** What a rule still finds, with the answer given to it, if any. */
  readonly faults: readonly CoachQuestion[];
  /** What only the unit can tell and has not told. */
  readonly asked: readonly CoachQuestion[];
}

/** The questions at which a rule finds something. */
export const faultsOf = (questions: readonly CoachQuestion[]): readonly CoachQuestion[] =>
  questions.filter(({ mood }) => mood === "fault");

/** What was changed and what remains. */
export function summaryOf(questions: readonly CoachQuestion[], answers: CoachAnswers): CoachSummary {
  const all = Object.values(answers).filter((answer) => answer !== undefined);
  const isOpen = ({ key }: CoachQuestion): boolean => {
    const kind = answers[key]?.kind;
    return kind === undefined || kind === "open";
  };
  return {
    changed: all.filter(({ kind }) => kind === "changed"),
    noted: all.filter(({ kind }) => kind === "noted"),
    faults: faultsOf(questions),
    asked: questions.filter((question) => question.mood === "ask" && isOpen(question)),
  };
}
