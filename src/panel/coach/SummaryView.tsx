import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import type { CoachQuestion } from "../../lessons/coach/question";
import { answerLine, courseText, summaryText, type CoachCourse } from "../../lessons/coach/summary-text";
import { summaryOf } from "../../lessons/coach/walk";
import { useSession } from "../session/use-session";
import type { Coach } from "./use-coach";
import { TextLink } from "../frame/TextLink";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalM, alignContent: "start" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: "none",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: "1.2em" },
  // A dot stands beside the first line of a long sentence.
  question: { textAlign: "left", verticalAlign: "top" },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PartProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly line: (item: T) => ReactNode;
}

function Part<T>({ title, items, line }: PartProps<T>): ReactElement | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>
        {title}（{items.length}）
      </h4>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <li key={index}>{line(item)}</li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly coach: Coach;
  readonly course: CoachCourse;
}

function Buttons({
  text,
  onRestart,
}: {
  readonly text: string;
  readonly onRestart: () => void;
}): ReactElement {
  const styles = useStyles();
  const { page } = useSession();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> =>
    setSaid(
      (await page.copyText(text))
        ? "小结已复制，可以粘贴到文档里。"
        : "浏览器不让复制，可以选中文字自己复制。",
    );
  return (
    <>
      <div className={styles.buttons}>
        {page.save && (
          <Button appearance="primary" onClick={page.save}>
            另存这张表
          </Button>
        )}
        <Button onClick={() => void copy()}>复制小结</Button>
        <Button appearance="subtle" onClick={onRestart}>
          从头再问
        </Button>
      </div>
      <p className={styles.text} role="status">
        {said}
      </p>
    </>
  );
}

/** What came of the walk: what was changed and noted, and what is still to be done. */
export function SummaryView({ coach, course }: Props): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { page } = useSession();
  const { questions, answers, goTo, restart } = coach;
  const summary = summaryOf(questions, answers);
  useEffect(() => heading.current?.focus(), []);
  const open = (text: (question: CoachQuestion) => string) =>
    function QuestionLink(question: CoachQuestion): ReactNode {
      return (
        <TextLink className={styles.question} onClick={() => goTo(question)}>
          {text(question)}
        </TextLink>
      );
    };
  return (
    <section className={styles.part} aria-label="小结">
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        小结
      </h3>
      <p className={styles.text}>{courseText(course)}</p>
      {page.save === undefined && summary.changed.length > 0 && (
        <p className={styles.text}>改动已经写进表里，保存工作簿就留住了。</p>
      )}
      <Buttons text={summaryText(course, summary)} onRestart={restart} />
      <Part title="改了" items={summary.changed} line={answerLine} />
      <Part title="记下" items={summary.noted} line={answerLine} />
      <Part
        title="还有问题"
        items={summary.faults}
        line={open(({ name, judgement }) => (name === "" ? judgement : `${name}：${judgement}`))}
      />
      <Part title="还要说清" items={summary.asked} line={open(({ name, ask }) => `${name}：${ask}`)} />
    </section>
  );
}
