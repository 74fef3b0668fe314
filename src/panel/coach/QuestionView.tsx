import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { CoachQuestion } from "../../lessons/coach/question";
import { CellLink } from "../check/CellLink";
import { rangeOf } from "../row/range-of";
import { ruleBook } from "../rule-book/rule-book";
import { Choices } from "./Choices";
import { choicesOf, type Choice } from "./question-choices";
import { MoodIcon } from "./MoodIcon";
import type { Coach } from "./use-coach";
import { answerWords, moodWords, topicWords } from "./words";
import { WriteBox } from "./WriteBox";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalM, alignContent: "start" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "0", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalS },
  now: { fontWeight: tokens.fontWeightSemibold, border: `1px solid ${tokens.colorBrandStroke1}` },
  ask: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  seen: { margin: 0, paddingLeft: "1.2em", color: tokens.colorNeutralForeground2 },
  judgement: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  good: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  askMood: { borderLeftColor: tokens.colorBrandStroke1 },
  fault: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  mood: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
});

interface Props {
  readonly coach: Coach;
  readonly question: CoachQuestion;
  readonly onChoose: (choice: Choice) => void;
}

/** The questions of the same row, and how each stands. */
function Chips({ coach, question }: Omit<Props, "onChoose">): ReactElement | null {
  const styles = useStyles();
  const beside = coach.questions.filter(({ row }) => row === question.row);
  if (question.row === null || beside.length < 2) return null;
  return (
    <div className={styles.chips} role="group" aria-label="这一行的几问">
      {beside.map((one) => (
        <Button
          key={one.key}
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.chip, one === question && styles.now)}
          aria-current={one === question ? "step" : undefined}
          icon={<MoodIcon question={one} />}
          onClick={() => coach.goTo(one)}
        >
          {topicWords[one.topic]}
        </Button>
      ))}
    </div>
  );
}

/** What the judgement rests on: the rules' titles and documents, each once. */
function Grounds({ question }: Pick<Props, "question">): ReactElement | null {
  const styles = useStyles();
  const lines = new Set(
    question.findings.map(({ rule, basis }) => {
      const title = ruleBook.get(rule)?.title;
      return title === undefined ? `依据：${basis}` : `${title}。依据：${basis}`;
    }),
  );
  return (
    <>
      {[...lines].map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
    </>
  );
}

function Judgement({ question }: Pick<Props, "question">): ReactElement {
  const styles = useStyles();
  const { mood, judgement } = question;
  const edge = mood === "ask" ? styles.askMood : styles[mood];
  return (
    <div className={mergeClasses(styles.judgement, edge)}>
      <span className={styles.mood}>
        <MoodIcon question={question} />
        <b>{moodWords[mood]}</b>
      </span>
      <p className={styles.text}>{judgement}</p>
      <Grounds question={question} />
    </div>
  );
}

/** Keeps the focus with the question, so that the keys stay with the coach while the sheet moves beside it. */
function useFocusOn(key: string): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [key]);
  return heading;
}

/** One question: what the sheet shows, what is to be thought of it, and the answers. */
export function QuestionView({ coach, question, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const heading = useFocusOn(question.key);
  const { key, name, at, ask, seen, writing } = question;
  const answer = coach.answers[key];
  const { sheet } = coach.review.form;
  return (
    <section className={styles.part} aria-label="这一问">
      <div className={styles.head}>
        <h3 className={styles.name}>{name === "" ? "整张表" : name}</h3>
        {at && <CellLink range={rangeOf(sheet, at)} />}
      </div>
      <Chips coach={coach} question={question} />
      <h4 ref={heading} tabIndex={-1} className={styles.ask}>
        {ask}
      </h4>
      {seen.length > 0 && (
        <ul className={styles.seen} aria-label="表上看到的">
          {seen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Judgement question={question} />
      {answer && (
        <p className={styles.text} role="status">
          <Badge appearance="outline">{answerWords[answer.kind]}</Badge>{" "}
          {answer.kind === "changed" || answer.kind === "noted" ? answer.text : ""}
        </p>
      )}
      {writing && (
        <WriteBox
          key={`${key} ${writing.start}`}
          grid={coach.grid}
          writing={writing}
          onWrite={(fix) => void coach.write(question, fix)}
        />
      )}
      <Choices sheet={sheet} choices={choicesOf(question)} onChoose={onChoose} />
    </section>
  );
}
