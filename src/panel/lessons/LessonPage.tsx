import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, type ReactElement } from "react";
import type { Lesson } from "../../lessons/lesson";
import { allFaults, type LessonRun } from "../../lessons/run";
import { sameAddress, type CellAddress } from "../../sheet/address";
import { AnswerList } from "./AnswerList";
import { GuessBox } from "./GuessBox";
import { LessonState } from "./LessonState";
import { SaveResult } from "./SaveResult";
import type { LeftRun } from "./left-runs";
import { resultOf, type LessonResult } from "./progress";
import { SheetView, type CellState } from "./SheetView";
import { useLessonKeys } from "./use-lesson-keys";
import { useRun } from "./use-run";
import { clockText } from "./words";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(300px, 30%)",
    gridTemplateRows: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    minHeight: "0",
    flexGrow: "1",
    "@media (max-width: 760px)": { display: "flex", flexDirection: "column", overflowY: "auto" },
  },
  side: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowY: "auto",
    minHeight: "0",
    "@media (max-width: 760px)": { overflowY: "visible" },
  },
  sheet: { display: "flex", minHeight: "0", "@media (max-width: 760px)": { overflowX: "auto" } },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  hints: { margin: 0, paddingLeft: "1.4em" },
  closing: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorStatusSuccessBorder2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function stateOf(run: LessonRun, at: CellAddress): CellState {
  const stands = (fault: number): boolean =>
    run.lesson.faults[fault]?.cells.some((cell) => sameAddress(cell, at)) === true;
  if (run.mended.some(stands)) return "mended";
  return run.revealed.some(stands) ? "fault" : null;
}

function Hints({ run }: { readonly run: LessonRun }): ReactElement | null {
  const styles = useStyles();
  if (run.hinted.length === 0) return null;
  return (
    <ul className={styles.hints} aria-label="提示">
      {run.hinted.map((fault) => (
        <li key={fault}>{run.lesson.faults[fault]?.hint}</li>
      ))}
    </ul>
  );
}

interface Props {
  readonly lesson: Lesson;
  /** Where it was left before. */
  readonly left: LeftRun | undefined;
  /** Told how far it has come; undefined once it is over. */
  readonly onLeft: (run: LeftRun | undefined) => void;
  readonly hasNotes: boolean;
  readonly canSave: boolean;
  /** Told once, when the last fault is out: what is found later was seen before. */
  readonly onResult: (id: string, result: LessonResult) => void;
  readonly onRestart: () => void;
}

/** One lesson: the sheet, what the trainee guesses, the answers, and the sheet put right. */
export function LessonPage(props: Props): ReactElement {
  const { lesson, left, onLeft, hasNotes, canSave, onResult, onRestart } = props;
  const styles = useStyles();
  const { run, act, grid, seconds, isOut } = useRun(lesson, left, onLeft);
  const isDone = run.mended.length === lesson.faults.length;
  useLessonKeys(lesson, act);
  const tell = useEffectEvent(() => onResult(lesson.id, resultOf(run, seconds)));
  useEffect(() => {
    if (isOut) tell();
  }, [isOut]);
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <SheetView
          grid={grid}
          selected={run.selected}
          stateOf={(at) => stateOf(run, at)}
          onSelect={(at) => act({ kind: "selected", at })}
        />
      </div>
      <aside className={styles.side} aria-label="练习">
        <LessonState run={run} grid={grid} />
        <p className={styles.text}>{lesson.task}</p>
        <Hints run={run} />
        {!isOut && <GuessBox run={run} act={act} />}
        <div className={styles.buttons}>
          {!isOut && <Button onClick={() => act({ kind: "hinted" })}>给个提示</Button>}
          {!isOut && (
            <Button onClick={() => act({ kind: "revealed", faults: allFaults(run) })}>揭晓答案</Button>
          )}
          {isOut && !isDone && (
            <Button appearance="primary" onClick={() => act({ kind: "mended", faults: allFaults(run) })}>
              全部改正
            </Button>
          )}
          <Button appearance="subtle" onClick={onRestart}>
            重来
          </Button>
          <span role="timer" aria-label="用时">
            {clockText(seconds)}
          </span>
        </div>
        {isOut && canSave && <SaveResult lesson={lesson.title} result={resultOf(run, seconds)} />}
        <AnswerList run={run} hasNotes={hasNotes} act={act} />
        {isDone && <p className={styles.closing}>{lesson.closing}</p>}
      </aside>
    </div>
  );
}
