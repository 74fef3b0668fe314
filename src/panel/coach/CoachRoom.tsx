import { Button, makeStyles, ProgressBar, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactElement } from "react";
import type { CoachQuestion } from "../../lessons/coach/question";
import type { CoachCourse } from "../../lessons/coach/summary-text";
import { faultsOf } from "../../lessons/coach/walk";
import { kindWords } from "../../review/report/words";
import { SheetView, type CellState } from "../lessons/SheetView";
import { rangeOf } from "../row/range-of";
import { showRange } from "../session/show-range";
import { useSession } from "../session/use-session";
import { toA1, type CellAddress } from "../../sheet/address";
import { choicesOf, type Choice } from "./question-choices";
import { QuestionView } from "./QuestionView";
import { SummaryView } from "./SummaryView";
import type { Coach } from "./use-coach";
import { useCoachKeys } from "./use-coach-keys";

const useStyles = makeStyles({
  room: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    flexShrink: "0",
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  far: { marginRight: "auto" },
  body: { display: "flex", flexGrow: "1", minHeight: "0" },
  sheet: {
    display: "flex",
    width: "56%",
    padding: tokens.spacingHorizontalM,
    "@media (max-width: 900px)": { display: "none" },
  },
  question: {
    flexGrow: "1",
    flexBasis: "0",
    minWidth: "0",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
  },
  foot: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    flexShrink: "0",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly coach: Coach;
  /** How the sheet stood when the walk began. */
  readonly began: CoachCourse["from"];
  readonly isBig: boolean;
  readonly onBig: (isBig: boolean) => void;
}

function farText({ stops, index, review }: Coach): string {
  const question = stops[index];
  if (!question) return "小结";
  const { indicators } = review.form;
  const row = indicators.findIndex((indicator) => indicator.row === question.row);
  const place = row < 0 ? "" : ` · 第 ${row + 1} 行，共 ${indicators.length} 行`;
  return `第 ${index + 1} 问，共 ${stops.length} 问${place}`;
}

function Head({ coach, isBig, onBig }: Omit<Props, "began">): ReactElement {
  const styles = useStyles();
  const { index, stops, onlyDoubts, setOnlyDoubts } = coach;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.far} role="status">
          {farText(coach)}
        </span>
        <Switch
          label="只问有疑问的"
          checked={onlyDoubts}
          onChange={(_, { checked }) => setOnlyDoubts(checked)}
        />
        <Switch label="投影大字" checked={isBig} onChange={(_, { checked }) => onBig(checked)} />
      </div>
      <ProgressBar value={stops.length === 0 ? 1 : index / stops.length} aria-label="进度" />
    </>
  );
}

/** The sheet beside the question on a projector; a click on a row goes to its first question. */
function SheetBeside({
  coach,
  question,
}: {
  coach: Coach;
  question: CoachQuestion | undefined;
}): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const { grid, questions } = coach;
  const faulty = new Set(questions.flatMap(({ mood, at }) => (mood === "fault" && at ? [toA1(at)] : [])));
  const place = question?.at ? toA1(question.at) : "";
  useEffect(() => {
    box.current
      ?.querySelector(`[data-cell="${place}"]`)
      ?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [place]);
  const stateOf = (at: CellAddress): CellState => (faulty.has(toA1(at)) ? "fault" : null);
  const select = ({ row }: CellAddress): void => {
    const first = questions.find((one) => one.row === row);
    if (first) coach.goTo(first);
  };
  return (
    <div ref={box} className={styles.sheet}>
      <SheetView grid={grid} selected={question?.at ?? null} stateOf={stateOf} onSelect={select} />
    </div>
  );
}

/** The sheet follows the question, where it can be seen. */
function useSheetFollows(coach: Coach, question: CoachQuestion | undefined): void {
  const session = useSession();
  const follow = useEffectEvent(() => {
    if (question?.at && session.host.can.select)
      void showRange(session, rangeOf(coach.review.form.sheet, question.at));
  });
  const place = question?.at ? toA1(question.at) : "";
  useEffect(() => {
    if (place !== "") follow();
  }, [place]);
}

function choose(coach: Coach, question: CoachQuestion, { fix, kind, text }: Choice): void {
  if (fix) {
    void coach.write(question, fix);
    return;
  }
  coach.answer(question, kind, text);
  coach.go(coach.index + 1);
}

function Foot({ coach }: { readonly coach: Coach }): ReactElement {
  const styles = useStyles();
  const { stops, index, go } = coach;
  const isLast = index + 1 === stops.length;
  return (
    <div className={styles.foot}>
      <Button size="small" disabledFocusable={index === 0} onClick={() => go(index - 1)}>
        上一问
      </Button>
      {index < stops.length && (
        <Button size="small" onClick={() => go(index + 1)}>
          {isLast ? "看小结" : "跳过，下一问"}
        </Button>
      )}
      {index + 1 < stops.length && (
        <Button size="small" appearance="subtle" onClick={() => go(stops.length)}>
          看小结
        </Button>
      )}
    </div>
  );
}

/** The walk: how far it is, the question, and the way on. */
export function CoachRoom({ coach, began, isBig, onBig }: Props): ReactElement {
  const styles = useStyles();
  const room = useRef<HTMLDivElement>(null);
  const { stops, index, go, review } = coach;
  const question = stops[index];
  useSheetFollows(coach, question);
  const pick = (choice: Choice | undefined): void => {
    if (question && choice) choose(coach, question, choice);
  };
  useCoachKeys({
    within: room,
    onNext: () => go(index + 1),
    onBack: () => go(index - 1),
    onDigit: (digit) => pick(question && choicesOf(question)[digit - 1]),
  });
  const { heading, kind } = review.form;
  const course: CoachCourse = {
    title: heading.project?.value.text.trim() || kindWords[kind],
    from: began,
    to: { verdict: review.verdict, faults: faultsOf(coach.questions).length },
  };
  return (
    <div ref={room} className={styles.room}>
      <Head coach={coach} isBig={isBig} onBig={onBig} />
      <div className={styles.body}>
        {isBig && <SheetBeside coach={coach} question={question} />}
        <div className={styles.question}>
          {question ? (
            <QuestionView key={question.key} coach={coach} question={question} onChoose={pick} />
          ) : (
            <SummaryView coach={coach} course={course} />
          )}
        </div>
      </div>
      <Foot coach={coach} />
    </div>
  );
}
