import { useEffect, useMemo, useRef, useState } from "react";
import type { CoachQuestion } from "../../lessons/coach/question";
import { coachQuestions } from "../../lessons/coach/questions";
import {
  firstUnanswered,
  stopsOf,
  withoutChange,
  type AnswerKind,
  type CoachAnswers,
} from "../../lessons/coach/walk";
import type { Fix, FormReview } from "../../review/review";
import type { Grid } from "../../sheet/grid";
import type { Session } from "../session/session";
import { useSessionState } from "../session/use-session";
import { writeChange } from "../session/write-change";
import { answersKey, keepAnswers, readAnswers } from "./coach-answers";
import { useKnown } from "./use-known";

/** Where the walk stands: the question's key, and its place should the question have gone. */
interface Stand {
  readonly key: string | null;
  readonly index: number;
}

/** A walk through a form. */
export interface Coach {
  readonly review: FormReview;
  readonly grid: Grid;
  readonly questions: readonly CoachQuestion[];
  /** The questions the walk stops at. */
  readonly stops: readonly CoachQuestion[];
  /** Among the stops; their number is the summary. */
  readonly index: number;
  readonly answers: CoachAnswers;
  readonly onlyDoubts: boolean;
  readonly setOnlyDoubts: (onlyDoubts: boolean) => void;
  readonly go: (index: number) => void;
  /** Goes to a question even where the walk would pass it over. */
  readonly goTo: (question: CoachQuestion) => void;
  readonly answer: (question: CoachQuestion, kind: AnswerKind, text: string) => void;
  /** Writes a rewriting into the sheet as one step that can be taken back. */
  readonly write: (question: CoachQuestion, fix: Fix) => Promise<void>;
  /** Forgets all answers; what was written stays. */
  readonly restart: () => void;
}

interface Kept {
  readonly answers: CoachAnswers;
  readonly isRead: boolean;
  /** True for answers the store does not have yet. */
  readonly isNew: boolean;
}

const unread: Kept = { answers: {}, isRead: false, isNew: false };

function useAnswers({ store }: Session, key: string) {
  const [{ answers, isRead, isNew }, setKept] = useState<Kept>(unread);
  useEffect(() => {
    let isThere = true;
    const show = (read: CoachAnswers): void => {
      if (isThere) setKept({ answers: read, isRead: true, isNew: false });
    };
    readAnswers(store, key).then(show, () => show({}));
    return () => {
      isThere = false;
    };
  }, [store, key]);
  const keep = (change: (before: CoachAnswers) => CoachAnswers): void =>
    setKept((before) => ({ answers: change(before.answers), isRead: true, isNew: true }));
  useEffect(() => {
    // Where nothing can be kept the walk goes on all the same.
    if (isNew) keepAnswers(store, key, answers).catch(() => undefined);
  }, [store, key, answers, isNew]);
  return { answers, isRead, keep };
}

/** Tells the title of a change whenever the newest one was taken back. */
function useTakenBack(onTakenBack: (title: string) => void): void {
  const { undo } = useSessionState();
  const last = useRef(undo);
  useEffect(() => {
    const newest = last.current.at(-1);
    if (newest && undo.length === last.current.length - 1 && undo.at(-1) === last.current.at(-2))
      onTakenBack(newest.title);
    last.current = undo;
  });
}

/** Starts where the last walk ended, and keeps its place while the sheet changes under it. */
export function useCoach(session: Session, review: FormReview, grid: Grid): Coach {
  const known = useKnown(review.form);
  const questions = useMemo(() => coachQuestions({ review, grid }, known), [review, grid, known]);
  const { answers, isRead, keep } = useAnswers(session, answersKey(review.form));
  useTakenBack((title) => keep((before) => withoutChange(before, title)));
  const [onlyDoubts, setOnlyDoubts] = useState(true);
  const [stand, setStand] = useState<Stand | null>(null);
  // A question that is looked at stays, also when it turns out to be answered by the sheet.
  const stops = stopsOf(questions, answers, { onlyDoubts, looked: stand?.key ?? null });
  const place = stops.findIndex(({ key }) => key === stand?.key);
  const begun = stand ?? { key: null, index: isRead ? firstUnanswered(stops, answers) : 0 };
  const index = place >= 0 ? place : Math.min(begun.index, stops.length);
  const go = (to: number): void => {
    const next = Math.min(Math.max(to, 0), stops.length);
    setStand({ key: stops[next]?.key ?? null, index: next });
  };
  const answer: Coach["answer"] = ({ key, name, ask }, kind, text) =>
    keep((before) => ({ ...before, [key]: { kind, name, ask, text } }));
  return {
    ...{ review, grid, questions, stops, index, answers, onlyDoubts, setOnlyDoubts, go, answer },
    goTo: ({ key }) => setStand({ key, index }),
    write: async (question, { title, change }) => {
      setStand({ key: question.key, index });
      if (await writeChange(session, change)) answer(question, "changed", title);
    },
    restart: () => {
      keep(() => ({}));
      setStand({ key: null, index: 0 });
    },
  };
}
